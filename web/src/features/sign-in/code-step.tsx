import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { FormError } from './form-error';
import { VerifySecondFactorMutation } from './sign-in.query';

export interface RecoveryCodeState {
  made: readonly string[];
  left: number | null;
}

interface CodeStepProps {
  challenge: string;
  /** With the codes that were made just now, and how many are left when one was used. */
  onVerified: (codes: RecoveryCodeState) => void;
  onStartOver: () => void;
}

const digits = { label: 'Code of six digits', description: 'From your authenticator application.', shape: /^\d{6}$/ };
const recovery = {
  label: 'Recovery code',
  description: 'One of the ten that you kept; each works once.',
  shape: /^[0-9a-z]{4}([\s-]?[0-9a-z]{4}){3}$/i,
};

/** The second step in: six digits, or a recovery code when the telephone is gone. One field, so that pasting works. */
export function CodeStep({ challenge, onVerified, onStartOver }: CodeStepProps) {
  const [{ fetching, error }, verify] = useMutation(VerifySecondFactorMutation);
  const [code, setCode] = useState('');
  const [lost, setLost] = useState(false);
  const wanted = lost ? recovery : digits;
  const ready = wanted.shape.test(code.trim());

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || fetching) return;
    const { data } = await verify({ input: { challenge, code: code.trim() } }, { withoutSession: true });
    if (!data) return setCode('');
    const { recoveryCodes, recoveryCodesLeft } = data.verifySecondFactor;
    onVerified({ made: recoveryCodes ?? [], left: recoveryCodesLeft ?? null });
  };

  return (
    <form onSubmit={submit}>
      <Stack>
        <FormError error={error} />
        <TextInput
          key={wanted.label}
          label={wanted.label}
          description={wanted.description}
          inputMode={lost ? 'text' : 'numeric'}
          autoComplete={lost ? 'off' : 'one-time-code'}
          required
          data-autofocus
          autoFocus
          value={code}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setCode(lost ? typed.slice(0, 25) : typed.replace(/\D/g, '').slice(0, 6));
          }}
          styles={{
            input: { fontFamily: 'var(--mantine-font-family-monospace)', letterSpacing: lost ? undefined : '0.3em' },
          }}
        />
        <Button type="submit" loading={fetching} disabled={!ready} fullWidth>
          Sign in
        </Button>
        <Anchor
          component="button"
          type="button"
          fz="sm"
          onClick={() => {
            setLost(!lost);
            setCode('');
          }}
        >
          {lost ? 'Use the authenticator application' : 'Use a recovery code'}
        </Anchor>
        <Anchor component="button" type="button" fz="sm" onClick={onStartOver}>
          Start over
        </Anchor>
      </Stack>
    </form>
  );
}
