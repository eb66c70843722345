import type pg from 'pg';
import { type Holder, isLendable, type PermissionId, permissionIds, permissions } from '../../schema/permissions.js';
import { newId } from '../kit/ids.js';

const tokenKinds = ['partner', 'analyst'] as const;

/** The roles that ship; more are rows that people make. */
const roles: readonly { name: Exclude<Holder, (typeof tokenKinds)[number]>; builtIn: boolean; description: string }[] =
  [
    {
      name: 'super_admin',
      builtIn: true,
      description: 'Everything, in every tenant: staff, roles and the system itself.',
    },
    { name: 'admin', builtIn: true, description: 'Administers tenants, their billing and their users.' },
    { name: 'support', builtIn: true, description: 'Reads what troubleshooting needs, and files cases.' },
    {
      name: 'qa',
      builtIn: true,
      description: 'Reads test tenants and records validations; sees no real customer, ever.',
    },
    { name: 'user_manager', builtIn: false, description: 'Added to a tier: bans users and edits them in bulk.' },
    {
      name: 'sandbox_operator',
      builtIn: false,
      description: 'Added to a tier: creates and resets test tenants. Nobody has it by default.',
    },
  ];

/** The next start looks for these by their names. */
export const shippedRoles: readonly string[] = roles.map(({ name }) => name);

interface PermissionRow {
  id: string;
  name: PermissionId;
  title: string;
  category: string;
  never: readonly string[];
  token_reaches: Record<string, readonly string[]>;
  tenant_bound: boolean;
  lendable: boolean;
}

function rowOf(name: PermissionId): PermissionRow {
  const { title, category, never, grants } = permissions[name];
  const kinds = tokenKinds.filter((kind) => grants[kind]);
  return {
    id: newId('Permission'),
    name,
    title,
    category,
    never,
    token_reaches: Object.fromEntries(kinds.map((kind) => [kind, grants[kind] ?? []])),
    tenant_bound: grants.partner?.includes('OPENED') ?? false,
    lendable: isLendable(name),
  };
}

async function syncRoles(client: Pick<pg.Client, 'query'>): Promise<void> {
  const rows = roles.map((role) => ({
    id: newId('Role'),
    name: role.name,
    description: role.description,
    built_in: role.builtIn,
  }));
  await client.query(
    `insert into identity.staff_roles (id, name, description, built_in)
     select id, name, description, built_in from jsonb_to_recordset($1) as r(id uuid, name text, description text, built_in boolean)
     on conflict (name) do nothing`,
    [JSON.stringify(rows)],
  );
}

/** Writes what the code says of each permission; gives the names of those that were not there before. */
async function syncPermissions(client: Pick<pg.Client, 'query'>): Promise<PermissionId[]> {
  const known = await client.query<{ name: string }>('select name from identity.permissions');
  const before = new Set(known.rows.map((row) => row.name));
  await client.query(
    `insert into identity.permissions (id, name, title, category, never, token_reaches, tenant_bound, lendable)
     select id, name, title, category, never, token_reaches, tenant_bound, lendable from jsonb_to_recordset($1)
       as p(id uuid, name text, title text, category text, never text[], token_reaches jsonb, tenant_bound boolean, lendable boolean)
     on conflict (name) do update set title = excluded.title, category = excluded.category, never = excluded.never,
       token_reaches = excluded.token_reaches, tenant_bound = excluded.tenant_bound,
       lendable = excluded.lendable`,
    [JSON.stringify(permissionIds.map(rowOf))],
  );
  return permissionIds.filter((name) => !before.has(name));
}

/** What each role gets of new permissions. What a person has taken since stays taken: old permissions are left alone. */
async function grantDefaults(client: Pick<pg.Client, 'query'>, names: readonly PermissionId[]): Promise<void> {
  const cells = names.flatMap((permission) =>
    roles.flatMap(({ name: role }) =>
      (permissions[permission].grants[role] ?? []).map((reach) => ({ role, permission, reach })),
    ),
  );
  await client.query(
    `insert into identity.staff_role_permissions (role_id, permission_id, reach)
     select r.id, p.id, c.reach from jsonb_to_recordset($1) as c(role text, permission text, reach text)
     join identity.staff_roles r on r.name = c.role join identity.permissions p on p.name = c.permission`,
    [JSON.stringify(cells)],
  );
}

/**
 * Brings the rows to what `schema/permissions.ts` says: permissions, the roles that ship, and the default grants of
 * permissions that are new. From then on the rows decide. Runs as the owner at every migration.
 */
export async function syncCatalogue(client: Pick<pg.Client, 'query'>): Promise<void> {
  await client.query('begin');
  try {
    await client.query('set local role rookery_maintenance');
    await client.query('select pg_advisory_xact_lock(727002)');
    await syncRoles(client);
    await grantDefaults(client, await syncPermissions(client));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
