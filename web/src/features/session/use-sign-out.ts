import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { SignOutMutation } from './session.query';
import { useSession } from './use-session';

export function useSignOut(): () => Promise<void> {
  const { restart } = useSession();
  const navigate = useNavigate();
  const [, signOut] = useMutation(SignOutMutation);
  return async () => {
    await signOut({});
    // Whoever signs in next begins at the beginning, not where somebody else left off.
    await navigate({ to: '/' });
    restart();
  };
}
