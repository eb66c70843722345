import { lazy, Suspense } from 'react';
import { usePermissions } from '../session/use-permissions';

const OfUser = lazy(async () => ({ default: (await import('./exports-of-user')).ExportsOfUser }));
const OfRequest = lazy(async () => ({ default: (await import('./export-of-request')).ExportOfRequest }));

/** For those who can be handed an export at all. */
export function LazyExportsOfUser({ userId }: { userId: string }) {
  const { can } = usePermissions();
  if (!can('user-exports:read')) return null;
  return (
    <Suspense>
      <OfUser userId={userId} />
    </Suspense>
  );
}

export function LazyExportOfRequest({ requestId }: { requestId: string }) {
  const { can } = usePermissions();
  if (!can('user-exports:read')) return null;
  return (
    <Suspense>
      <OfRequest requestId={requestId} />
    </Suspense>
  );
}
