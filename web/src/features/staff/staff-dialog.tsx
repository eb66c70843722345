import { lazy, Suspense } from 'react';
import { LazyLockOutDialog } from './lazy-lock-out-dialog';
import type { StaffAction, StaffPerson } from './staff-person';

const SuspendDialog = lazy(async () => ({ default: (await import('./suspend-dialog')).SuspendDialog }));
const EndSessionsDialog = lazy(async () => ({ default: (await import('./end-sessions-dialog')).EndSessionsDialog }));

interface StaffDialogProps {
  action: StaffAction;
  member: StaffPerson;
  onClose: () => void;
}

/** The question before something is done to somebody. */
export function StaffDialog({ action, member, onClose }: StaffDialogProps) {
  if (action === 'lock-out') return <LazyLockOutDialog member={member} onClose={onClose} />;
  const Dialog = action === 'suspend' ? SuspendDialog : EndSessionsDialog;
  return (
    <Suspense>
      <Dialog member={member} onClose={onClose} />
    </Suspense>
  );
}
