import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { reasonOf } from '../../kit/reason.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import { refuse } from '../requests/refusals.js';
import { staffMemberOf } from '../staff/staff-input.js';
import type { StaffMemberRow } from '../staff/staff-member-row.js';
import { lockActiveSuperAdmins } from '../staff/staff-status.js';
import { heldRoles, holds, roleNamed } from './held-roles.js';
import { roleRecord } from './role-change.js';

/** Which roles to take: one by its name, or all of them. */
interface Taking {
  staffMemberId: string;
  roleName: string | null;
  reason: string;
}

/**
 * Takes roles at once, without approval: the next request of the person has their rights no more. Nothing else ends, so
 * whoever is to be shut out is suspended or locked out. One active super admin stays.
 */
export async function removeRoles(ctx: SubgraphContext, taking: Taking): Promise<{ staffMember: StaffMemberRow }> {
  const reason = reasonOf(taking.reason);
  const { id } = await staffMemberOf(ctx, taking.staffMemberId);
  const role = taking.roleName === null ? null : await roleNamed(ctx, taking.roleName);
  const superAdmins = await lockActiveSuperAdmins(ctx.tx);
  const before = await heldRoles(ctx.tx, id);
  if (role ? !holds(before, role.name) : before.tier === null && !before.addOns.length)
    throw new AppError('CONFLICT', 'This staff member does not hold it.');
  const losesTier = role === null || role.name === before.tier;
  if (losesTier && superAdmins.length === 1 && superAdmins[0] === id) {
    const record = {
      action: 'role.removal_refused',
      resourceType: 'StaffMember',
      resourceId: id,
      notes: reason,
    } as const;
    return refuse(ctx, record, 'CONFLICT', 'The last active super admin stays.');
  }
  await refusedInWords(() => ctx.tx.query('select identity.take_role($1, $2)', [id, role?.id ?? null]));
  await recordAudit(ctx.tx, { ...(await roleRecord(ctx, 'role.removed', id, before)), notes: reason });
  return { staffMember: await staffMemberOf(ctx, id) };
}
