import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { queueMail } from '../outgoing-mail/queue-mail.js';
import type { ResetUserPasswordInput } from '../resolver-types.generated.js';
import type { UserOf } from './change-user.js';
import { requireReach, userToChange } from './reach.js';
import { whyOf } from './reason.js';

/**
 * Sends a link to choose a new password to the address that the user has registered. Nothing of the user changes, and neither
 * the address nor the link is seen by anybody here.
 */
export async function sendResetLink(
  ctx: SubgraphContext,
  userId: string,
  { reason, metadata }: { reason: string; metadata?: Record<string, unknown> },
): Promise<UserOf> {
  const user = await userToChange(ctx, userId);
  requireReach(ctx, 'users:send-reset-link', user, 'resetUserPassword');
  if (user.status !== 'ACTIVE') throw new AppError('CONFLICT', 'This user may not come in, with whatever password.');
  const mailId = await queueMail(ctx.tx, { userId: user.id, kind: 'PASSWORD_RESET', content: {} });
  await recordAudit(ctx.tx, {
    action: 'user.reset_link_sent',
    resourceType: 'User',
    resourceId: user.id,
    tenantId: user.tenantIds.find((id) => ctx.viewer.opened.includes(id)) ?? user.tenantIds[0] ?? null,
    newValues: { mailId },
    notes: reason,
    ...(metadata && { metadata }),
  });
  return { user };
}

export async function resetUserPassword(ctx: SubgraphContext, input: ResetUserPasswordInput): Promise<UserOf> {
  const { reason, ticket } = whyOf(input);
  return sendResetLink(ctx, input.userId, { reason, ...(ticket && { metadata: { ticket } }) });
}
