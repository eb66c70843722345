import { lazy, Suspense } from 'react';
import type { LockOutDialogProps } from './lock-out-dialog';

const LockOutDialog = lazy(async () => ({ default: (await import('./lock-out-dialog')).LockOutDialog }));

/** Loaded when somebody is to be locked out, wherever that is. */
export function LazyLockOutDialog(props: LockOutDialogProps) {
  return (
    <Suspense>
      <LockOutDialog {...props} />
    </Suspense>
  );
}
