import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { reasonOf } from '../../kit/reason.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import type { DeleteRoleInput } from '../resolver-types.generated.js';
import { keepsItsName, roleNamed } from './held-roles.js';
import type { Role } from './role.entity.js';
import { permissionNamesOf } from './roles.js';

interface Cell {
  permission: string;
  reach: string;
  needs: string;
}

/** Deletes an add-on at once, without approval: whoever held it has its rights no more with their next request. Tiers stay. */
export async function deleteRole(
  ctx: SubgraphContext,
  input: DeleteRoleInput,
): Promise<{ role: Role; holders: number }> {
  const reason = reasonOf(input.reason);
  const role = await roleNamed(ctx, input.roleName);
  if (role.builtIn) throw new AppError('CONFLICT', 'A tier cannot be deleted.');
  if (await keepsItsName(ctx, role))
    throw new AppError(
      'CONFLICT',
      'This role came with Rookery, or a ceiling names it: it stays, but can be emptied and taken from everybody.',
    );
  const cells = await ctx.tx.query<Cell>(
    `select p.name as permission, g.reach, g.needs from identity.staff_role_permissions g
     join identity.permissions p on p.id = g.permission_id where g.role_id = $1 order by p.name, g.reach`,
    [role.id],
  );
  const [row] = await refusedInWords(() =>
    ctx.tx.query<{ holders: string[] }>('select identity.delete_role($1) as holders', [role.id]),
  );
  const holders = row?.holders ?? [];
  await recordAudit(ctx.tx, {
    action: 'role.deleted',
    resourceType: 'Role',
    resourceId: role.id,
    oldValues: { name: role.name, description: role.description, cells, holderIds: holders },
    newValues: { cells: [], holderIds: [] },
    notes: reason,
    classification: 'restricted',
  });
  permissionNamesOf(ctx).clear(role.id);
  return { role, holders: holders.length };
}
