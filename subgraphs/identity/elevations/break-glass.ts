import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { badInput } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import { reasonOf } from '../../kit/reason.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import { asRookery } from '../access/as-rookery.js';
import { raiseAlert } from '../alerts/raise-alert.js';
import { tellSuperAdmins } from '../notices/notices.js';
import { requireFreshConfirmation } from '../requests/confirmation.js';
import { ticketOf } from '../requests/file-request.js';
import type { BreakGlassInput } from '../resolver-types.generated.js';
import { openReview, recordReview } from '../reviews/open-review.js';
import type { ReviewRow } from '../reviews/review.js';
import { reviewById } from '../reviews/reviews.js';
import type { ElevationRow } from './elevation.js';
import { refuseChain } from './elevation-request.js';
import { elevationById } from './elevations.js';
import { reachesToLend } from './lendable.js';

const longestMinutes = 60;

export interface BrokenGlass {
  elevation: ElevationRow | null;
  told: number;
  review: ReviewRow | null;
}

/**
 * Permissions in an emergency: nobody is asked. In the same transaction it is recorded, every super admin is told, and a
 * review is opened that somebody else has to close.
 */
export async function breakGlass(ctx: SubgraphContext, input: BreakGlassInput): Promise<BrokenGlass> {
  requireFreshConfirmation(ctx);
  const reason = reasonOf(input.reason);
  const ticket = ticketOf(input.ticket);
  const minutes = input.minutes ?? longestMinutes;
  if (minutes < 1 || minutes > longestMinutes) throw badInput('minutes', `From 1 to ${longestMinutes} minutes.`);
  const scopes = [...new Set(input.scopes)].sort();
  if (!scopes.length) throw badInput('scopes', 'Say which permissions.');
  await refuseChain(ctx, scopes, null);
  const reaches = await reachesToLend(ctx, scopes, input.reach ?? null);
  const id = newId('Elevation', ctx.clock.now().getTime());
  const [row] = await refusedInWords(() =>
    ctx.tx.query<{ expires: Date }>('select identity.break_glass($1, $2, $3, $4, $5, $6) as expires', [
      id,
      scopes,
      JSON.stringify(reaches),
      reason,
      ticket,
      minutes,
    ]),
  );
  const staffId = ctx.viewer.id ?? '';
  const { review, told } = await asRookery(ctx, 'break-glass', async () => ({
    review: await openReview(ctx, { kind: 'BREAK_GLASS', subjectId: staffId, elevationId: id }),
    told: await tellSuperAdmins(ctx, 'BREAK_GLASS', id),
  }));
  await raiseAlert(ctx.tx, {
    kind: 'BREAK_GLASS',
    cause: `break-glass:${id}`,
    staffId,
    summary: `${ctx.viewer.name} took permissions in an emergency.`,
    ipAddress: ctx.client.ipAddress,
    details: { elevationId: id, scopes },
  });
  await recordAudit(ctx.tx, {
    action: 'elevation.broken_glass',
    resourceType: 'Elevation',
    resourceId: id,
    newValues: {
      staffMemberId: staffId,
      scopes,
      reaches,
      minutes,
      expires: row?.expires.toISOString(),
      superAdminsTold: told,
      ticket,
    },
    notes: reason,
    classification: 'restricted',
  });
  await recordReview(ctx, review);
  return { elevation: await elevationById(ctx).load(id), told, review: await reviewById(ctx).load(review.id) };
}
