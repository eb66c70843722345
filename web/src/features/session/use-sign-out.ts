import { useMutation } from 'urql';
import { SignOutMutation } from './session.query';
import { useSession } from './use-session';

export function useSignOut(): () => Promise<void> {
  const { restart } = useSession();
  const [, signOut] = useMutation(SignOutMutation);
  return async () => {
    await signOut({});
    restart();
  };
}
