import { IconMailForward } from '@tabler/icons-react';
import type { InvitationState } from '../../gql/graphql';
import { GuardedButton } from '../../ui/guarded-button';
import { usePermissions } from '../session/use-permissions';
import { ResendInvitationMutation } from './create-user.query';
import { useUserChange } from './use-user-change';

interface ResendInvitationProps {
  userId: string;
  state: InvitationState;
  /** Why it cannot be sent now by whoever may send it. */
  refusal: string | undefined;
}

/** A new link for somebody who is not in yet; the one before ends. */
export function ResendInvitation({ userId, state, refusal }: ResendInvitationProps) {
  const permissions = usePermissions();
  const [busy, execute] = useUserChange(ResendInvitationMutation);
  const waits = state === 'QUEUED' ? 'The invitation is on its way already.' : undefined;
  const input = { userId, reason: 'The user is not in yet.' };
  return (
    <GuardedButton
      size="xs"
      variant="default"
      refusal={permissions.refusal('users:create') ?? refusal ?? waits}
      leftSection={<IconMailForward size={16} aria-hidden />}
      loading={busy}
      onClick={() => void execute({ input }, 'A new invitation is on its way; the link before it has ended.')}
    >
      Invite again
    </GuardedButton>
  );
}
