import { resetFactors } from '../factors/reset-factors.js';
import { type RequestKind, readInput } from '../requests/request-kind.js';
import { staffMemberInput, staffMemberOf } from './staff-input.js';

/** A way back for somebody who lost every second factor. */
export const factorReset: RequestKind = {
  kind: 'FACTOR_RESET',
  mutation: 'requestFactorReset',
  asks: 'staff-factor:reset',
  confirmed: true,

  async read(ctx, input) {
    const staffMember = await staffMemberOf(ctx, readInput(staffMemberInput, input).staffMemberId);
    return { input: { staffMemberId: staffMember.id }, subjectId: staffMember.id };
  },

  async apply(ctx, request) {
    await ctx.tx.query(`select identity.take_approved($1, 'FACTOR_RESET')`, [request.id]);
    // It writes its own record.
    await resetFactors(ctx, request.subjectId ?? '', request.reason);
    return { record: null };
  },
};
