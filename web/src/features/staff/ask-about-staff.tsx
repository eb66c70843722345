import { Text } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { FactorResetMutation, ReinstateMutation } from './staff-changes.query';
import type { StaffPerson } from './staff-person';

const AskDialog = lazy(async () => ({ default: (await import('../requests/ask-dialog')).AskDialog }));

/** What somebody else has to approve. */
export type StaffAsk = 'reinstate' | 'factor-reset';

/** Asks for one of them in a dialog; the first of the pair is to be put on the page. */
export function useAskAboutStaff(member: StaffPerson): [dialog: ReactNode, ask: (what: StaffAsk) => void] {
  const [asking, setAsking] = useState<StaffAsk>();
  const Dialog = asking === 'reinstate' ? AskToReinstate : AskForFactorReset;
  const dialog = asking && (
    <Suspense>
      <Dialog member={member} onClose={() => setAsking(undefined)} />
    </Suspense>
  );
  return [dialog, setAsking];
}

interface AskProps {
  member: StaffPerson;
  onClose: () => void;
}

function AskToReinstate({ member, onClose }: AskProps) {
  const [{ fetching, error }, reinstate] = useSensitiveMutation(ReinstateMutation);
  return (
    <AskDialog
      title={`Ask to let ${member.name} in again`}
      busy={fetching}
      error={error}
      onClose={onClose}
      onAsk={async (why) =>
        (await reinstate({ input: { staffMemberId: member.id, ...why } })).data?.reinstateStaffMember?.request
      }
    >
      <Text fz="sm">
        Once another super admin has approved it, they can sign in again, with the password, the second factor and the
        roles that they still have. What was ended stays ended.
      </Text>
    </AskDialog>
  );
}

function AskForFactorReset({ member, onClose }: AskProps) {
  const [{ fetching, error }, reset] = useSensitiveMutation(FactorResetMutation);
  return (
    <AskDialog
      title={`Ask to take the second factors of ${member.name}`}
      busy={fetching}
      error={error}
      onClose={onClose}
      onAsk={async (why) =>
        (await reset({ input: { staffMemberId: member.id, ...why } })).data?.requestFactorReset?.request
      }
    >
      <Text fz="sm">
        Once a super admin has approved it, every second factor of theirs is gone, and the next sign-in begins with
        setting one up. Make sure by another way than mail that it is really them who asks.
      </Text>
    </AskDialog>
  );
}
