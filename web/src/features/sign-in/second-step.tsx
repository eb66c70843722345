import type { SignInMutation } from '../../gql/graphql';
import { CodeStep } from './code-step';
import { EnrolStep } from './enrol-step';

export type Challenge = SignInMutation['signIn'];

interface SecondStepProps {
  challenge: Challenge;
  onDone: () => void;
  /** Begins again: a challenge holds for five minutes. */
  onStartOver: () => void;
}

/** After the password: the code, and before the first time the application that makes it. */
export function SecondStep({ challenge, onDone, onStartOver }: SecondStepProps) {
  const code = <CodeStep challenge={challenge.challenge} onDone={onDone} onStartOver={onStartOver} />;
  return challenge.next === 'ENROL_SECOND_FACTOR' ? (
    <EnrolStep challenge={challenge.challenge}>{code}</EnrolStep>
  ) : (
    code
  );
}
