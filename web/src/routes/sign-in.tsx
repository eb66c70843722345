import { lazyRouteComponent, Navigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useSession } from '../features/session/use-session';
import { takeWayBack } from '../features/sign-in/way-back';

const SignInPage = lazyRouteComponent(() => import('../features/sign-in/sign-in-page'), 'SignInPage');

/** `/sign-in`: where the way by Google comes back to. Whoever is in has nothing to do here. */
export function SignIn() {
  const { signedIn } = useSession();
  if (signedIn) return <GoOn />;
  return (
    <Suspense>
      <SignInPage />
    </Suspense>
  );
}

function GoOn() {
  const [to] = useState(() => takeWayBack() ?? '/');
  return <Navigate to={to} replace />;
}
