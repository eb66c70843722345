import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface AskDialogProps {
  title: string;
  children: ReactNode;
  /** Whether what is asked for is complete; the reason is looked at here. */
  ready?: boolean;
  busy: boolean;
  onAsk: (why: { reason: string; ticket: string | undefined }) => void;
  onClose: () => void;
}

/** Asks somebody else for something, and why. Mount it to open it. */
export function AskDialog({ title, children, ready = true, busy, onAsk, onClose }: AskDialogProps) {
  const [reason, setReason] = useState('');
  const [ticket, setTicket] = useState('');
  const complete = ready && reason.trim().length > 0;
  return (
    <Modal opened onClose={onClose} title={title} centered size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (complete && !busy) onAsk({ reason: reason.trim(), ticket: ticket.trim() || undefined });
        }}
      >
        <Stack>
          {children}
          <Textarea
            label="Reason"
            description="Whoever approves it reads this; it stands in the audit trail."
            required
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <TextInput
            label="Ticket"
            maxLength={100}
            value={ticket}
            onChange={(event) => setTicket(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={!complete} loading={busy}>
              Ask
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
