import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { denied } from '../../kit/denial.js';
import { notFound, unauthenticated } from '../../kit/errors.js';
import { reasonOf } from '../../kit/reason.js';
import { reaches } from '../../kit/viewer.js';
import { refuse } from '../requests/refusals.js';
import type { RevokeAllSessionsInput } from '../resolver-types.generated.js';
import type { StaffMemberRow } from '../staff/staff-member-row.js';
import { staffMemberById } from '../staff/staff-members.js';
import { endSessionsOf } from './sessions.js';

/** Ends all sessions of one person at once; one's own include the one that asks. */
export async function revokeAllSessions(
  ctx: SubgraphContext,
  input: RevokeAllSessionsInput,
): Promise<{ count: number; staffMember: StaffMemberRow }> {
  const { viewer } = ctx;
  const staffId = input.staffMemberId?.toLowerCase() ?? viewer.id;
  if (!staffId) throw unauthenticated();
  const own = staffId === viewer.id;
  const staffMember = await staffMemberById(ctx).load(staffId);
  if (!staffMember) throw notFound('staff member');
  if (!own && !reaches(viewer, 'staff-sessions:revoke', {})) {
    const denial = denied(viewer, 'Mutation.revokeAllSessions', [['staff-sessions:revoke']]);
    const record = { action: 'session.revocation_refused', resourceType: 'StaffMember', resourceId: staffId } as const;
    return refuse(ctx, record, 'FORBIDDEN', denial.message, denial.extensions);
  }
  const reason = own ? (input.reason?.trim() ?? null) : reasonOf(input.reason);
  const count = await endSessionsOf(ctx.tx, staffId);
  await recordAudit(ctx.tx, {
    action: 'sessions.all_revoked',
    resourceType: 'StaffMember',
    resourceId: staffId,
    oldValues: { sessions: count },
    newValues: { sessions: 0 },
    notes: reason || null,
  });
  if (own) ctx.reply.session = null;
  return { count, staffMember };
}
