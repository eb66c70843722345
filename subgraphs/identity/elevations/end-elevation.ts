import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { refuse } from '../requests/refusals.js';
import type { ElevationRow } from './elevation.js';
import { elevationById } from './elevations.js';

/** Ends what was lent: its holder, whoever approved it, and super admins can. From then on it gives nothing. */
export async function endElevation(
  ctx: SubgraphContext,
  elevationId: string,
): Promise<{ elevation: ElevationRow | null }> {
  const id = elevationId.toLowerCase();
  const before = isIdOf('Elevation', id) ? await elevationById(ctx).load(id) : null;
  if (!before) throw notFound('elevation');
  const [row] = await ctx.tx.query<{ ended: Date | null }>('select identity.end_elevation($1) as ended', [id]);
  const resource = { resourceType: 'Elevation', resourceId: id };
  if (!row?.ended) {
    if (before.ended || new Date(before.expires) <= ctx.clock.now())
      throw new AppError('CONFLICT', 'It has ended already.');
    const record = { action: 'elevation.refused', ...resource } as const;
    return refuse(ctx, record, 'FORBIDDEN', 'Its holder, whoever approved it, and super admins end it.');
  }
  await recordAudit(ctx.tx, {
    action: 'elevation.ended',
    ...resource,
    oldValues: { expires: new Date(before.expires).toISOString(), scopes: before.scopes, staffMemberId: before.userId },
    newValues: { ended: row.ended.toISOString() },
  });
  return { elevation: await elevationById(ctx).clear(id).load(id) };
}
