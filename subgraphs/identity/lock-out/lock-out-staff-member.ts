import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { reasonOf } from '../../kit/reason.js';
import { asRookery } from '../access/as-rookery.js';
import { tellSuperAdmins } from '../notices/notices.js';
import { voidRequestsOf } from '../requests/access-requests.js';
import { refuse } from '../requests/refusals.js';
import type { LockOutStaffMemberInput } from '../resolver-types.generated.js';
import { openReview, recordReview } from '../reviews/open-review.js';
import type { ReviewRow } from '../reviews/review.js';
import { reviewById } from '../reviews/reviews.js';
import { endChallengesOf } from '../sign-in/challenges.js';
import { refusalOfShuttingOut, shutOut } from '../staff/shut-out.js';
import { staffMemberOf } from '../staff/staff-input.js';
import type { StaffMemberRow } from '../staff/staff-member-row.js';
import { type ApprovedTokenRow, closeOpeningsOf, endLinksOf, tokensThrough } from './ends.js';

/** Whom an admin may lock out; a super admin anybody. */
const forAdmins: readonly (string | null)[] = ['support', 'qa'];

export interface LockedOut {
  staffMember: StaffMemberRow;
  sessionsEnded: number;
  tenantsClosed: number;
  elevationsEnded: number;
  requestsVoided: number;
  approvalsVoided: number;
  approvedTokens: ApprovedTokenRow[];
  review: ReviewRow | null;
}

async function refuseToLockOut(ctx: SubgraphContext, { id, tier }: StaffMemberRow, reason: string): Promise<void> {
  const record = {
    action: 'staff.lock_out_refused',
    resourceType: 'StaffMember',
    resourceId: id,
    notes: reason,
  } as const;
  if (id === ctx.viewer.id) await refuse(ctx, record, 'CONFLICT', 'Nobody locks themselves out. Ask a super admin.');
  if (ctx.viewer.tier !== 'super_admin' && !forAdmins.includes(tier)) {
    await refuse(ctx, record, 'FORBIDDEN', 'Only a super admin locks this person out.', { canBeGivenBy: 'nobody' });
  }
}

/**
 * Shuts somebody out of everything at once, by one person and without a word of proof: it narrows. Only a super admin's
 * request, approved by another, lifts it (`reinstateStaffMember`).
 */
export async function lockOutStaffMember(ctx: SubgraphContext, input: LockOutStaffMemberInput): Promise<LockedOut> {
  const reason = reasonOf(input.reason);
  const staffMember = await staffMemberOf(ctx, input.staffMemberId);
  const { id } = staffMember;
  await refuseToLockOut(ctx, staffMember, reason);
  const done = await asRookery(ctx, 'lock-out', async () => {
    const refused = await refusalOfShuttingOut(ctx, id);
    if (refused) throw new AppError('CONFLICT', refused);
    const out = await shutOut(ctx, id);
    const voided = await voidRequestsOf(ctx.tx, id);
    await endChallengesOf(ctx.tx, id);
    return {
      ...out,
      linksEnded: await endLinksOf(ctx.tx, id),
      tenantsClosed: await closeOpeningsOf(ctx.tx, id),
      requestsVoided: voided.requests,
      approvalsVoided: voided.approvals,
      approvedTokens: await tokensThrough(ctx.tx, id),
      review: await openReview(ctx, { kind: 'LOCK_OUT', subjectId: id }),
      told: await tellSuperAdmins(ctx, 'LOCK_OUT', id),
    };
  });
  const { before, review, approvedTokens, ...counts } = done;
  await recordAudit(ctx.tx, {
    action: 'staff.locked_out',
    resourceType: 'StaffMember',
    resourceId: id,
    oldValues: { status: before },
    newValues: {
      status: 'SUSPENDED',
      ...counts,
      approvedTokens: approvedTokens.map((token) => token.id),
      reviewId: review.id,
    },
    notes: reason,
    classification: 'restricted',
  });
  await recordReview(ctx, review);
  return {
    ...counts,
    approvedTokens,
    staffMember: await staffMemberOf(ctx, id),
    review: await reviewById(ctx).load(review.id),
  };
}
