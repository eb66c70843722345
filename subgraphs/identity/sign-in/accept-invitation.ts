import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { asRookery } from '../access/as-rookery.js';
import { deviceNameOf } from '../access/device.js';
import { acceptablePassword, hashPassword } from '../access/passwords.js';
import { accountById } from '../credentials/accounts.js';
import { startOver } from '../credentials/credentials.js';
import { forgetFactors } from '../factors/forget-factors.js';
import { useInvitation } from '../invitations/invitations.js';
import type { AcceptInvitationInput, SignInPayload } from '../resolver-types.generated.js';
import { endSessionsOf } from '../sessions/sessions.js';
import { activateStaffMember } from '../staff/staff-status.js';
import type { Access } from './access.js';
import { endChallengesOf, startChallenge } from './challenges.js';

/**
 * The first step in by a one-time link: sets the password and asks for a second factor. For somebody who was here
 * before it starts over: the old factor and all sessions are gone.
 */
export function acceptInvitation(
  ctx: SubgraphContext,
  { settings }: Access,
  input: AcceptInvitationInput,
): Promise<SignInPayload> {
  const deviceName = deviceNameOf(input.deviceName);
  const password = acceptablePassword(input.password);
  return asRookery(ctx, 'invitation', async () => {
    const userId = await useInvitation(ctx.tx, input.token);
    const account = userId && (await accountById(ctx.tx, userId, true));
    if (!account || account.status === 'SUSPENDED') {
      throw new AppError('UNAUTHENTICATED', 'This link has expired or was used before. Ask for a new one.');
    }
    await startOver(ctx.tx, account.userId, await hashPassword(password));
    await forgetFactors(ctx.tx, account.userId);
    await endChallengesOf(ctx.tx, account.userId);
    const sessionsEnded = await endSessionsOf(ctx.tx, account.userId);
    await activateStaffMember(ctx.tx, account.userId);
    await recordAudit(ctx.tx, {
      action: 'invitation.accepted',
      resourceType: 'StaffMember',
      resourceId: account.userId,
      oldValues: { status: account.status },
      newValues: { status: 'ACTIVE', sessionsEnded },
    });
    return startChallenge(ctx, settings, { userId: account.userId, next: 'ENROL_SECOND_FACTOR', deviceName });
  });
}
