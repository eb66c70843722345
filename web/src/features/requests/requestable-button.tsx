import type { ButtonProps } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { GuardedButton } from '../../ui/guarded-button';
import { usePermissions } from '../session/use-permissions';

const FileRequestDialog = lazy(async () => ({ default: (await import('./file-request-dialog')).FileRequestDialog }));

/** A mutation to ask somebody else for. */
export interface WantedMutation {
  /** Its name, such as `suspendStaffMember`. */
  mutation: string;
  /** Its input, exactly as it is to be applied; reason and ticket are asked for. */
  input: Record<string, unknown>;
  /** What the dialog is called: “Ask for the suspension of Nora”. */
  title: string;
  /** What will happen once it is approved. */
  effect: ReactNode;
}

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
