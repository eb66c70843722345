import { Navigate, Outlet, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../features/session/use-session';

/** Everything below asks for a session, and is come back to after signing in. */
export function SignedIn() {
  const { signedIn } = useSession();
  return signedIn ? <Outlet /> : <ToSignIn />;
}

function ToSignIn() {
  const router = useRouter();
  // Where it was asked for and not where it is by now: while this leaves, the address is the sign-in's already.
  const [from] = useState(() => router.state.location.href);
  return <Navigate to="/" search={{ from }} replace />;
}
