import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { askPasskey, passkeyProblem } from '../confirm/passkey';
import { FormError } from './form-error';
import { StartPasskeySignInMutation, VerifyPasskeyMutation } from './sign-in.query';

interface PasskeyStepProps {
  challenge: string;
  onVerified: () => void;
}

const withoutSession = { withoutSession: true };

/** The second step by passkey; the challenge stays good for a code as well. */
export function PasskeyStep({ challenge, onVerified }: PasskeyStepProps) {
  const [starting, start] = useMutation(StartPasskeySignInMutation);
  const [verifying, verify] = useMutation(VerifyPasskeyMutation);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const use = async () => {
    setProblem(undefined);
    setBusy(true);
    try {
      const { data } = await start({ input: { challenge } }, withoutSession);
      if (!data) return;
      const response = await askPasskey(data.startPasskeySignIn.options);
      const verified = await verify({ input: { challenge, response } }, withoutSession);
      if (verified.data) onVerified();
    } catch (error) {
      setProblem(passkeyProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack>
      <FormError error={starting.error ?? verifying.error} />
      {problem && (
        <Text role="alert" c="var(--mantine-color-error)" fz="sm">
          {problem}
        </Text>
      )}
      <Button loading={busy} onClick={use} fullWidth>
        Use a passkey
      </Button>
    </Stack>
  );
}
