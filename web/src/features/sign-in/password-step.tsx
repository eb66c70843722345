import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from 'urql';
import { guessDeviceName } from './device-name';
import { FormError } from './form-error';
import type { Challenge } from './second-step';
import { SignInMutation } from './sign-in.query';

/** The first step in: address and password. */
export function PasswordStep({ onNext }: { onNext: (challenge: Challenge) => void }) {
  const [{ fetching, error }, signIn] = useMutation(SignInMutation);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '', deviceName: guessDeviceName(navigator.userAgent) },
    validate: {
      email: (value) => (value.includes('@') ? null : 'Enter your e-mail address.'),
      password: (value) => (value ? null : 'Enter your password.'),
      deviceName: (value) => (value.trim() ? null : 'Give this device a name.'),
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(async (input) => {
        const { data } = await signIn({ input }, { withoutSession: true });
        if (data) onNext(data.signIn);
      })}
    >
      <Stack>
        <FormError error={error} />
        <TextInput
          label="E-mail address"
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
          key={form.key('email')}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          required
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
          {...form.getInputProps('password')}
          key={form.key('password')}
        />
        <TextInput
          label="This device"
          description="So that you know it in the list of your sessions."
          maxLength={80}
          required
          {...form.getInputProps('deviceName')}
          key={form.key('deviceName')}
        />
        <Button type="submit" loading={fetching} fullWidth>
          Continue
        </Button>
      </Stack>
    </form>
  );
}
