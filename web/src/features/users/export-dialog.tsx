import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { ExportUserDataMutation } from '../exports/exports.query';
import { Asked } from '../requests/ask-dialog';
import { FormError } from '../sign-in/form-error';

interface ExportDialogProps {
  userId: string;
  name: string;
  /** Whether the viewer is handed the file; otherwise whoever approves is. */
  isHanded: boolean;
  onClose: () => void;
}

/** Asks for an export of what is held on a person: why, and for which case. */
export function ExportDialog({ userId, name, isHanded, onClose }: ExportDialogProps) {
  const [{ fetching, error }, ask] = useSensitiveMutation(ExportUserDataMutation);
  const [filed, setFiled] = useState<{ id: string; expires: string }>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { reason: '', caseId: '' },
    validate: { reason: (value) => (value.trim() ? null : 'Say why, in a sentence.') },
  });
  const submit = form.onSubmit(async ({ reason, caseId }) => {
    if (fetching) return;
    const input = { userId, reason: reason.trim(), ...(caseId.trim() && { caseId: caseId.trim() }) };
    const { data } = await ask({ input });
    const request = data?.exportUserData?.request;
    if (request) setFiled(request);
  });
  return (
    <Modal opened onClose={onClose} title={`Export what is held on ${name}`} centered>
      {filed ? (
        <Asked request={filed} onClose={onClose} />
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack>
            <Text fz="sm">
              One file with all that is held on this person, and who of the staff saw which of it, when and for which
              case. Internal notes and what belongs to others are left out. Once somebody else has approved it,{' '}
              {isHanded ? 'you' : 'they'} can download it for seven days.
            </Text>
            <FormError error={error} />
            <Textarea
              label="Reason"
              description="Whoever decides reads it, and it stands in the audit trail."
              required
              autosize
              minRows={2}
              maxLength={500}
              data-autofocus
              {...form.getInputProps('reason')}
              key={form.key('reason')}
            />
            <TextInput
              label="Support case"
              placeholder="CASE-1042"
              maxLength={100}
              {...form.getInputProps('caseId')}
              key={form.key('caseId')}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" loading={fetching}>
                Ask for the export
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
