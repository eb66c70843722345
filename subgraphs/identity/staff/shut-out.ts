import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { endSessionsOf } from '../sessions/sessions.js';
import { endElevationsOf, lockActiveSuperAdmins, lockStatus, markSuspended } from './staff-status.js';

export interface ShutOut {
  before: string;
  sessionsEnded: number;
  elevationsEnded: number;
}

/** Who cannot be shut out: nobody, somebody who is out already, and the last active super admin. */
export async function refusalOfShuttingOut(ctx: SubgraphContext, staffId: string): Promise<string | null> {
  const superAdmins = await lockActiveSuperAdmins(ctx.tx);
  const before = await lockStatus(ctx.tx, staffId);
  if (before === 'SUSPENDED') return 'This staff member is suspended already.';
  if (superAdmins.length === 1 && superAdmins[0] === staffId) return 'The last active super admin stays.';
  return null;
}

/** Status, sessions and elevations, at once and with whatever rights the transaction has. */
export async function shutOut(ctx: SubgraphContext, staffId: string): Promise<ShutOut> {
  const { tx } = ctx;
  const before = await lockStatus(tx, staffId);
  if (!before) throw new AppError('NOT_FOUND', 'There is no such staff member.');
  await markSuspended(tx, staffId);
  return {
    before,
    sessionsEnded: await endSessionsOf(tx, staffId),
    elevationsEnded: await endElevationsOf(tx, staffId),
  };
}
