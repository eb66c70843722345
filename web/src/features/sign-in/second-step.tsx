import { useState } from 'react';
import type { SignInMutation } from '../../gql/graphql';
import { CodeStep, type RecoveryCodeState } from './code-step';
import { EnrolStep } from './enrol-step';
import { RecoveryCodes } from './recovery-codes';

export type Challenge = SignInMutation['signIn'];

interface SecondStepProps {
  challenge: Challenge;
  onDone: () => void;
  /** Begins again: a challenge holds for five minutes. */
  onStartOver: () => void;
}

/** After the password: the code, and before the first time the application that makes it. */
export function SecondStep({ challenge, onDone, onStartOver }: SecondStepProps) {
  const [codes, setCodes] = useState<RecoveryCodeState | null>(null);
  // They are shown this once, so nobody goes on before they have seen them.
  const verified = (found: RecoveryCodeState) =>
    found.made.length || found.left !== null ? setCodes(found) : onDone();
  if (codes) return <RecoveryCodes made={codes.made} left={codes.left} onDone={onDone} />;
  const code = <CodeStep challenge={challenge.challenge} onVerified={verified} onStartOver={onStartOver} />;
  return challenge.next === 'ENROL_SECOND_FACTOR' ? (
    <EnrolStep challenge={challenge.challenge}>{code}</EnrolStep>
  ) : (
    code
  );
}
