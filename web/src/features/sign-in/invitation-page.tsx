import { Button, Paper, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Page } from '../../ui/page';
import { useSession } from '../session/use-session';
import { guessDeviceName } from './device-name';
import { FormError } from './form-error';
import { type Challenge, SecondStep } from './second-step';
import { AcceptInvitationMutation } from './sign-in.query';

const route = getRouteApi('/invitation/$token');

/** Where the one-time link leads: a password, then the second factor. */
export function InvitationPage() {
  const { token } = route.useParams();
  const { restart } = useSession();
  const navigate = useNavigate();
  const [challenge, setChallenge] = useState<Challenge>();
  const [{ fetching, error }, accept] = useMutation(AcceptInvitationMutation);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '', again: '' },
    validate: {
      password: (value) => (value.length >= 12 && value.length <= 200 ? null : 'Use 12 to 200 characters.'),
      again: (value, values) => (value === values.password ? null : 'The two do not agree.'),
    },
  });
  const toStart = async () => {
    await navigate({ to: '/', replace: true });
    restart();
  };
  const visibility = { 'aria-label': 'Show the password', tabIndex: 0 };

  if (challenge) {
    return (
      <Paper withBorder p="lg">
        <Page title="Set up your second factor">
          <SecondStep challenge={challenge} onDone={toStart} onStartOver={toStart} />
        </Page>
      </Paper>
    );
  }
  return (
    <Paper withBorder p="lg">
      <Page title="Welcome to Rookery">
        <form
          noValidate
          onSubmit={form.onSubmit(async ({ password }) => {
            const input = { token, password, deviceName: guessDeviceName(navigator.userAgent) };
            const { data } = await accept({ input }, { withoutSession: true });
            if (data) setChallenge(data.acceptInvitation);
          })}
        >
          <Stack>
            <Text>Choose a password for your account. After that you set up a second factor.</Text>
            <FormError error={error} />
            <PasswordInput
              label="New password"
              description="12 to 200 characters."
              autoComplete="new-password"
              required
              visibilityToggleButtonProps={visibility}
              {...form.getInputProps('password')}
              key={form.key('password')}
            />
            <PasswordInput
              label="New password once more"
              autoComplete="new-password"
              required
              visibilityToggleButtonProps={visibility}
              {...form.getInputProps('again')}
              key={form.key('again')}
            />
            <Button type="submit" loading={fetching}>
              Set the password
            </Button>
          </Stack>
        </form>
      </Page>
    </Paper>
  );
}
