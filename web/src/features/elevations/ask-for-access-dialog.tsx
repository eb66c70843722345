import { Button, Group, Modal, MultiSelect, NumberInput, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Asked, type FiledRequest } from '../requests/ask-dialog';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import { FormError } from '../sign-in/form-error';
import { BreakGlassStep } from './break-glass-step';
import { LendableQuery, RequestElevationMutation } from './elevations.query';
import { choicesToLend } from './lendable';
import type { WantedAccess } from './wanted-access';

interface AskForAccessDialogProps {
  /** What is asked for to begin with. */
  scopes: readonly string[];
  onClose: () => void;
}

/** Asks for permissions for a while; in an emergency it takes them, which is another step. */
export function AskForAccessDialog({ scopes, onClose }: AskForAccessDialogProps) {
  const [filed, setFiled] = useState<FiledRequest>();
  const [emergency, setEmergency] = useState<WantedAccess>();
  const { can } = usePermissions();
  const { staff, scopes: held } = useSession();
  const [{ data }] = useQuery({ query: LendableQuery, pause: !can('matrix:read') });
  const choices = choicesToLend(data?.permissions ?? [], { tier: staff?.tier, held, first: scopes });
  const title = emergency ? 'Emergency access, without approval' : 'Ask for access';
  return (
    <Modal opened onClose={onClose} title={title} centered size="lg">
      {filed && <Asked request={filed} onClose={onClose} />}
      {emergency && <BreakGlassStep wanted={emergency} onBack={() => setEmergency(undefined)} onClose={onClose} />}
      {!filed && !emergency && data?.permissions && (
        <AskForm scopes={scopes} choices={choices} onFiled={setFiled} onEmergency={setEmergency} onClose={onClose} />
      )}
      {!can('matrix:read') && <Text>Your role may not read which permissions there are.</Text>}
    </Modal>
  );
}

interface AskFormProps extends AskForAccessDialogProps {
  choices: ReturnType<typeof choicesToLend>;
  onFiled: (request: FiledRequest) => void;
  onEmergency: (wanted: WantedAccess) => void;
}

function AskForm({ scopes, choices, onFiled, onEmergency, onClose }: AskFormProps) {
  const { can, titleOf } = usePermissions();
  const [{ fetching, error }, ask] = useMutation(RequestElevationMutation);
  const lendable = new Set(choices.flatMap(({ items }) => items.map(({ value }) => value)));
  const never = scopes.filter((scope) => !lendable.has(scope));
  const form = useForm<WantedAccess>({
    mode: 'uncontrolled',
    initialValues: { scopes: scopes.filter((scope) => lendable.has(scope)), minutes: 60, reason: '', ticket: '' },
    validate: {
      scopes: (value) => (value.length ? null : 'Choose what you need.'),
      minutes: (value) => (Number(value) >= 1 && Number(value) <= 480 ? null : 'From 1 to 480 minutes.'),
      reason: (value) => (value.trim() ? null : 'Say why, in a sentence.'),
    },
  });
  const submit = form.onSubmit(async (wanted) => {
    if (fetching) return;
    const { data } = await ask({
      input: {
        scopes: wanted.scopes,
        minutes: Number(wanted.minutes),
        reason: wanted.reason.trim(),
        ticket: wanted.ticket.trim() || undefined,
      },
    });
    if (data?.requestElevation?.request) onFiled(data.requestElevation.request);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text fz="sm">
          Somebody else approves it. It ends by itself, and every access under it is on record beside what you asked
          for.
        </Text>
        <FormError error={error} />
        {never.length > 0 && (
          <Text fz="sm" c="dimmed">
            No elevation can lend you: {never.map(titleOf).join(', ')}.
          </Text>
        )}
        <MultiSelect
          label="Permissions"
          description="As few as you need."
          placeholder="Search by name"
          data={choices}
          searchable
          required
          hidePickedOptions
          maxValues={20}
          comboboxProps={{ withinPortal: true }}
          {...form.getInputProps('scopes')}
          key={form.key('scopes')}
        />
        <NumberInput
          label="For how many minutes"
          description="From the approval on; 480 at most."
          min={1}
          max={480}
          allowDecimal={false}
          required
          {...form.getInputProps('minutes')}
          key={form.key('minutes')}
        />
        <Textarea
          label="Reason"
          required
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps('reason')}
          key={form.key('reason')}
        />
        <TextInput
          label="Ticket"
          placeholder="OPS-1234"
          maxLength={100}
          {...form.getInputProps('ticket')}
          key={form.key('ticket')}
        />
        <Group justify="space-between">
          {can('elevation:break-glass') ? (
            <Button
              variant="subtle"
              color="#b42318"
              c="var(--mantine-color-error)"
              onClick={() => onEmergency(form.getValues())}
            >
              It is an emergency…
            </Button>
          ) : (
            <span />
          )}
          <Group>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={fetching}>
              Ask for access
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
