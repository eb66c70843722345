import { AppError } from '../../kit/errors.js';
import { asRookery } from '../access/as-rookery.js';
import { type RequestKind, readInput } from '../requests/request-kind.js';
import { openReview, recordReview } from '../reviews/open-review.js';
import { refusalOfShuttingOut, shutOut } from './shut-out.js';
import { staffMemberInput, staffMemberOf } from './staff-input.js';

/** Suspending somebody, as admins and support may ask for it. */
export const suspensionRequest: RequestKind = {
  kind: 'MUTATION',
  mutation: 'suspendStaffMember',
  asks: 'staff:suspend:request',
  confirmed: false,

  async read(ctx, input) {
    const staffMember = await staffMemberOf(ctx, readInput(staffMemberInput, input).staffMemberId);
    if (staffMember.id === ctx.viewer.id) throw new AppError('CONFLICT', 'Nobody asks for their own suspension.');
    if (staffMember.status === 'SUSPENDED') throw new AppError('CONFLICT', 'This staff member is suspended already.');
    return { input: { staffMemberId: staffMember.id }, subjectId: staffMember.id };
  },

  async apply(ctx, request) {
    const staffId = request.subjectId ?? '';
    await ctx.tx.query(`select identity.take_approved($1, 'MUTATION')`, [request.id]);
    const { out, review } = await asRookery(ctx, 'suspension', async () => {
      const refused = await refusalOfShuttingOut(ctx, staffId);
      if (refused) throw new AppError('CONFLICT', refused);
      return {
        out: await shutOut(ctx, staffId),
        review: await openReview(ctx, { kind: 'SUSPENSION', subjectId: staffId }),
      };
    });
    await recordReview(ctx, review);
    const { before, sessionsEnded, elevationsEnded } = out;
    return {
      record: {
        action: 'staff.suspended',
        resourceType: 'StaffMember',
        resourceId: staffId,
        oldValues: { status: before },
        newValues: { status: 'SUSPENDED', sessionsEnded, elevationsEnded, reviewId: review.id },
      },
    };
  },
};
