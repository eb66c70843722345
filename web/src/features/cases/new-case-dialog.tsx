import { Button, Checkbox, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { choices } from '../../format/words';
import type { CaseCategory, CaseSeverity } from '../../gql/graphql';
import { OpenSupportCaseMutation } from './case-steps.query';
import { caseCategories, caseSeverities } from './cases-search';
import { useCaseStep } from './use-case-step';

interface NewCaseDialogProps {
  tenantId: string;
  /** Whom it is about. */
  userId?: string;
  onClose: () => void;
}

/** Opens a case for a tenant. Mount it to open it. */
export function NewCaseDialog({ tenantId, userId, onClose }: NewCaseDialogProps) {
  const [category, setCategory] = useState<CaseCategory>('TECHNICAL');
  const [severity, setSeverity] = useState<CaseSeverity>('NORMAL');
  const [subject, setSubject] = useState('');
  const [ticket, setTicket] = useState('');
  const [emergency, setEmergency] = useState(false);
  const [busy, open] = useCaseStep(OpenSupportCaseMutation, 'The case is in the queue.');
  const submit = async () => {
    const input = {
      tenantId,
      category,
      severity,
      subject: subject.trim(),
      ticket: ticket.trim() || undefined,
      userIds: userId ? [userId] : undefined,
      emergency,
    };
    if (subject.trim().length >= 3 && (await open({ input }))) onClose();
  };
  return (
    <Modal opened onClose={onClose} title="New support case" centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack>
          <TextInput
            label="Subject"
            description="In short, and without personal data."
            required
            minLength={3}
            maxLength={200}
            data-autofocus
            value={subject}
            onChange={(event) => setSubject(event.currentTarget.value)}
          />
          <Select
            label="Category"
            data={choices(caseCategories)}
            value={category}
            allowDeselect={false}
            onChange={(next) => setCategory(next ?? 'TECHNICAL')}
          />
          <Select
            label="Severity"
            data={choices(caseSeverities)}
            value={severity}
            allowDeselect={false}
            onChange={(next) => setSeverity(next ?? 'NORMAL')}
          />
          <TextInput
            label="Ticket elsewhere"
            maxLength={100}
            value={ticket}
            onChange={(event) => setTicket(event.currentTarget.value)}
          />
          <Checkbox
            label="Emergency: it goes straight to the super admins"
            checked={emergency}
            onChange={(event) => setEmergency(event.currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              Open case
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
