import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { newId } from '../../kit/ids.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import type { ResendInvitationInput } from '../resolver-types.generated.js';
import type { UserOf } from '../user-changes/change-user.js';
import { requireReach, userToChange } from '../user-changes/reach.js';
import { whyOf } from '../user-changes/reason.js';
import { invitationLoader } from './invitations.js';

/** Sends a new link to somebody who is not in yet; the one before leads nowhere from now on. */
export async function resendInvitation(ctx: SubgraphContext, input: ResendInvitationInput): Promise<UserOf> {
  const why = whyOf(input);
  const user = await userToChange(ctx, input.userId);
  requireReach(ctx, 'users:create', user, 'resendInvitation');
  const now = ctx.clock.now().getTime();
  const mailId = newId('OutgoingMail', now);
  await refusedInWords(() =>
    ctx.tx.query('select tenants.invite_again_as_viewer($1, $2, $3)', [user.id, mailId, newId('UserActivity', now)]),
  );
  await recordAudit(ctx.tx, {
    action: 'user.invited_again',
    resourceType: 'User',
    resourceId: user.id,
    tenantId: user.tenantIds.find((id) => ctx.viewer.opened.includes(id)) ?? user.tenantIds[0] ?? null,
    newValues: { invitationMailId: mailId },
    notes: why.reason,
    ...(why.ticket && { metadata: { ticket: why.ticket } }),
  });
  invitationLoader(ctx).clear(user.id);
  return { user };
}
