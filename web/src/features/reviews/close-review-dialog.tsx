import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { FormError } from '../sign-in/form-error';
import { CloseReviewMutation } from './reviews.query';

interface CloseReviewDialogProps {
  reviewId: string;
  onClose: () => void;
}

/** Closes a review of any kind with what was found. */
export function CloseReviewDialog({ reviewId, onClose }: CloseReviewDialogProps) {
  const [{ fetching, error }, close] = useMutation(CloseReviewMutation);
  const [conclusion, setConclusion] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (fetching || !conclusion.trim()) return;
    const { data } = await close({ input: { reviewId, conclusion: conclusion.trim() } });
    if (!data?.closeReview) return;
    notifications.show({ title: 'Review closed', message: 'What was found stands in it and in the audit trail.' });
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Close the review" centered>
      <form onSubmit={submit} noValidate>
        <Stack>
          <FormError error={error} />
          <Text fz="sm">A review that is closed is not opened again.</Text>
          <Textarea
            label="What was found"
            required
            autosize
            minRows={3}
            maxLength={2000}
            data-autofocus
            value={conclusion}
            onChange={(event) => setConclusion(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={!conclusion.trim()} loading={fetching}>
              Close it
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
