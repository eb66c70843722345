import { Divider, Stack } from '@mantine/core';
import { useState } from 'react';
import type { SignInMutation } from '../../gql/graphql';
import { knowsPasskeys } from '../confirm/passkey';
import { CodeStep, type RecoveryCodeState } from './code-step';
import { EnrolStep } from './enrol-step';
import { PasskeyStep } from './passkey-step';
import { RecoveryCodes } from './recovery-codes';

export type Challenge = Pick<SignInMutation['signIn'], 'challenge' | 'next' | 'passkey'>;

interface SecondStepProps {
  challenge: Challenge;
  onDone: () => void;
  /** Begins again: a challenge holds for five minutes. */
  onStartOver: () => void;
}

/** After the password: the code or a passkey, and before the first time the application that makes codes. */
export function SecondStep({ challenge, onDone, onStartOver }: SecondStepProps) {
  const [codes, setCodes] = useState<RecoveryCodeState | null>(null);
  // They are shown this once, so nobody goes on before they have seen them.
  const verified = (found: RecoveryCodeState) =>
    found.made.length || found.left !== null ? setCodes(found) : onDone();
  if (codes) return <RecoveryCodes made={codes.made} left={codes.left} onDone={onDone} />;
  const code = <CodeStep challenge={challenge.challenge} onVerified={verified} onStartOver={onStartOver} />;
  if (challenge.next === 'ENROL_SECOND_FACTOR') return <EnrolStep challenge={challenge.challenge}>{code}</EnrolStep>;
  if (!challenge.passkey || !knowsPasskeys()) return code;
  return (
    <Stack>
      <PasskeyStep challenge={challenge.challenge} onVerified={onDone} />
      <Divider label="or a code" labelPosition="center" />
      {code}
    </Stack>
  );
}
