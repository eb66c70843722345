import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import type { CombinedError } from 'urql';
import { formatAbsolute } from '../../format/time';
import { Link } from '../../ui/link';
import { FormError } from '../sign-in/form-error';

/** A request that was filed, as every mutation that files one gives it back. */
export interface FiledRequest {
  id: string;
  expires: string;
}

export interface AskDialogProps {
  title: string;
  /** What will be done, exactly, once somebody else has approved it. */
  children: ReactNode;
  askLabel?: string;
  /** Wider, where what is asked for takes a table. */
  size?: 'md' | 'lg';
  /** Where a case or ticket is asked for by the server too. */
  ticketRequired?: boolean;
  busy: boolean;
  error: CombinedError | undefined;
  /** Files it; gives what was filed, or nothing when that failed. */
  onAsk: (why: { reason: string; ticket: string | undefined }) => Promise<FiledRequest | null | undefined>;
  onClose: () => void;
}

/** Asks somebody else to approve something: what, why, and for which ticket. Mount it to open it. */
export function AskDialog(props: AskDialogProps) {
  const [filed, setFiled] = useState<FiledRequest>();
  return (
    <Modal opened onClose={props.onClose} title={props.title} size={props.size ?? 'md'} centered>
      {filed ? <Asked request={filed} onClose={props.onClose} /> : <AskForm {...props} onFiled={setFiled} />}
    </Modal>
  );
}

function AskForm(props: AskDialogProps & { onFiled: (request: FiledRequest) => void }) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { reason: '', ticket: '' },
    validate: {
      reason: (value) => (value.trim() ? null : 'Say why, in a sentence.'),
      ticket: (value) => (props.ticketRequired && !value.trim() ? 'Name the case or ticket.' : null),
    },
  });
  const submit = form.onSubmit(async ({ reason, ticket }) => {
    if (props.busy) return;
    const request = await props.onAsk({ reason: reason.trim(), ticket: ticket.trim() || undefined });
    if (request) props.onFiled(request);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormError error={props.error} />
        {props.children}
        <Textarea
          label="Reason"
          description="Whoever decides reads it, and it stands in the audit trail."
          required
          autosize
          minRows={2}
          maxLength={500}
          data-autofocus
          {...form.getInputProps('reason')}
          key={form.key('reason')}
        />
        <TextInput
          label="Ticket"
          placeholder="OPS-1234"
          required={props.ticketRequired ?? false}
          maxLength={100}
          {...form.getInputProps('ticket')}
          key={form.key('ticket')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={props.busy}>
            {props.askLabel ?? 'Ask for it'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What becomes of it from here on. */
export function Asked({ request, onClose }: { request: FiledRequest; onClose: () => void }) {
  return (
    <Stack role="status">
      <Text fz="sm">
        Asked. Somebody else decides it, until {formatAbsolute(request.expires)} at the latest; you are told what became
        of it.
      </Text>
      <Group justify="flex-end">
        <Link to="/dashboard/requests" search={{ request: request.id }} onClick={onClose} underline="always">
          See the request
        </Link>
        <Button onClick={onClose}>Close</Button>
      </Group>
    </Stack>
  );
}
