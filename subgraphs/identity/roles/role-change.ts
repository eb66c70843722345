import { z } from 'zod';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { type RequestKind, readInput } from '../requests/request-kind.js';
import { staffMemberInput, staffMemberOf } from '../staff/staff-input.js';
import { heldRoles, holds, roleNamed } from './held-roles.js';

const wanted = staffMemberInput.extend({ roleName: z.string() });

/** A tier or an add-on for somebody. A tier replaces the one before. */
export const roleChange: RequestKind = {
  kind: 'ROLE_CHANGE',
  mutation: 'assignRole',
  asks: 'staff-roles:change',
  confirmed: true,

  async read(ctx, input) {
    const { staffMemberId, roleName } = readInput(wanted, input);
    const staffMember = await staffMemberOf(ctx, staffMemberId);
    const role = await roleNamed(ctx, roleName);
    if (staffMember.status === 'SUSPENDED') throw new AppError('CONFLICT', 'This staff member is suspended.');
    if (holds(await heldRoles(ctx.tx, staffMember.id), role.name))
      throw new AppError('CONFLICT', 'This staff member holds this role already.');
    return { input: { staffMemberId: staffMember.id, roleName: role.name }, subjectId: staffMember.id };
  },

  async apply(ctx, request) {
    const staffId = request.subjectId ?? '';
    await roleNamed(ctx, String(request.input.roleName));
    const before = await heldRoles(ctx.tx, staffId);
    await ctx.tx.query('select identity.apply_role_change($1)', [request.id]);
    return { record: await roleRecord(ctx, 'role.assigned', staffId, before) };
  },
};

/** What the audit trail keeps of a change of somebody's roles. */
export async function roleRecord(
  ctx: SubgraphContext,
  action: 'role.assigned' | 'role.removed',
  staffId: string,
  before: Awaited<ReturnType<typeof heldRoles>>,
) {
  const after = await heldRoles(ctx.tx, staffId);
  return {
    action,
    resourceType: 'StaffMember',
    resourceId: staffId,
    oldValues: { ...before },
    newValues: { ...after },
    classification: 'restricted' as const,
  };
}
