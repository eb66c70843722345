import { Button, Divider } from '@mantine/core';
import { useQuery } from 'urql';
import { SignInOptionsQuery } from './sign-in.query';
import { keepWayBack } from './way-back';

const withoutSession = { withoutSession: true };

/** The way by Google Workspace, where it is offered: a page of its own, so an ordinary link. */
export function GoogleButton() {
  const [{ data }] = useQuery({ query: SignInOptionsQuery, context: withoutSession });
  if (!data?.signInOptions?.google) return null;
  return (
    <>
      <Button component="a" href="/auth/google" onClick={keepWayBack} variant="default" fullWidth>
        Continue with Google
      </Button>
      <Divider label="or with your password" labelPosition="center" />
    </>
  );
}
