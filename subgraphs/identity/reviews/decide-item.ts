import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import { reasonOf } from '../../kit/reason.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import { refuse } from '../requests/refusals.js';
import type { DecideReviewItemInput } from '../resolver-types.generated.js';
import { heldRoles, holds } from '../roles/held-roles.js';
import { roleRecord } from '../roles/role-change.js';
import type { ReviewItemRow } from './review.js';
import { itemById, reviewById } from './reviews.js';

/** Keeps a grant, or takes it: that is narrowing, and acts at once. Nobody decides on their own. */
export async function decideReviewItem(
  ctx: SubgraphContext,
  input: DecideReviewItemInput,
): Promise<{ item: ReviewItemRow | null }> {
  const reason = reasonOf(input.reason);
  const item = await itemById(ctx, input.reviewItemId.toLowerCase());
  if (!item) throw notFound('review item');
  const resource = { resourceType: 'PrivilegeReview', resourceId: item.reviewId };
  if (item.staffId === ctx.viewer.id) {
    const record = { action: 'request.refused', ...resource } as const;
    return refuse(ctx, record, 'FORBIDDEN', 'Nobody reviews what they hold themselves.', { canBeGivenBy: 'nobody' });
  }
  const review = await reviewById(ctx).load(item.reviewId);
  if (item.decision || review?.closed) throw new AppError('CONFLICT', 'This was decided already.');
  await ctx.tx.query(
    `update identity.review_items set decision = $2, decided = clock_timestamp(), decided_by = kit.viewer_id(), note = $3
     where id = $1 and decision is null`,
    [item.id, input.decision, reason],
  );
  if (input.decision === 'REMOVE') await take(ctx, item, reason);
  await recordAudit(ctx.tx, {
    action: 'review.item_decided',
    ...resource,
    oldValues: { decision: null, staffMemberId: item.staffId, role: item.roleName },
    newValues: { decision: input.decision, staffMemberId: item.staffId, role: item.roleName, lastUsed: item.lastUsed },
    notes: reason,
  });
  return { item: await itemById(ctx, item.id) };
}

async function take(ctx: SubgraphContext, item: ReviewItemRow, reason: string): Promise<void> {
  const before = await heldRoles(ctx.tx, item.staffId);
  if (!holds(before, item.roleName)) return;
  await refusedInWords(() => ctx.tx.query('select identity.take_role($1, $2)', [item.staffId, item.roleId]));
  await recordAudit(ctx.tx, { ...(await roleRecord(ctx, 'role.removed', item.staffId, before)), notes: reason });
}
