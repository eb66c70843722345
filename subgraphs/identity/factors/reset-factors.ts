import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { notFound } from '../../kit/errors.js';
import { asRookery } from '../access/as-rookery.js';
import { accountById } from '../credentials/accounts.js';
import { endSessionsOf } from '../sessions/sessions.js';
import { endChallengesOf } from '../sign-in/challenges.js';
import { forgetFactors } from './forget-factors.js';

export interface ResetFactors {
  sessionsEnded: number;
  passkeysRemoved: number;
}

/**
 * Takes every second factor of somebody who lost theirs: authenticator, passkeys and recovery codes; sessions and
 * sign-ins under way end. The next sign-in begins with the password and enrols anew.
 *
 * This widens what a password alone can do, so nothing but an approved request leads here: the request's application
 * calls `resetFactors(ctx, staffId, reason)` inside its own transaction, as the approver, after it has checked that the
 * approver is neither the requester nor the person. The audit record names that approver.
 */
export async function resetFactors(ctx: SubgraphContext, staffId: string, reason: string): Promise<ResetFactors> {
  const { tx } = ctx;
  const { had, ...done } = await asRookery(ctx, 'factor-reset', async () => {
    const account = await accountById(tx, staffId, true);
    if (!account) throw notFound('staff member');
    const passkeysRemoved = await forgetFactors(tx, staffId);
    await endChallengesOf(tx, staffId);
    return {
      had: account.totpSecret !== null,
      passkeysRemoved,
      sessionsEnded: await endSessionsOf(tx, staffId),
    };
  });
  await recordAudit(tx, {
    action: 'second_factor.reset',
    resourceType: 'StaffMember',
    resourceId: staffId,
    oldValues: { authenticator: had, passkeys: done.passkeysRemoved },
    newValues: { authenticator: false, passkeys: 0, sessionsEnded: done.sessionsEnded },
    notes: reason,
  });
  return done;
}
