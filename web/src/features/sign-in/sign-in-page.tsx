import { Paper } from '@mantine/core';
import { useState } from 'react';
import { Page } from '../../ui/page';
import { useSession } from '../session/use-session';
import { PasswordStep } from './password-step';
import { type Challenge, SecondStep } from './second-step';

const titles = {
  SECOND_FACTOR: 'Second factor',
  ENROL_SECOND_FACTOR: 'Set up your second factor',
};

/** The way in, in two steps. */
export function SignInPage() {
  const { restart } = useSession();
  const [challenge, setChallenge] = useState<Challenge>();
  return (
    <Paper withBorder p="lg">
      <Page title={challenge ? titles[challenge.next] : 'Sign in'}>
        {challenge ? (
          <SecondStep challenge={challenge} onDone={restart} onStartOver={() => setChallenge(undefined)} />
        ) : (
          <PasswordStep onNext={setChallenge} />
        )}
      </Page>
    </Paper>
  );
}
