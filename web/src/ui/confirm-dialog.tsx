import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface ConfirmDialogProps {
  title: string;
  children: ReactNode;
  /** What has to be typed before it goes ahead; nothing when left out. */
  typed?: string;
  withReason?: boolean;
  confirmLabel: string;
  busy: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** The last question before something that cannot be taken back by the same hand. Mount it to open it. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const ready = (!props.typed || typed.trim() === props.typed) && (!props.withReason || reason.trim().length > 0);
  return (
    <Modal opened onClose={props.onClose} title={props.title} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !props.busy) props.onConfirm(reason.trim());
        }}
      >
        <Stack>
          {props.children}
          {props.withReason && (
            <Textarea
              label="Reason"
              description="Stands in the audit trail."
              required
              autosize
              minRows={2}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          {props.typed && (
            <TextInput
              label={`Type “${props.typed}” to confirm`}
              required
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              Cancel
            </Button>
            <Button type="submit" color="#b42318" disabled={!ready} loading={props.busy}>
              {props.confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
