import type { SubgraphContext } from '../../kit/context.js';
import { fieldsLost } from '../requests/field-scopes.js';
import type { Impact } from './impact-row.js';
import type { Difference } from './permission-change.js';

const days = 30;

interface Cell {
  staffId: string;
  role: string;
  permission: string;
  reach: string;
}

/** Every grant of those who hold the role, by all of their roles. */
const cellsOfHolders = (ctx: SubgraphContext, roleName: string): Promise<Cell[]> =>
  ctx.tx.query<Cell>(
    `with held as (
       select user_id, role_id from identity.staff_members where role_id is not null and status = 'ACTIVE'
       union select h.user_id, h.role_id from identity.staff_member_roles h
         join identity.staff_members m on m.user_id = h.user_id and m.status = 'ACTIVE')
     select h.user_id as "staffId", r.name as role, p.name as permission, g.reach
     from held h join identity.staff_roles r on r.id = h.role_id
     join identity.staff_role_permissions g on g.role_id = r.id and g.needs = 'NOTHING'
     join identity.permissions p on p.id = g.permission_id and not (r.name = any (p.never))
     where h.user_id in (select o.user_id from held o join identity.staff_roles w on w.id = o.role_id where w.name = $1)`,
    [roleName],
  );

/**
 * “12 people would have been denied 340 times.” Counts answers of the last 30 days that showed a field which somebody who holds
 * the role would see no more. A grant that only reaches less far than before is not counted: receipts do not say which reach was used.
 */
export async function impactOf(ctx: SubgraphContext, { roleName, add, remove }: Difference): Promise<Impact> {
  const cells = await cellsOfHolders(ctx, roleName);
  const people = [...new Set(cells.map((cell) => cell.staffId))];
  const isTaken = (cell: Cell) =>
    cell.role === roleName &&
    remove.some(({ permission, reach }) => permission === cell.permission && reach === cell.reach);
  const changes = people.map((staffId) => {
    const own = cells.filter((cell) => cell.staffId === staffId);
    const before = new Set(own.map((cell) => cell.permission));
    const after = new Set(own.filter((cell) => !isTaken(cell)).map((cell) => cell.permission));
    for (const { permission, needs } of add) if (needs === 'NOTHING') after.add(permission);
    return { staffId, before, after, fields: fieldsLost(before, after) };
  });
  const [clock] = await ctx.tx.query<{ since: Date }>(`select clock_timestamp() - $1 * interval '1 day' as since`, [
    days,
  ]);
  const since = clock?.since ?? ctx.clock.now();
  const asked = changes
    .filter(({ fields }) => fields.length)
    .map(({ staffId, fields }) => ({ key: staffId, actor: staffId, fields }));
  const rows = await ctx.tx.query<{ key: string; uses: number }>(
    'select key, uses from identity.uses_of_fields($1, $2)',
    [JSON.stringify(asked), since],
  );
  const affected = rows.map(({ key, uses }) => ({ staffId: key, times: uses })).sort((a, b) => b.times - a.times);
  return {
    since,
    affected,
    people: affected.length,
    times: affected.reduce((sum, { times }) => sum + times, 0),
    gaining: changes.filter(({ before, after }) => [...after].some((permission) => !before.has(permission))).length,
  };
}
