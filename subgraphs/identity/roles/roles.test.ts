import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { aSession, aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { permissionIds, permissions } from '../../../schema/permissions.js';
import { newId } from '../../kit/ids.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';

const matrix = '{ permissionMatrix { role permission reach needs } }';
const scopes = '{ viewer { scopes } }';

let identity: IdentityUnderTest;
let superAdmin: StaffForTest;
beforeAll(async () => {
  identity = await identityUnderTest();
  superAdmin = await aStaffMember(identity.ownerUrl, { role: 'super_admin' });
});
afterAll(() => identity.stop());

const scopesOf = async (sessionId: string) => {
  const { data } = await identity.as(sessionId).run(scopes);
  return (data as { viewer: { scopes: string[] } }).viewer.scopes;
};

/** A role of its own, so that tests do not change each other's rights. */
async function aRole(given: readonly string[]): Promise<string> {
  const name = `role_${newId('Role').slice(-8)}`;
  await identity.sql('insert into identity.staff_roles (id, name) values ($1, $2)', [newId('Role'), name]);
  for (const permission of given) await give(name, permission);
  return name;
}
const give = (role: string, permission: string, reach = 'ANY') =>
  identity.sql(
    `insert into identity.staff_role_permissions (role_id, permission_id, reach)
     select r.id, p.id, $3 from identity.staff_roles r, identity.permissions p where r.name = $1 and p.name = $2`,
    [role, permission, reach],
  );
const take = (role: string, permission: string) =>
  identity.sql(
    `delete from identity.staff_role_permissions g using identity.staff_roles r, identity.permissions p
     where g.role_id = r.id and g.permission_id = p.id and r.name = $1 and p.name = $2`,
    [role, permission],
  );

describe('the rights of a session', () => {
  test('are those of its tier by default', async () => {
    for (const role of ['super_admin', 'admin', 'support', 'qa'] as const) {
      const me = await aStaffMember(identity.ownerUrl, { role });
      expect(await scopesOf(me.sessionId)).toEqual(permissionIds.filter((id) => permissions[id].grants[role]).sort());
    }
  });

  test('a permission that is taken is gone at once', async () => {
    const role = await aRole(['profile:own', 'users:read']);
    const me = await aStaffMember(identity.ownerUrl, { role });
    expect(await scopesOf(me.sessionId)).toEqual(['profile:own', 'users:read']);
    await take(role, 'users:read');
    expect(await scopesOf(me.sessionId)).toEqual(['profile:own']);
  });

  test('a permission that is given waits for the next sign-in', async () => {
    const role = await aRole(['profile:own']);
    const me = await aStaffMember(identity.ownerUrl, { role });
    await give(role, 'users:read');
    expect(await scopesOf(me.sessionId)).toEqual(['profile:own']);
    const next = await aSession(identity.ownerUrl, me.staffId);
    expect(await scopesOf(next.sessionId)).toEqual(['profile:own', 'users:read']);
  });

  test('an add-on that is taken is gone at once, and one that is given waits', async () => {
    const addOn = await aRole(['users:read']);
    const me = await aStaffMember(identity.ownerUrl, { role: await aRole(['profile:own']), addOns: [addOn] });
    expect(await scopesOf(me.sessionId)).toContain('users:read');
    await identity.sql('delete from identity.staff_member_roles where user_id = $1', [me.staffId]);
    expect(await scopesOf(me.sessionId)).toEqual(['profile:own']);

    const later = await aRole(['plans:read']);
    await identity.sql(
      'insert into identity.staff_member_roles (user_id, role_id) select $1, id from identity.staff_roles where name = $2',
      [me.staffId, later],
    );
    expect(await scopesOf(me.sessionId)).toEqual(['profile:own']);
    expect(await scopesOf((await aSession(identity.ownerUrl, me.staffId)).sessionId)).toEqual([
      'plans:read',
      'profile:own',
    ]);
  });

  test('never go beyond a ceiling, whatever a row says', async () => {
    const addOn = await aRole(['production-data:read', 'staff:suspend']);
    const me = await aStaffMember(identity.ownerUrl, { role: 'qa', addOns: [addOn] });
    const held = await scopesOf(me.sessionId);
    expect(held).not.toContain('production-data:read');
    expect(held).not.toContain('staff:suspend');
    const { data } = await identity.as(me.sessionId).run('{ viewer { environments } }');
    expect(data).toEqual({ viewer: { environments: ['TEST'] } });
  });

  test('grow by an elevation for as long as it lasts', async () => {
    const role = await aRole(['profile:own']);
    await identity.sql(
      `insert into identity.staff_role_permissions (role_id, permission_id, reach, needs)
       select r.id, p.id, 'ANY', 'ELEVATION' from identity.staff_roles r, identity.permissions p where r.name = $1 and p.name = 'users:read'`,
      [role],
    );
    const me = await aStaffMember(identity.ownerUrl, { role });
    expect(await scopesOf(me.sessionId)).toEqual(['profile:own']);
    const id = newId('Elevation');
    await identity.sql(
      `insert into identity.elevations (id, user_id, permissions, reason, expires) values ($1, $2, '{users:read}', 'r', clock_timestamp() + interval '1 hour')`,
      [id, me.staffId],
    );
    const { data } = await identity
      .as(me.sessionId)
      .run('{ viewer { scopes elevations { id scopes granted expires } } }');
    expect(data).toMatchObject({
      viewer: { scopes: ['profile:own', 'users:read'], elevations: [{ id, scopes: ['users:read'] }] },
    });
    await identity.sql(
      `update identity.elevations set expires = clock_timestamp() - interval '1 second' where id = $1`,
      [id],
    );
    expect(await scopesOf(me.sessionId)).toEqual(['profile:own']);
  });
});

describe('roles and permissions', () => {
  test('are rows: four tiers that are built in, and the add-ons', async () => {
    const { data, errors } = await identity
      .as(superAdmin.sessionId)
      .run('{ roles { id name description builtIn shipped permissions } }');
    expect(errors).toBeUndefined();
    const { roles } = data as {
      roles: { name: string; builtIn: boolean; shipped: boolean; description: string; permissions: string[] }[];
    };
    const shipped = roles.filter((role) => !role.name.startsWith('role_'));
    expect(shipped.map(({ name, builtIn }) => [name, builtIn])).toEqual([
      ['admin', true],
      ['qa', true],
      ['sandbox_operator', false],
      ['super_admin', true],
      ['support', true],
      ['user_manager', false],
    ]);
    for (const role of shipped) {
      expect(role.shipped).toBe(true);
      expect(role.description).not.toBe('');
      expect(role.permissions).toEqual(permissionIds.filter((id) => permissions[id].grants[role.name as 'qa']).sort());
    }
  });

  test('the permissions are those of the catalogue', async () => {
    const { data } = await identity.as(superAdmin.sessionId).run('{ permissions { id name title category } }');
    const found = (data as { permissions: { name: string; title: string; category: string }[] }).permissions;
    expect(found.map(({ name, title, category }) => [name, title, category])).toEqual(
      [...permissionIds].sort().map((id) => [id, permissions[id].title, permissions[id].category]),
    );
  });

  test('are found by reference', async () => {
    const [role] = await identity.sql<{ id: string }>(`select id from identity.staff_roles where name = 'qa'`);
    const [permission] = await identity.sql<{ id: string }>(
      `select id from identity.permissions where name = 'users:read'`,
    );
    const { data } = await identity
      .as(superAdmin.sessionId)
      .run(
        'query ($them: [_Any!]!) { _entities(representations: $them) { ... on Role { builtIn } ... on Permission { title } } }',
        {
          them: [
            { __typename: 'Role', id: role?.id },
            { __typename: 'Permission', id: permission?.id },
            { __typename: 'Role', id: newId('Role') },
            { __typename: 'Permission', id: 'x' },
          ],
        },
      );
    expect(data).toEqual({ _entities: [{ builtIn: true }, { title: 'Read the directory of users' }, null, null] });
  });

  test('the matrix has a cell for every default grant, tokens included', async () => {
    const { data, errors } = await identity.as(superAdmin.sessionId).run(matrix);
    expect(errors).toBeUndefined();
    const cells = (data as { permissionMatrix: { role: string; permission: string; reach: string; needs: string }[] })
      .permissionMatrix;
    const expected = permissionIds.flatMap((permission) =>
      Object.entries(permissions[permission].grants).flatMap(([role, reaches]) =>
        (reaches as string[]).map((reach) => `${role} ${permission} ${reach} NOTHING`),
      ),
    );
    const shipped = cells.filter((cell) => !cell.role.startsWith('role_'));
    expect(shipped.map((cell) => `${cell.role} ${cell.permission} ${cell.reach} ${cell.needs}`).sort()).toEqual(
      expected.sort(),
    );
  });

  test('a token sees its own column, and no role', async () => {
    for (const kind of ['partner', 'analyst'] as const) {
      const { tokenId } = await aToken(identity.ownerUrl, {
        kind,
        scopes: ['matrix:read'],
        tenantIds: [newId('Tenant')],
      });
      const { data, errors } = await identity
        .asToken(tokenId)
        .run('{ permissionMatrix { role permission } roles { name } permissions { name } }');
      expect(errors).toBeUndefined();
      const allowed = permissionIds.filter((id) => permissions[id].grants[kind]).sort();
      const answer = data as {
        permissionMatrix: { role: string; permission: string }[];
        roles: unknown[];
        permissions: { name: string }[];
      };
      expect(new Set(answer.permissionMatrix.map((cell) => cell.role))).toEqual(new Set([kind]));
      expect([...new Set(answer.permissionMatrix.map((cell) => cell.permission))]).toEqual(allowed);
      expect(answer.permissions.map((permission) => permission.name)).toEqual(allowed);
      expect(answer.roles).toEqual([]);
    }
  });
});

describe('the viewer', () => {
  test('is nobody without a session', async () => {
    const { data, errors } = await identity
      .as(null)
      .run('{ viewer { id kind scopes environments elevations { id } reauthenticatedUntil } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      viewer: {
        id: null,
        kind: 'NOBODY',
        scopes: [],
        environments: [],
        elevations: [],
        reauthenticatedUntil: null,
      },
    });
  });

  test('is a token with its own scopes and tenants', async () => {
    const tenantIds = [newId('Tenant'), newId('Tenant')].sort();
    const ofTheOtherWorld = newId('Tenant');
    await asMaintenance(identity.ownerUrl, async (client) => {
      for (const id of [...tenantIds, ofTheOtherWorld]) {
        await client.query(
          "insert into tenants.tenants (id, name, status, environment) values ($1, 'A tenant', 'ACTIVE', $2)",
          [id, id === ofTheOtherWorld ? 'TEST' : 'PRODUCTION'],
        );
      }
    });
    const { tokenId } = await aToken(identity.ownerUrl, {
      kind: 'partner',
      scopes: ['users:read', 'tenants:read', 'staff:read'],
      tenantIds: [...tenantIds, ofTheOtherWorld],
    });
    const { data } = await identity
      .asToken(tokenId)
      .run('{ viewer { id kind staff { id } scopes environments openTenants { id } } }');
    expect(data).toEqual({
      viewer: {
        ...{ id: tokenId, kind: 'TOKEN', staff: null, environments: ['PRODUCTION'] },
        scopes: ['tenants:read', 'users:read'],
        openTenants: expect.any(Array),
      },
    });
    const { openTenants } = (data as { viewer: { openTenants: { id: string }[] } }).viewer;
    expect(openTenants.map(({ id }) => id).sort()).toEqual(tenantIds);
  });

  test('is refused when the token is revoked, has run out or was never approved', async () => {
    for (const change of [
      'revoked = clock_timestamp()',
      `expires = clock_timestamp() - interval '1 second'`,
      'approved = null',
    ]) {
      const { tokenId } = await aToken(identity.ownerUrl, { kind: 'analyst', scopes: ['users:read'] });
      await identity.sql(`update identity.api_tokens set ${change} where id = $1`, [tokenId]);
      const { errors } = await identity.asToken(tokenId).run(scopes);
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});
