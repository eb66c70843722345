import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import type { UserInvitation } from '../resolver-types.generated.js';
import { inOrderOf, selectByIds } from '../rows-by-id.js';

export type InvitationRow = UserInvitation & { userId: string };

const state = `case when i.accepted is not null then 'ACCEPTED' when i.undeliverable is not null then 'UNDELIVERABLE'
  when i.sent is null then 'QUEUED' when i.expires <= clock_timestamp() then 'EXPIRED' else 'SENT' end`;

/** How far the invitations of users have come; null for whoever was never invited by staff. */
export function invitationLoader(ctx: SubgraphContext): DataLoader<string, InvitationRow | null> {
  return ctx.once('invitations.byUser', () => {
    const columns = `i.user_id as "userId", i.invited, i.sent, i.expires, ${state} as state`;
    const from = { columns, from: 'tenants.invitations i', id: 'i.user_id' };
    return new DataLoader<string, InvitationRow | null>(async (users) =>
      inOrderOf(users, await selectByIds<InvitationRow>(ctx.tx, from, users), (row) => row.userId),
    );
  });
}
