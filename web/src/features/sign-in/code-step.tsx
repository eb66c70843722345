import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { FormError } from './form-error';
import { VerifySecondFactorMutation } from './sign-in.query';

interface CodeStepProps {
  challenge: string;
  onDone: () => void;
  onStartOver: () => void;
}

/** The second step in: six digits. One field, so that pasting and password managers work. */
export function CodeStep({ challenge, onDone, onStartOver }: CodeStepProps) {
  const [{ fetching, error }, verify] = useMutation(VerifySecondFactorMutation);
  const [code, setCode] = useState('');
  const ready = /^\d{6}$/.test(code);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || fetching) return;
    const { data } = await verify({ input: { challenge, code } }, { withoutSession: true });
    if (data) onDone();
    else setCode('');
  };

  return (
    <form onSubmit={submit}>
      <Stack>
        <FormError error={error} />
        <TextInput
          label="Code of six digits"
          description="From your authenticator application."
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          data-autofocus
          autoFocus
          value={code}
          onChange={(event) => setCode(event.currentTarget.value.replace(/\D/g, '').slice(0, 6))}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', letterSpacing: '0.3em' } }}
        />
        <Button type="submit" loading={fetching} disabled={!ready} fullWidth>
          Sign in
        </Button>
        <Anchor component="button" type="button" fz="sm" onClick={onStartOver}>
          Start over
        </Anchor>
      </Stack>
    </form>
  );
}
