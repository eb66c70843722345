import DataLoader from 'dataloader';
import { In, IsNull } from 'typeorm';
import type { SubgraphContext } from '../../kit/context.js';
import { isIdOf } from '../../kit/ids.js';
import { Role } from './role.entity.js';

/** Every role, by name. */
export const allRoles = (ctx: SubgraphContext): Promise<Role[]> =>
  ctx.tx.manager.find(Role, { where: { deleted: IsNull() }, order: { name: 'ASC' } });

export const roleById = (ctx: SubgraphContext): DataLoader<string, Role | null> =>
  ctx.once(
    'identity.roleById',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await ctx.tx.manager.findBy(Role, {
          id: In(ids.filter((id) => isIdOf('Role', id))),
          deleted: IsNull(),
        });
        return ids.map((id) => found.find((role) => role.id === id.toLowerCase()) ?? null);
      }),
  );

/** The names of the permissions that each role gives, as far as the ceilings allow. */
export const permissionNamesOf = (ctx: SubgraphContext): DataLoader<string, string[]> =>
  ctx.once(
    'identity.permissionNamesOf',
    () =>
      new DataLoader(async (roleIds: readonly string[]) => {
        const rows = await ctx.tx.query<{ roleId: string; names: string[] }>(
          `select g.role_id as "roleId", array_agg(distinct p.name order by p.name) as names
         from identity.staff_role_permissions g
         join identity.permissions p on p.id = g.permission_id
         join identity.staff_roles r on r.id = g.role_id
         where g.role_id = any ($1) and r.name <> all (p.never) group by g.role_id`,
          [roleIds],
        );
        const byRole = new Map(rows.map((row) => [row.roleId, row.names]));
        return roleIds.map((id) => byRole.get(id) ?? []);
      }),
  );
