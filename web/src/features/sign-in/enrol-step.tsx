import { Center, Loader, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useMutation } from 'urql';
import { CopyText } from '../../ui/copy-text';
import { QrCode } from '../../ui/qr-code';
import { FormError } from './form-error';
import { EnrolSecondFactorMutation } from './sign-in.query';

interface EnrolStepProps {
  challenge: string;
  /** The form for the first code. */
  children: ReactNode;
}

/** Connects an authenticator application; the secret is shown this once. */
export function EnrolStep({ challenge, children }: EnrolStepProps) {
  const [{ data, error }, enrol] = useMutation(EnrolSecondFactorMutation);
  const asked = useRef<string>(undefined);

  useEffect(() => {
    // Each asking makes a new secret, so a second run of the effect must not ask again.
    if (asked.current === challenge) return;
    asked.current = challenge;
    void enrol({ input: { challenge } }, { withoutSession: true });
  }, [challenge, enrol]);

  if (error) return <FormError error={error} />;
  if (!data) {
    return (
      <Center>
        <Loader aria-label="Making your secret" />
      </Center>
    );
  }
  const { secret, otpauthUrl } = data.enrolSecondFactor;
  return (
    <Stack>
      <Text>
        Every account here has a second factor. Scan this with your authenticator application, or type the secret by
        hand.
      </Text>
      <Center>
        <QrCode text={otpauthUrl} label="QR code for your authenticator application; the secret stands below as text" />
      </Center>
      <Center>
        <CopyText text={secret} label="secret" />
      </Center>
      {children}
    </Stack>
  );
}
