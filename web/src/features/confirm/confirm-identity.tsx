import { lazy, Suspense, useEffect, useState } from 'react';
import { showConfirmationWith } from './confirmation';

const ConfirmIdentityDialog = lazy(async () => ({
  default: (await import('./confirm-identity-dialog')).ConfirmIdentityDialog,
}));

/** The one place of “Confirm that it is you”; its form is loaded when it is first asked for. */
export function ConfirmIdentity() {
  const [asked, setAsked] = useState<{ settle: (confirmed: boolean) => void }>();
  useEffect(() => showConfirmationWith((settle) => setAsked({ settle })), []);
  if (!asked) return null;
  return (
    <Suspense>
      <ConfirmIdentityDialog
        onDone={(confirmed) => {
          setAsked(undefined);
          asked.settle(confirmed);
        }}
      />
    </Suspense>
  );
}
