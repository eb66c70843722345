import { EraseButton } from './erase-button';
import { ExportButton } from './export-button';
import { notYetIn } from './not-yet-in';
import { ResendInvitation } from './resend-invitation';
import { SendResetLink } from './send-reset-link';
import { StatusChangeButton } from './status-change-button';
import { statusChanges } from './status-changes';
import type { UserData } from './user-access';

interface UserActionsProps {
  user: UserData;
  refusal: string | undefined;
}

/** What can be done to an account: a reset link, and whether it may come in. */
export function UserActions({ user, refusal }: UserActionsProps) {
  return (
    <>
      {user.status === 'ACTIVE' && user.invitation && notYetIn(user.invitation) && (
        <ResendInvitation userId={user.id} state={user.invitation.state} refusal={refusal} />
      )}
      {user.status === 'ACTIVE' && <SendResetLink userId={user.id} refusal={refusal} />}
      {statusChanges[user.status].map((change) => (
        <StatusChangeButton
          key={change.mutation}
          change={change}
          userId={user.id}
          name={user.name ?? 'this user'}
          refusal={refusal}
        />
      ))}
      {user.status !== 'DELETED' && <ExportButton userId={user.id} name={user.name ?? 'this user'} refusal={refusal} />}
      {user.status !== 'DELETED' && <EraseButton userId={user.id} name={user.name ?? 'this user'} />}
    </>
  );
}
