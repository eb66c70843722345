import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { words } from '../../format/words';
import { FormError } from '../sign-in/form-error';
import type { ReviewItem } from './review-item';
import { DecideReviewItemMutation } from './reviews.query';

interface DecideDialogProps {
  item: ReviewItem;
  decision: 'KEEP' | 'REMOVE';
  onClose: () => void;
}

/** Keeps a grant, or takes it at once, and says why. */
export function DecideDialog({ item, decision, onClose }: DecideDialogProps) {
  const [{ fetching, error }, decide] = useMutation(DecideReviewItemMutation);
  const [reason, setReason] = useState('');
  const who = item.staffMember?.name ?? 'somebody';
  const keeps = decision === 'KEEP';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (fetching || !reason.trim()) return;
    const { data } = await decide({ input: { reviewItemId: item.id, decision, reason: reason.trim() } });
    if (data?.decideReviewItem) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`${keeps ? 'Keep' : 'Remove'} ${words(item.roleName)} of ${who}?`} centered>
      <form onSubmit={submit} noValidate>
        <Stack>
          <FormError error={error} />
          <Text fz="sm">
            {keeps
              ? `${who} goes on as before.`
              : `${who} has what it gives no more with their next request. Giving it again takes a request and an approval.`}
          </Text>
          <Textarea
            label="Reason"
            description="Stands in the audit trail."
            required
            autosize
            minRows={2}
            maxLength={500}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" color={keeps ? undefined : '#b42318'} disabled={!reason.trim()} loading={fetching}>
              {keeps ? 'Keep it' : 'Remove it now'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
