import { IconMailForward } from '@tabler/icons-react';
import { useState } from 'react';
import { GuardedButton } from '../../ui/guarded-button';
import { usePermissions } from '../session/use-permissions';
import { useUserChange } from './use-user-change';
import { ResetUserPasswordMutation } from './user-changes.query';

interface SendResetLinkProps {
  userId: string;
  /** Why it cannot be sent now by whoever may send it. */
  refusal: string | undefined;
}

/** Sends a link to the address that the user has registered: at once, since nothing changes until they use it. */
export function SendResetLink({ userId, refusal }: SendResetLinkProps) {
  const permissions = usePermissions();
  const [sent, setSent] = useState(false);
  const [busy, execute] = useUserChange(ResetUserPasswordMutation);
  const send = async () => {
    const input = { userId, reason: 'The user cannot sign in.' };
    if (await execute({ input }, 'A reset link is on its way to the registered address.')) setSent(true);
  };
  const again = sent ? 'A link was sent just now. Load the page again to send another.' : undefined;
  return (
    <GuardedButton
      size="xs"
      refusal={permissions.refusal('users:send-reset-link') ?? refusal ?? again}
      leftSection={<IconMailForward size={16} aria-hidden />}
      loading={busy}
      onClick={send}
    >
      Send a reset link
    </GuardedButton>
  );
}
