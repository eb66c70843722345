import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../gql';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { Asked } from '../requests/ask-dialog';
import { FormError } from '../sign-in/form-error';

const EraseUserMutation = graphql(`
  mutation EraseUser($input: EraseUserInput!) {
    eraseUser(input: $input) {
      request {
        id
        expires
      }
    }
  }
`);

interface EraseDialogProps {
  userId: string;
  name: string;
  onClose: () => void;
}

/** Asks for a person to be erased: the address is typed, so that nobody erases the wrong one. */
export function EraseDialog({ userId, name, onClose }: EraseDialogProps) {
  const [{ fetching, error }, erase] = useSensitiveMutation(EraseUserMutation);
  const [filed, setFiled] = useState<{ id: string; expires: string }>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', reason: '' },
    validate: {
      email: (value) => (value.includes('@') ? null : 'Type the address that the person has registered.'),
      reason: (value) => (value.trim() ? null : 'Say why, in a sentence.'),
    },
  });
  const submit = form.onSubmit(async ({ email, reason }) => {
    if (fetching) return;
    const { data } = await erase({ input: { userId, email: email.trim(), reason: reason.trim() } });
    const request = data?.eraseUser?.request;
    if (request) setFiled(request);
  });
  return (
    <Modal opened onClose={onClose} title={`Erase ${name}`} centered>
      {filed ? (
        <Asked request={filed} onClose={onClose} />
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack>
            <Text fz="sm">
              Name, address, telephone, sign-ins and everything else that is personal is deleted for ever, once somebody
              else has approved it, and taken out of what was written in support cases. The audit trail stays; it holds
              no personal data.
            </Text>
            <FormError error={error} />
            <TextInput
              label="The person’s e-mail address"
              description="To confirm that it is the right one."
              required
              autoComplete="off"
              data-autofocus
              {...form.getInputProps('email')}
              key={form.key('email')}
            />
            <Textarea
              label="Reason"
              description="Whoever decides reads it, and it stands in the audit trail."
              required
              autosize
              minRows={2}
              maxLength={500}
              {...form.getInputProps('reason')}
              key={form.key('reason')}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" color="#b42318" loading={fetching}>
                Ask for erasure
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
