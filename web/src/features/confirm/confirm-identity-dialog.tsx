import { Button, Group, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { FormError } from '../sign-in/form-error';
import { ConfirmationFactorsQuery } from './confirm.query';
import { knowsPasskeys } from './passkey';
import { useReauthentication } from './use-reauthentication';

/** A dialog underneath would take the same Escape for its own. */
const ownKeys = { 'data-mantine-stop-propagation': 'true' };

interface ConfirmIdentityDialogProps {
  onDone: (confirmed: boolean) => void;
}

/** Password and second factor once more, before something sensitive. */
export function ConfirmIdentityDialog({ onDone }: ConfirmIdentityDialogProps) {
  const [{ data }] = useQuery({ query: ConfirmationFactorsQuery });
  const { busy, error, problem, withCode, withPasskey } = useReauthentication(() => onDone(true));
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const passkey = Boolean(data?.ownFactors?.passkeys.length) && knowsPasskeys();
  const ready = password.length > 0 && code.trim().length >= 6;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React hands events of a portal to whatever form the dialog was opened from.
    event.stopPropagation();
    if (ready && !busy) void withCode(password, code.trim()).then(() => setCode(''));
  };

  return (
    <Modal
      opened
      onClose={() => onDone(false)}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': 'Close', ...ownKeys }}
      title="Confirm that it is you"
      centered
      onKeyDown={(event) => event.key === 'Escape' && onDone(false)}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text fz="sm">
            What you are about to do is sensitive. Give your password and your second factor again; that holds for 15
            minutes.
          </Text>
          <FormError error={error} />
          {problem && (
            <Text role="alert" c="var(--mantine-color-error)" fz="sm">
              {problem}
            </Text>
          )}
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            required
            data-autofocus
            visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0, ...ownKeys }}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            {...ownKeys}
          />
          <TextInput
            label="Code"
            description={`Six digits from your authenticator application, or a recovery code${passkey ? '; not needed with a passkey' : ''}.`}
            autoComplete="one-time-code"
            required={!passkey}
            maxLength={25}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            {...ownKeys}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onDone(false)} {...ownKeys}>
              Cancel
            </Button>
            {passkey && (
              <Button
                variant="default"
                disabled={!password || busy}
                onClick={() => void withPasskey(password)}
                {...ownKeys}
              >
                Use a passkey
              </Button>
            )}
            <Button type="submit" disabled={!ready} loading={busy} {...ownKeys}>
              Confirm
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
