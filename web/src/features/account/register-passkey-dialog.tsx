import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { makePasskey, passkeyProblem } from '../confirm/passkey';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { guessDeviceName } from '../sign-in/device-name';
import { FormError } from '../sign-in/form-error';
import { RegisterPasskeyMutation, StartPasskeyRegistrationMutation } from './account.query';

/** Has the browser make a passkey, and keeps its public half. */
export function RegisterPasskeyDialog({ onClose }: { onClose: () => void }) {
  const [starting, start] = useSensitiveMutation(StartPasskeyRegistrationMutation);
  const [registering, register] = useSensitiveMutation(RegisterPasskeyMutation);
  const [name, setName] = useState(() => guessDeviceName(navigator.userAgent));
  const [problem, setProblem] = useState<string>();
  const [atBrowser, setAtBrowser] = useState(false);
  const busy = starting.fetching || registering.fetching || atBrowser;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !name.trim()) return;
    setProblem(undefined);
    const options = (await start({})).data?.startPasskeyRegistration?.options;
    if (!options) return;
    setAtBrowser(true);
    try {
      const response = await makePasskey(options);
      const { data } = await register({ input: { response, name: name.trim() } });
      if (!data?.registerPasskey) return;
      notifications.show({
        title: 'Passkey added',
        message: `${data.registerPasskey.passkey.name} can be used in place of the code.`,
      });
      onClose();
    } catch (error) {
      setProblem(passkeyProblem(error));
    } finally {
      setAtBrowser(false);
    }
  };

  return (
    <Modal opened onClose={onClose} title="Add a passkey" centered>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text fz="sm">
            The browser asks where to keep it: on this device, on your telephone, or on a security stick. It works on
            this address alone.
          </Text>
          <FormError error={starting.error ?? registering.error} />
          {problem && (
            <Text role="alert" c="var(--mantine-color-error)" fz="sm">
              {problem}
            </Text>
          )}
          <TextInput
            label="What to call it"
            description="So that you know it in the list."
            maxLength={80}
            required
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy} disabled={!name.trim()}>
              Make the passkey
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
