import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';

/** Somebody who has just come in with password and second factor has confirmed both. */
const freshMinutes = 10;

/**
 * Sensitive actions ask for password and second factor again. What was confirmed holds for 15 minutes; a session's first
 * ten minutes count as confirmed. Both by the clock of the database.
 */
export async function requireConfirmation(ctx: SubgraphContext): Promise<void> {
  if (ctx.viewer.reauthenticatedUntil) return;
  const [fresh] = await ctx.tx.query(
    `select 1 from identity.sessions where id = $1 and clock_timestamp() < created + $2 * interval '1 minute'`,
    [ctx.viewer.sessionId, freshMinutes],
  );
  if (!fresh) refuseUnconfirmed();
}

/** The same without the first ten minutes: for an emergency, where nobody else is asked. */
export function requireFreshConfirmation({ viewer }: SubgraphContext): void {
  if (!viewer.reauthenticatedUntil) refuseUnconfirmed();
}

function refuseUnconfirmed(): never {
  throw new AppError('REAUTHENTICATION_REQUIRED', 'Confirm password and second factor first.');
}
