import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { count } from '../../format/words';
import type { BulkAction } from '../../gql/graphql';
import { FormError } from '../sign-in/form-error';
import { PlanBulkMutation } from './bulk.query';
import { bulkWords } from './bulk-words';
import type { Matching } from './matching';
import { meaningOf } from './what-it-means';
import { inputOf, isWhole, type Where } from './where';
import { WhereInputs } from './where-inputs';

interface BulkDialogProps {
  action: BulkAction;
  number: number;
  userIds: readonly string[] | undefined;
  matching: Matching | undefined;
  onClose: () => void;
}

/** Asks why, plans it, and leads to the page that lists what will change. */
export function BulkDialog({ action, number, userIds, matching, onClose }: BulkDialogProps) {
  const navigate = useNavigate();
  const [{ fetching, error }, plan] = useMutation(PlanBulkMutation);
  const [reason, setReason] = useState('');
  const [ticket, setTicket] = useState('');
  const [where, setWhere] = useState<Where>({
    tenantId: matching?.filter.tenantId ?? null,
    role: null,
    teams: { from: null, to: null },
  });
  const meaning = meaningOf(action);
  const ready = reason.trim().length > 0 && isWhole(action, where);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || fetching) return;
    const who = matching ? { filter: matching.filter, search: matching.search } : { userIds: [...(userIds ?? [])] };
    const why = { reason: reason.trim(), ticket: ticket.trim() || undefined };
    const { data } = await plan({ input: { action, ...who, ...inputOf(action, where), ...why, dryRun: true } });
    const job = data?.bulkUsers?.job;
    if (job) await navigate({ to: '/dashboard/bulk/$id', params: { id: job.id } });
  };

  return (
    <Modal opened onClose={onClose} title={`${bulkWords[action].does} ${count(number, 'user')}`} centered>
      <form onSubmit={submit}>
        <Stack>
          <FormError error={error} />
          <Text fz="sm">Nothing changes yet: the next page lists exactly what will, and you begin it there.</Text>
          {meaning && <Text fz="sm">{meaning} It cannot be taken back.</Text>}
          <WhereInputs action={action} value={where} onChange={setWhere} />
          <Textarea
            label="Reason"
            description="Stands in the audit trail of each user."
            required
            data-autofocus
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
            <Button type="submit" disabled={!ready} loading={fetching}>
              Show what will change
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
