import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { unauthenticated } from '../../kit/errors.js';
import { endSession } from '../sessions/sessions.js';

/** Ends the session that asks, and clears its cookie. */
export async function signOut(ctx: SubgraphContext): Promise<{ ok: boolean }> {
  const { sessionId } = ctx.viewer;
  if (!sessionId) throw unauthenticated();
  if (await endSession(ctx.tx, sessionId)) {
    await recordAudit(ctx.tx, { action: 'session.ended', resourceType: 'Session', resourceId: sessionId });
  }
  ctx.reply.session = null;
  return { ok: true };
}
