import { recordAudit } from '../../kit/audit.js';
import { bulkInsert } from '../../kit/bulk-insert.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import { grantsNow, lastUses } from './grants-in-use.js';
import { openReview } from './open-review.js';
import type { ReviewRow } from './review.js';
import { reviewById } from './reviews.js';

/** What it takes to begin a review: a person's request, or Rookery's own clock. */
type Beginning = Pick<SubgraphContext, 'tx' | 'clock' | 'viewer'>;

export const openQuarterly = (ctx: Pick<SubgraphContext, 'tx'>): Promise<unknown[]> =>
  ctx.tx.query(`select 1 from identity.reviews where kind = 'QUARTERLY' and closed is null`);

/** Begins the quarter's review: every grant, with its last use, to be kept or taken. One at a time. */
export async function startPrivilegeReview(
  ctx: SubgraphContext,
  due: string | null,
): Promise<{ review: ReviewRow | null }> {
  await ctx.tx.query('select pg_advisory_xact_lock(727010)');
  if ((await openQuarterly(ctx)).length) throw new AppError('CONFLICT', 'A review is open already.');
  const id = await beginReview(ctx, { due, quarter: null });
  return { review: await reviewById(ctx).load(id) };
}

/** Lists every grant there is now. `quarter` is the first day of the one that it is the review of, when the calendar began it. */
export async function beginReview(
  ctx: Beginning,
  { due, quarter }: { due: string | null; quarter: string | null },
): Promise<string> {
  const review = await openReview(ctx, { kind: 'QUARTERLY', due, quarter });
  const grants = await grantsNow(ctx);
  const used = await lastUses(ctx, grants);
  const items = grants.map(({ staffId, roleId, since, requestId }, index) => ({
    ...{ id: newId('ReviewItem', ctx.clock.now().getTime()), review_id: review.id, staff_id: staffId, role_id: roleId },
    ...{ since, request_id: requestId, last_used: used[index] ?? null },
  }));
  const columns = {
    ...{ id: 'uuid', review_id: 'uuid', staff_id: 'uuid', role_id: 'uuid' },
    ...{ since: 'timestamptz', request_id: 'uuid', last_used: 'timestamptz' },
  };
  const client = { query: (text: string, values: unknown[]) => ctx.tx.query(text, values) } as never;
  await bulkInsert(client, 'identity.review_items', columns, items);
  await recordAudit(ctx.tx, {
    action: 'review.opened',
    resourceType: 'PrivilegeReview',
    resourceId: review.id,
    newValues: { kind: 'QUARTERLY', grants: items.length, due: review.due.toISOString(), quarter },
  });
  return review.id;
}
