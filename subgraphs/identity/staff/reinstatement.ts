import { AppError } from '../../kit/errors.js';
import { type RequestKind, readInput } from '../requests/request-kind.js';
import { staffMemberInput, staffMemberOf } from './staff-input.js';

/** Letting somebody in again who was suspended or locked out: only a super admin asks, and only another one approves. */
export const reinstatement: RequestKind = {
  kind: 'MUTATION',
  mutation: 'reinstateStaffMember',
  asks: 'staff:reinstate',
  confirmed: true,

  async read(ctx, input) {
    const staffMember = await staffMemberOf(ctx, readInput(staffMemberInput, input).staffMemberId);
    if (staffMember.status !== 'SUSPENDED') throw new AppError('CONFLICT', 'This staff member is not suspended.');
    return { input: { staffMemberId: staffMember.id }, subjectId: staffMember.id };
  },

  async apply(ctx, request) {
    const [row] = await ctx.tx.query<{ status: string }>('select identity.apply_reinstatement($1) as status', [
      request.id,
    ]);
    return {
      record: {
        action: 'staff.reinstated',
        resourceType: 'StaffMember',
        resourceId: request.subjectId,
        oldValues: { status: 'SUSPENDED' },
        newValues: { status: row?.status },
        classification: 'restricted',
      },
    };
  },
};
