import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { reasonOf } from '../../kit/reason.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import type { RequestRow } from '../requests/access-request.js';
import { requireConfirmation } from '../requests/confirmation.js';
import { fileRequest } from '../requests/file-request.js';
import type { AssignRoleInput } from '../resolver-types.generated.js';
import { staffMemberOf } from '../staff/staff-input.js';
import type { StaffMemberRow } from '../staff/staff-member-row.js';
import { heldRoles, roleNamed } from './held-roles.js';
import { roleChange, roleRecord } from './role-change.js';

/** Whether a tier gives nothing that the present one does not give: then it is narrowing, and waits for nobody. */
async function isLower(ctx: SubgraphContext, staffId: string, roleId: string): Promise<boolean> {
  const [row] = await ctx.tx.query<{ within: boolean }>(
    `select r.built_in and m.role_id <> r.id and identity.is_within(r.id, m.role_id) as within
     from identity.staff_members m, identity.staff_roles r where m.user_id = $1 and r.id = $2 and m.role_id is not null`,
    [staffId, roleId],
  );
  return row?.within ?? false;
}

/** Promotion waits for somebody else, and for the next sign-in; demotion acts at once. */
export async function assignRole(
  ctx: SubgraphContext,
  input: AssignRoleInput,
): Promise<{ request: RequestRow | null; staffMember: StaffMemberRow }> {
  const staffMember = await staffMemberOf(ctx, input.staffMemberId);
  const role = await roleNamed(ctx, input.roleName);
  if (!(await isLower(ctx, staffMember.id, role.id)))
    return {
      request: await fileRequest(ctx, roleChange, { input, reason: input.reason, ticket: input.ticket }),
      staffMember,
    };
  await requireConfirmation(ctx);
  const reason = reasonOf(input.reason);
  const before = await heldRoles(ctx.tx, staffMember.id);
  await refusedInWords(() => ctx.tx.query('select identity.lower_tier($1, $2)', [staffMember.id, role.id]));
  await recordAudit(ctx.tx, { ...(await roleRecord(ctx, 'role.assigned', staffMember.id, before)), notes: reason });
  return { request: null, staffMember: await staffMemberOf(ctx, staffMember.id) };
}
