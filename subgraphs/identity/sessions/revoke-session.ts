import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { notFound } from '../../kit/errors.js';
import { reasonOf } from '../../kit/reason.js';
import { reaches } from '../../kit/viewer.js';
import type { RevokeSessionInput } from '../resolver-types.generated.js';
import type { Session } from './session.entity.js';
import { endSession, sessionById } from './sessions.js';

/** Ends one session at once. One's own needs no reason; another's is not there for whoever may not end it. */
export async function revokeSession(ctx: SubgraphContext, input: RevokeSessionInput): Promise<{ session: Session }> {
  const session = await sessionById(ctx).load(input.sessionId);
  if (!session) throw notFound('session');
  const own = session.userId === ctx.viewer.id;
  if (!own && !reaches(ctx.viewer, 'staff-sessions:revoke', {})) throw notFound('session');
  const reason = own ? (input.reason?.trim() ?? null) : reasonOf(input.reason);
  if (await endSession(ctx.tx, session.id)) {
    await recordAudit(ctx.tx, {
      action: 'session.revoked',
      resourceType: 'Session',
      resourceId: session.id,
      oldValues: { staffMemberId: session.userId, revoked: null },
      newValues: { staffMemberId: session.userId, revoked: ctx.clock.now().toISOString() },
      notes: reason || null,
    });
  }
  if (session.id === ctx.viewer.sessionId) ctx.reply.session = null;
  return { session };
}
