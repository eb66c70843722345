import { lazy, Suspense, useState } from 'react';
import { GuardedButton } from '../../ui/guarded-button';
import { usePermissions } from '../session/use-permissions';

const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog')).ExportDialog }));

interface ExportButtonProps {
  userId: string;
  name: string;
  /** Why nobody of the viewer's tier can ask now. */
  refusal: string | undefined;
}

/** Asks for everything that is held on a person. Whoever may only ask finds it locked: it is handed to whoever approves. */
export function ExportButton({ userId, name, refusal }: ExportButtonProps) {
  const { can, refusal: refusalOf } = usePermissions();
  const [asking, setAsking] = useState(false);
  const mayAsk = can('users:export:request');
  const isHanded = can('user-exports:read');
  const why = mayAsk ? (isHanded ? refusal : refusalOf('user-exports:read')) : refusalOf('users:export:request');
  return (
    <>
      <GuardedButton
        size="xs"
        variant="default"
        refusal={why}
        onClick={() => setAsking(true)}
        onAsk={mayAsk && !isHanded ? () => setAsking(true) : undefined}
      >
        Export what is held
      </GuardedButton>
      {asking && (
        <Suspense>
          <ExportDialog userId={userId} name={name} isHanded={isHanded} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
