import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { isIdOf } from '../../kit/ids.js';
import { page } from '../../kit/page.js';
import type { QuerystaffMembersArgs } from '../resolver-types.generated.js';
import type { Role } from '../roles/role.entity.js';
import { roleById } from '../roles/roles.js';
import type { StaffMemberPage, StaffMemberRow } from './staff-member-row.js';

const columns = 'u.id, u.name, u.created, t.name as tier, m.status, m.last_seen as "lastSeen"';
const from = `identity.users u left join identity.staff_members m on m.user_id = u.id
  left join identity.staff_roles t on t.id = m.role_id`;

/** A loader over staff ids that answers from rows with `userId`; one query however many ask. */
function perStaffMember<Row extends { userId: string }, Answer>(
  ctx: SubgraphContext,
  key: string,
  sql: string,
  answer: (rows: Row[]) => Answer,
): DataLoader<string, Answer> {
  return ctx.once(
    `identity.${key}`,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await ctx.tx.query<Row>(sql, [ids]);
        return ids.map((id) => answer(rows.filter((row) => row.userId === id)));
      }),
  );
}

export const staffMemberById = (ctx: SubgraphContext): DataLoader<string, StaffMemberRow | null> =>
  ctx.once(
    'identity.staffMemberById',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const asked = ids.filter((id) => isIdOf('StaffMember', id));
        const found = await ctx.tx.query<StaffMemberRow>(
          `select ${columns} from ${from} where u.id = any ($1::uuid[]) and u.deleted is null`,
          [asked],
        );
        return ids.map((id) => found.find((row) => row.id === id.toLowerCase()) ?? null);
      }),
  );

const sorts = {
  NAME: { expression: 'u.name', type: 'text' },
  CREATED: { expression: 'u.created', type: 'timestamptz' },
} as const;

/**
 * The staff. `name` and `email` match any part, in upper or lower case. Addresses, status and roles are as row-level security
 * shows them: those that the viewer may not read match nothing.
 */
export function staffMembers(ctx: SubgraphContext, args: QuerystaffMembersArgs): Promise<StaffMemberPage> {
  const { status, role } = args.filter ?? {};
  const [name, email] = [args.filter?.name?.trim(), args.filter?.email?.trim()];
  const { field, direction } = args.sort ?? { field: 'NAME', direction: 'ASC' };
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const where = ['u.deleted is null'];
  if (name) where.push(`position(lower(${bind(name)}) in lower(u.name)) > 0`);
  if (email) {
    where.push(`exists (select from identity.users_personal p
      where p.user_id = u.id and position(lower(${bind(email)}) in lower(p.email)) > 0)`);
  }
  if (status) where.push(`m.status = any (${bind(status)}::text[])`);
  if (role) {
    const names = bind(role);
    where.push(`(t.name = any (${names}::text[]) or exists (select from identity.staff_member_roles a
      join identity.staff_roles r on r.id = a.role_id where a.user_id = u.id and r.name = any (${names}::text[])))`);
  }
  return page(ctx.tx, args, { columns, from, where, parameters, sort: { ...sorts[field], direction }, id: 'u.id' });
}

export const emailOf = (ctx: SubgraphContext) =>
  perStaffMember<{ userId: string; email: string }, string | null>(
    ctx,
    'emailOf',
    'select user_id as "userId", email from identity.users_personal where user_id = any ($1)',
    ([row]) => row?.email ?? null,
  );

export const notesOf = (ctx: SubgraphContext) =>
  perStaffMember<{ userId: string; notes: string | null }, string | null>(
    ctx,
    'notesOf',
    'select user_id as "userId", notes from identity.staff_notes($1)',
    ([row]) => row?.notes ?? null,
  );

export const secondFactorOf = (ctx: SubgraphContext) =>
  perStaffMember<{ userId: string; enrolled: boolean }, 'ENROLLED' | 'MISSING' | null>(
    ctx,
    'secondFactorOf',
    'select user_id as "userId", enrolled from identity.second_factors($1)',
    ([row]) => (row ? (row.enrolled ? 'ENROLLED' : 'MISSING') : null),
  );

const roleIdsOf = (ctx: SubgraphContext) =>
  perStaffMember<{ userId: string; roleId: string }, string[]>(
    ctx,
    'roleIdsOf',
    `select user_id as "userId", role_id as "roleId" from identity.staff_members
       where user_id = any ($1) and role_id is not null
     union all select user_id, role_id from identity.staff_member_roles where user_id = any ($1)`,
    (rows) => rows.map((row) => row.roleId),
  );

/** The tier, then the add-ons by name. */
export async function rolesOf(ctx: SubgraphContext, staffId: string): Promise<Role[]> {
  const ids = await roleIdsOf(ctx).load(staffId);
  const roles = await roleById(ctx).loadMany(ids);
  const held = roles.filter((role): role is Role => role !== null && !(role instanceof Error));
  return held.sort((a, b) => Number(b.builtIn) - Number(a.builtIn) || a.name.localeCompare(b.name));
}
