import { lazy, Suspense, useState } from 'react';
import { GuardedButton } from '../../ui/guarded-button';
import { usePermissions } from '../session/use-permissions';

const EraseDialog = lazy(async () => ({ default: (await import('./erase-dialog')).EraseDialog }));

/** Asks for a person to be erased; its form is loaded when it is asked for. */
export function EraseButton({ userId, name }: { userId: string; name: string }) {
  const { refusal } = usePermissions();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <GuardedButton
        size="xs"
        variant="default"
        refusal={refusal('users:erase:request')}
        onClick={() => setAsking(true)}
      >
        Erase
      </GuardedButton>
      {asking && (
        <Suspense>
          <EraseDialog userId={userId} name={name} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
