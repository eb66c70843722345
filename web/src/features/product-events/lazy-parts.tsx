import { lazy, Suspense } from 'react';
import { ListSkeleton } from '../../ui/list-skeleton';

const SignIns = lazy(async () => ({ default: (await import('./sign-ins-panel')).SignInsPanel }));
const Usage = lazy(async () => ({ default: (await import('./usage-panel')).UsagePanel }));

/** What another service knows, loaded when somebody looks. */
export function LazySignIns({ userId }: { userId: string }) {
  return (
    <Suspense fallback={<ListSkeleton label="Sign-ins as PostHog saw them" />}>
      <SignIns userId={userId} />
    </Suspense>
  );
}

export function LazyUsagePatterns(props: { tenantId: string; onOpen: (() => void) | undefined }) {
  return (
    <Suspense fallback={<ListSkeleton label="Usage patterns" />}>
      <Usage {...props} />
    </Suspense>
  );
}
