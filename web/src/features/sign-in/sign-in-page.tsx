import { Alert, Paper, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Page } from '../../ui/page';
import { useSession } from '../session/use-session';
import { clearArrival, readArrival } from './arrival';
import { GoogleButton } from './google-button';
import { PasswordStep } from './password-step';
import { type Challenge, SecondStep } from './second-step';

const titles = {
  SECOND_FACTOR: 'Second factor',
  ENROL_SECOND_FACTOR: 'Set up your second factor',
};

/** The way in, in two steps; whoever comes back from Google has done the first. */
export function SignInPage() {
  const { restart } = useSession();
  const [arrival, setArrival] = useState(() => readArrival(window.location.hash));
  useEffect(clearArrival, []);
  const { challenge, problem } = arrival;
  const setChallenge = (next: Challenge | undefined) => setArrival(next ? { challenge: next } : {});
  return (
    <Paper withBorder p="lg">
      <Page title={challenge ? titles[challenge.next] : 'Sign in'}>
        {challenge ? (
          <SecondStep challenge={challenge} onDone={restart} onStartOver={() => setChallenge(undefined)} />
        ) : (
          <Stack>
            {problem && (
              <Alert
                role="alert"
                color="red"
                variant="outline"
                icon={<IconAlertTriangle aria-hidden />}
                styles={{ message: { color: 'var(--mantine-color-text)' } }}
              >
                {problem}
              </Alert>
            )}
            <GoogleButton />
            <PasswordStep onNext={setChallenge} />
          </Stack>
        )}
      </Page>
    </Paper>
  );
}
