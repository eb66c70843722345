import { lazy, Suspense } from 'react';
import type { OpenTenantDialogProps } from './open-tenant-dialog';

const OpenTenantDialog = lazy(async () => ({ default: (await import('./open-tenant-dialog')).OpenTenantDialog }));

/** Its form is loaded when it is asked for, and not with every tenant's page. */
export function LazyOpenTenantDialog(props: OpenTenantDialogProps) {
  return (
    <Suspense>
      <OpenTenantDialog {...props} />
    </Suspense>
  );
}
