import type { ButtonProps } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { GuardedButton } from '../../ui/guarded-button';
import { usePermissions } from '../session/use-permissions';
import type { WantedMutation } from './wanted-mutation';

const FileRequestDialog = lazy(async () => ({ default: (await import('./file-request-dialog')).FileRequestDialog }));

interface RequestableButtonProps extends ButtonProps {
  /** What pressing it needs. Whoever holds it with `:request` behind it can ask instead. */
  permission: string;
  /** What is asked for. */
  wanted: WantedMutation;
  /** Why nobody can do it now, whatever they may do: nothing is asked for either. */
  refusal?: string | undefined;
  onClick: () => void;
  children: ReactNode;
  'aria-label'?: string;
}

/** An action that, where it is not permitted, can be asked for from its locked button. */
export function RequestableButton({ permission, wanted, refusal, onClick, ...props }: RequestableButtonProps) {
  const permissions = usePermissions();
  const [asking, setAsking] = useState(false);
  const askable = !refusal && permissions.can(`${permission}:request`);
  return (
    <>
      <GuardedButton
        {...props}
        refusal={permissions.refusal(permission) ?? refusal}
        onClick={onClick}
        onAsk={askable ? () => setAsking(true) : undefined}
      />
      {asking && (
        <Suspense>
          <FileRequestDialog wanted={wanted} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
