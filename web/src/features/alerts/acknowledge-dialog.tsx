import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { FormError } from '../sign-in/form-error';
import { AcknowledgeAlertMutation } from './alerts.query';

interface AcknowledgeDialogProps {
  alert: { id: string; summary: string };
  onClose: () => void;
}

/** Says that somebody has looked, and what was found; a repeat begins a new alert. */
export function AcknowledgeDialog({ alert, onClose }: AcknowledgeDialogProps) {
  const [note, setNote] = useState('');
  const [{ fetching, error }, acknowledge] = useMutation(AcknowledgeAlertMutation);
  return (
    <Modal opened onClose={onClose} title="Acknowledge the alert" centered>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          if (fetching) return;
          const { data } = await acknowledge({ input: { alertId: alert.id, note: note.trim() || null } });
          if (data?.acknowledgeAlert) onClose();
        }}
      >
        <Stack>
          <FormError error={error} />
          <Text fz="sm">{alert.summary}</Text>
          <Textarea
            label="What was found"
            description="For whoever looks next. May stay empty."
            autosize
            minRows={2}
            maxLength={500}
            data-autofocus
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={fetching}>
              Acknowledge
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
