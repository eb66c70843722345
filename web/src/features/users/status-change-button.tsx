import { Text } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { RequestableButton } from '../requests/requestable-button';
import type { StatusChange } from './status-changes';
import { useUserChange } from './use-user-change';

interface StatusChangeButtonProps {
  change: StatusChange;
  userId: string;
  name: string;
  /** Why it cannot be done now by whoever may do it. */
  refusal: string | undefined;
}

/** Suspends, bans, or lifts either, with a reason; where that is not permitted, asks somebody else to. */
export function StatusChangeButton({ change, userId, name, refusal }: StatusChangeButtonProps) {
  const [asking, setAsking] = useState(false);
  const [busy, execute] = useUserChange(change.document);
  const confirm = async (reason: string) => {
    if (await execute({ input: { userId, reason } }, change.done(name))) setAsking(false);
  };
  return (
    <>
      <RequestableButton
        size="xs"
        variant="default"
        permission={change.permission}
        refusal={refusal}
        wanted={{
          mutation: change.mutation,
          input: { userId },
          title: change.wish(name),
          effect: <Text fz="sm">{change.effect}</Text>,
        }}
        onClick={() => setAsking(true)}
      >
        {change.label}
      </RequestableButton>
      {asking && (
        <ConfirmDialog
          title={change.question(name)}
          withReason
          confirmLabel={change.label}
          busy={busy}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        >
          <Text fz="sm">{change.effect}</Text>
        </ConfirmDialog>
      )}
    </>
  );
}
