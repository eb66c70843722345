import { getRouteApi, lazyRouteComponent, Navigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useSession } from '../features/session/use-session';

const HomePage = lazyRouteComponent(() => import('../features/home/home-page'), 'HomePage');
const SignInPage = lazyRouteComponent(() => import('../features/sign-in/sign-in-page'), 'SignInPage');
const route = getRouteApi('/');

/** `/`: the way in, and the home of those who are in. */
export function Start() {
  const { signedIn } = useSession();
  const { from } = route.useSearch();
  if (signedIn && from) return <Navigate to={from} replace />;
  return <Suspense>{signedIn ? <HomePage /> : <SignInPage />}</Suspense>;
}
