import { AppError } from '../../kit/errors.js';
import { asRookery } from '../access/as-rookery.js';
import { type RequestKind, readInput } from '../requests/request-kind.js';
import { staffMemberInput, staffMemberOf } from '../staff/staff-input.js';
import { endSessionsOf } from './sessions.js';

/** Ending all of somebody's sessions, as admins and support may ask for it. */
export const revocationRequest: RequestKind = {
  kind: 'MUTATION',
  mutation: 'revokeAllSessions',
  asks: 'staff-sessions:revoke:request',
  confirmed: false,

  async read(ctx, input) {
    const staffMember = await staffMemberOf(ctx, readInput(staffMemberInput, input).staffMemberId);
    if (staffMember.id === ctx.viewer.id) throw new AppError('CONFLICT', 'Your own sessions you end yourself.');
    return { input: { staffMemberId: staffMember.id }, subjectId: staffMember.id };
  },

  async apply(ctx, request) {
    const staffId = request.subjectId ?? '';
    await ctx.tx.query(`select identity.take_approved($1, 'MUTATION')`, [request.id]);
    const count = await asRookery(ctx, 'sessions-revocation', () => endSessionsOf(ctx.tx, staffId));
    return {
      record: {
        action: 'sessions.all_revoked',
        resourceType: 'StaffMember',
        resourceId: staffId,
        oldValues: { sessions: count },
        newValues: { sessions: 0 },
      },
    };
  },
};
