import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { reasonOf } from '../access/reason.js';
import type { SuspendStaffMemberInput } from '../resolver-types.generated.js';
import { endSessionsOf } from '../sessions/sessions.js';
import type { StaffMemberRow } from './staff-member-row.js';
import { staffMemberById } from './staff-members.js';
import { endElevationsOf, lockActiveSuperAdmins, lockStatus, markSuspended } from './staff-status.js';

/**
 * Shuts somebody out at once: status, sessions and elevations in one transaction. Nobody suspends themselves (whoever is
 * left could not undo it alone), and one active super admin stays.
 */
export async function suspendStaffMember(
  ctx: SubgraphContext,
  input: SuspendStaffMemberInput,
): Promise<{ staffMember: StaffMemberRow | null }> {
  const { tx, viewer } = ctx;
  const reason = reasonOf(input.reason);
  const staffId = input.staffMemberId.toLowerCase();
  if (!isIdOf('StaffMember', staffId)) throw notFound('staff member');
  if (staffId === viewer.id) throw new AppError('CONFLICT', 'Nobody suspends themselves. Ask another super admin.');
  const superAdmins = await lockActiveSuperAdmins(tx);
  const before = await lockStatus(tx, staffId);
  if (!before) throw notFound('staff member');
  if (before === 'SUSPENDED') throw new AppError('CONFLICT', 'This staff member is suspended already.');
  if (superAdmins.length === 1 && superAdmins[0] === staffId) {
    throw new AppError('CONFLICT', 'The last active super admin stays.');
  }
  await markSuspended(tx, staffId);
  const sessionsEnded = await endSessionsOf(tx, staffId);
  const elevationsEnded = await endElevationsOf(tx, staffId);
  await recordAudit(tx, {
    action: 'staff.suspended',
    resourceType: 'StaffMember',
    resourceId: staffId,
    oldValues: { status: before },
    newValues: { status: 'SUSPENDED', sessionsEnded, elevationsEnded },
    notes: reason,
  });
  return { staffMember: await staffMemberById(ctx).clear(staffId).load(staffId) };
}
