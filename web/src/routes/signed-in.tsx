import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useSession } from '../features/session/use-session';

/** Everything below asks for a session, and is come back to after signing in. */
export function SignedIn() {
  const { signedIn } = useSession();
  const from = useLocation({ select: (location) => location.href });
  if (!signedIn) return <Navigate to="/" search={{ from }} replace />;
  return <Outlet />;
}
