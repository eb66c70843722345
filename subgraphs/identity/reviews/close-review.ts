import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput, notFound } from '../../kit/errors.js';
import { refuse } from '../requests/refusals.js';
import type { ReviewRow } from './review.js';
import { itemsOf, reviewById } from './reviews.js';

const longest = 2_000;

/** Closes a review with what was found. Nobody closes the one about themselves, and none with grants undecided. */
export async function closeReview(
  ctx: SubgraphContext,
  found: ReviewRow | null,
  text: string,
): Promise<{ review: ReviewRow | null }> {
  const conclusion = text.trim();
  if (!conclusion || [...conclusion].length > longest)
    throw badInput('conclusion', `Say in 1 to ${longest} characters what was found.`);
  if (!found) throw notFound('review');
  const resource = { resourceType: 'PrivilegeReview', resourceId: found.id };
  if (found.closed) throw new AppError('CONFLICT', 'This review is closed.');
  if (found.subjectId === ctx.viewer.id) {
    const record = { action: 'request.refused', ...resource } as const;
    return refuse(ctx, record, 'FORBIDDEN', 'Nobody closes a review of themselves.', { canBeGivenBy: 'nobody' });
  }
  const undecided = (await itemsOf(ctx).load(found.id)).filter((item) => !item.decision);
  if (undecided.length) throw new AppError('CONFLICT', `${undecided.length} grants are not decided yet.`);
  await ctx.tx.query(
    `update identity.reviews set closed = clock_timestamp(), closed_by = kit.viewer_id(), conclusion = $2
     where id = $1 and closed is null`,
    [found.id, conclusion],
  );
  await recordAudit(ctx.tx, {
    action: 'review.closed',
    ...resource,
    oldValues: { kind: found.kind, closed: null },
    newValues: { kind: found.kind, staffMemberId: found.subjectId, overdue: found.overdue },
    notes: conclusion,
  });
  return { review: await reviewById(ctx).clear(found.id).load(found.id) };
}
