import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { reasonOf } from '../../kit/reason.js';
import type { SuspendStaffMemberInput } from '../resolver-types.generated.js';
import { openReview, recordReview } from '../reviews/open-review.js';
import { refusalOfShuttingOut, shutOut } from './shut-out.js';
import type { StaffMemberRow } from './staff-member-row.js';
import { staffMemberById } from './staff-members.js';

/**
 * Shuts somebody out at once: status, sessions and elevations in one transaction, and a review of what they last saw and
 * did. Nobody suspends themselves (whoever is left could not undo it alone), and one active super admin stays.
 */
export async function suspendStaffMember(
  ctx: SubgraphContext,
  input: SuspendStaffMemberInput,
): Promise<{ staffMember: StaffMemberRow | null }> {
  const reason = reasonOf(input.reason);
  const staffId = input.staffMemberId.toLowerCase();
  if (!isIdOf('StaffMember', staffId)) throw notFound('staff member');
  if (staffId === ctx.viewer.id) throw new AppError('CONFLICT', 'Nobody suspends themselves. Ask another super admin.');
  const refused = await refusalOfShuttingOut(ctx, staffId);
  if (refused) throw new AppError('CONFLICT', refused);
  const { before, sessionsEnded, elevationsEnded } = await shutOut(ctx, staffId);
  const review = await openReview(ctx, { kind: 'SUSPENSION', subjectId: staffId });
  await recordAudit(ctx.tx, {
    action: 'staff.suspended',
    resourceType: 'StaffMember',
    resourceId: staffId,
    oldValues: { status: before },
    newValues: { status: 'SUSPENDED', sessionsEnded, elevationsEnded, reviewId: review.id },
    notes: reason,
  });
  await recordReview(ctx, review);
  return { staffMember: await staffMemberById(ctx).clear(staffId).load(staffId) };
}
