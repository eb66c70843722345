import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { permissionIds, permissions } from '../../schema/permissions.js';
import { freshDatabase, type TestDatabase } from '../kit/testing/database.js';
import { syncCatalogue } from './catalogue.js';

let database: TestDatabase;
let owner: Client;
beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const grants = async () =>
  (
    await owner.query<{ cell: string }>(
      `select r.name || ' ' || p.name || ' ' || g.reach as cell from identity.staff_role_permissions g
       join identity.staff_roles r on r.id = g.role_id join identity.permissions p on p.id = g.permission_id order by 1`,
    )
  ).rows.map((row) => row.cell);

describe('the catalogue in the database', () => {
  test('holds every permission of the code and nothing else', async () => {
    const { rows } = await owner.query(
      'select name, title, category, never, token_reaches, tenant_bound from identity.permissions order by name',
    );
    expect(rows).toEqual(
      [...permissionIds].sort().map((name) => {
        const { title, category, never, grants: given } = permissions[name];
        const token_reaches = Object.fromEntries(
          Object.entries(given).filter(([holder]) => ['partner', 'analyst'].includes(holder)),
        );
        return {
          name,
          title,
          category,
          never,
          token_reaches,
          tenant_bound: given.partner?.includes('OPENED') ?? false,
        };
      }),
    );
  });

  test('changes nothing the second time', async () => {
    const before = await grants();
    await syncCatalogue(owner);
    expect(await grants()).toEqual(before);
  });

  test('leaves a grant that a person took, and one that a person gave', async () => {
    await owner.query(
      `delete from identity.staff_role_permissions where permission_id = (select id from identity.permissions where name = 'users:read')
         and role_id = (select id from identity.staff_roles where name = 'support')`,
    );
    await owner.query(
      `insert into identity.staff_role_permissions (role_id, permission_id, reach)
       select r.id, p.id, 'TEST' from identity.staff_roles r, identity.permissions p where r.name = 'qa' and p.name = 'webhooks:read'`,
    );
    const before = await grants();
    await syncCatalogue(owner);
    expect(await grants()).toEqual(before);
    expect(before).not.toContain('support users:read ANY');
  });

  test('gives the defaults of a permission that is new, and takes over a changed title', async () => {
    await owner.query(
      `delete from identity.staff_role_permissions where permission_id = (select id from identity.permissions where name = 'plans:read')`,
    );
    await owner.query(`delete from identity.permissions where name = 'plans:read'`);
    await owner.query(`update identity.permissions set title = 'Old', never = '{}' where name = 'mrr:read'`);
    await syncCatalogue(owner);
    expect((await grants()).filter((cell) => cell.includes('plans:read'))).toEqual(
      ['admin', 'qa', 'super_admin', 'support'].map((role) => `${role} plans:read ANY`),
    );
    const { rows } = await owner.query(`select title, never from identity.permissions where name = 'mrr:read'`);
    expect(rows).toEqual([{ title: permissions['mrr:read'].title, never: permissions['mrr:read'].never }]);
  });
});
