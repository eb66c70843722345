import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { SubgraphContext } from '../../kit/context.js';
import { isIdOf } from '../../kit/ids.js';
import type { Needs } from '../../kit/viewer.js';
import type { Reach } from '../resolver-types.generated.js';
import { Permission } from './permission.entity.js';

/** Every permission, by name; for a token those of its kind. */
export const allPermissions = (ctx: SubgraphContext): Promise<Permission[]> =>
  ctx.tx.manager.find(Permission, { order: { name: 'ASC' } });

export const permissionById = (ctx: SubgraphContext): DataLoader<string, Permission | null> =>
  ctx.once(
    'identity.permissionById',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await ctx.tx.manager.findBy(Permission, { id: In(ids.filter((id) => isIdOf('Permission', id))) });
        return ids.map((id) => found.find((permission) => permission.id === id.toLowerCase()) ?? null);
      }),
  );

export interface PermissionCell {
  role: string;
  permission: string;
  reach: Reach;
  needs: Needs;
  since: Date | null;
  requestId: string | null;
  ceiling: string | null;
}

/** The matrix as it is in force: the rows of roles, and what tokens may be given; a token sees its own kind's column. */
export function permissionMatrix(ctx: SubgraphContext): Promise<PermissionCell[]> {
  const kind = ctx.viewer.kind === 'TOKEN' ? ctx.viewer.tier : null;
  return ctx.tx.query<PermissionCell>(
    `select r.name as role, p.name as permission, g.reach, g.needs, g.created as since, g.request_id as "requestId",
       case when r.name = 'qa' and not p.name = any ('{profile:own,sessions:own}') then 'Never in production, whatever the reach says.'
         when g.needs = 'ELEVATION' then 'Only under an elevation.' when g.needs = 'APPROVAL' then 'Only with an approval.' end as ceiling
     from identity.staff_role_permissions g
     join identity.staff_roles r on r.id = g.role_id join identity.permissions p on p.id = g.permission_id
     where r.name <> all (p.never)
     union all
     select k.kind, p.name, reach, 'NOTHING', null, null, 'The most that such a token can name; each names some of them.'
     from identity.permissions p, jsonb_each(p.token_reaches) k(kind, reaches), jsonb_array_elements_text(k.reaches) reach
     where k.kind <> all (p.never) and k.kind = coalesce($1, k.kind)
     order by role, permission, reach`,
    [kind],
  );
}
