import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { newId } from '../../kit/ids.js';
import type { ReviewKind } from '../resolver-types.generated.js';

export interface OpenedReview {
  id: string;
  kind: ReviewKind;
  subjectId: string | null;
  due: Date;
}

/** How many days each kind has. */
const days: Record<ReviewKind, number> = { QUARTERLY: 14, BREAK_GLASS: 3, LOCK_OUT: 7, SUSPENSION: 7 };

/** Opens a review; whoever does it records it with `recordReview`, under their own name. */
export async function openReview(
  ctx: Pick<SubgraphContext, 'tx' | 'clock' | 'viewer'>,
  wanted: {
    kind: ReviewKind;
    subjectId?: string | null;
    elevationId?: string | null;
    due?: string | null;
    /** The first day of the quarter that it is the review of, when the calendar began it. */
    quarter?: string | null;
  },
): Promise<OpenedReview> {
  const id = newId('PrivilegeReview', ctx.clock.now().getTime());
  const { kind, subjectId = null, elevationId = null, due = null, quarter = null } = wanted;
  await ctx.tx.query(
    `insert into identity.reviews (id, kind, subject_id, elevation_id, opened_by, due, quarter)
     values ($1, $2, $3, $4, $5, coalesce($6, clock_timestamp() + $7 * interval '1 day'), $8)`,
    [id, kind, subjectId, elevationId, ctx.viewer.id, due, days[kind], quarter],
  );
  const [row] = await ctx.tx.query<{ due: Date }>('select due from identity.reviews where id = $1', [id]);
  return { id, kind, subjectId, due: row?.due ?? ctx.clock.now() };
}

export function recordReview(ctx: SubgraphContext, { id, kind, subjectId, due }: OpenedReview): Promise<void> {
  return recordAudit(ctx.tx, {
    action: 'review.opened',
    resourceType: 'PrivilegeReview',
    resourceId: id,
    newValues: { kind, staffMemberId: subjectId, due: due.toISOString() },
  });
}
