import { lazyRouteComponent, Navigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useSession } from '../features/session/use-session';

const SignInPage = lazyRouteComponent(() => import('../features/sign-in/sign-in-page'), 'SignInPage');

/** `/sign-in`: where the way by Google comes back to. Whoever is in has nothing to do here. */
export function SignIn() {
  const { signedIn } = useSession();
  if (signedIn) return <Navigate to="/" replace />;
  return (
    <Suspense>
      <SignInPage />
    </Suspense>
  );
}
