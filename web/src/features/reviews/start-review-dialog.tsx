import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { FormError } from '../sign-in/form-error';
import { StartReviewMutation } from './reviews.query';

/** Begins the review of every grant now, beside the one that each quarter begins by itself. */
export function StartReviewDialog({ onClose }: { onClose: () => void }) {
  const [{ fetching, error }, start] = useMutation(StartReviewMutation);
  const [due, setDue] = useState('');
  const navigate = useNavigate();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (fetching) return;
    const { data } = await start({ input: { due: due ? `${due}T23:59:59.000Z` : null } });
    const id = data?.startPrivilegeReview?.review?.id;
    if (id) await navigate({ to: '/dashboard/reviews/$id', params: { id } });
  };
  return (
    <Modal opened onClose={onClose} title="Review every grant?" centered>
      <form onSubmit={submit} noValidate>
        <Stack>
          <FormError error={error} />
          <Text fz="sm">
            Lists every role that somebody holds, with its last use. One such review is open at a time; each quarter
            begins one by itself.
          </Text>
          <TextInput
            type="date"
            label="To be closed by"
            description="In 14 days when left out."
            value={due}
            onChange={(event) => setDue(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={fetching}>
              Start
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
