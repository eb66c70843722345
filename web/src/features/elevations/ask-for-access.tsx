import { lazy, Suspense, useEffect, useState } from 'react';
import { onAskForAccess } from './ask-for-access-state';

const Dialog = lazy(async () => ({ default: (await import('./ask-for-access-dialog')).AskForAccessDialog }));

/** Where the dialog stands, once somebody asks for it. */
export function AskForAccess() {
  const [wanted, setWanted] = useState<readonly string[]>();
  useEffect(() => onAskForAccess(setWanted), []);
  if (!wanted) return null;
  return (
    <Suspense>
      <Dialog scopes={wanted} onClose={() => setWanted(undefined)} />
    </Suspense>
  );
}
