import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import type { ValidationVerdict } from '../../gql/graphql';
import { FormError } from '../sign-in/form-error';
import type { TestCampaign } from './test-campaign-card';
import { RecordValidationMutation } from './test-tenants.query';

interface RecordValidationDialogProps {
  campaign: TestCampaign;
  onClose: () => void;
  onRecorded: () => void;
}

export function RecordValidationDialog({ campaign, onClose, onRecorded }: RecordValidationDialogProps) {
  const [{ fetching, error }, record] = useMutation(RecordValidationMutation);
  const [verdict, setVerdict] = useState<ValidationVerdict>();
  const [notes, setNotes] = useState('');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!verdict || fetching) return;
    const { data } = await record({ input: { campaignId: campaign.id, verdict, notes: notes.trim() || undefined } });
    if (!data?.recordValidation) return;
    notifications.show({ title: 'Recorded', message: `${campaign.name}: ${verdict.toLowerCase()}.` });
    onRecorded();
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={`Validate ${campaign.name}`} centered>
      <form onSubmit={submit}>
        <Stack>
          <FormError error={error} />
          <Text fz="sm">The checks for CAN-SPAM and GDPR run when you record it, and stand beside your verdict.</Text>
          <Radio.Group
            label="Verdict"
            required
            value={verdict ?? ''}
            onChange={(value) => setVerdict(value as ValidationVerdict)}
          >
            <Group mt="xs">
              <Radio value="PASSED" label="Passed: it may go out" />
              <Radio value="FAILED" label="Failed: it may not" />
            </Group>
          </Radio.Group>
          <Textarea
            label="Notes"
            description="Needed when it passes although a check failed."
            autosize
            minRows={2}
            maxLength={2000}
            value={notes}
            onChange={(event) => setNotes(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={!verdict} loading={fetching}>
              Record
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
