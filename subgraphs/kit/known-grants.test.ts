import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { aStaffMember } from '../../e2e/support/people.js';
import { serviceUrl } from './database.js';
import { freshDatabase, type TestDatabase, testPasswords } from './testing/database.js';
import { asMaintenance } from './testing/maintenance.js';
import type { Viewer } from './viewer.js';

/** Grants are kept beside the version of the matrix: nothing that was known may outlive what it was worked out from. */
let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

type Person = Awaited<ReturnType<typeof aStaffMember>>;
type Role = Parameters<typeof aStaffMember>[1]['role'];

/** What the gateway asks for with each request; it is what makes the grants known. */
async function comesToTheGateway({ cookie }: Person): Promise<void> {
  const hash = createHash('sha256')
    .update(cookie.split('=')[1] ?? '')
    .digest();
  await owner.query('select kit.authenticate_session($1, null)', [hash]);
}

async function known(person: Person): Promise<boolean> {
  const { rows } = await owner.query<{ known: boolean }>('select is_known as known from kit.staff_context($1)', [
    person.sessionId,
  ]);
  return rows[0]?.known ?? false;
}

async function viewerOf(person: Person): Promise<Viewer> {
  const { rows } = await owner.query<{ viewer: Viewer }>('select kit.staff_viewer($1) as viewer', [person.sessionId]);
  return rows[0]?.viewer as Viewer;
}

async function aKnownPerson(role: Role): Promise<Person> {
  const person = await aStaffMember(database.ownerUrl, { role });
  await comesToTheGateway(person);
  expect(await known(person)).toBe(true);
  return person;
}

test.each<Role>(['super_admin', 'admin', 'support', 'qa'])(
  'what is known of a session of %s is what the matrix says',
  async (role) => {
    const person = await aStaffMember(database.ownerUrl, { role });
    const workedOut = await viewerOf(person);
    expect(await known(person)).toBe(false);
    await comesToTheGateway(person);
    expect(await known(person)).toBe(true);
    expect(await viewerOf(person)).toEqual(workedOut);
  },
);

test('a permission that is taken from a role is gone with the statement that takes it', async () => {
  const person = await aKnownPerson('support');
  expect((await viewerOf(person)).grants['users:read']).toBeDefined();
  await asMaintenance(database.ownerUrl, (client) =>
    client.query(`delete from identity.staff_role_permissions g using identity.staff_roles r, identity.permissions p
      where g.role_id = r.id and g.permission_id = p.id and r.name = 'support' and p.name = 'users:read'`),
  );
  expect(await known(person)).toBe(false);
  expect((await viewerOf(person)).grants['users:read']).toBeUndefined();
});

test('a matrix that is being changed does not change until it is committed, and what was worked out meanwhile is not kept', async () => {
  const person = await aKnownPerson('admin');
  const changing = new pg.Client({ connectionString: database.ownerUrl });
  await changing.connect();
  try {
    await changing.query('begin');
    await changing.query('set role rookery_maintenance');
    await changing.query(`delete from identity.staff_role_permissions g using identity.staff_roles r, identity.permissions p
      where g.role_id = r.id and g.permission_id = p.id and r.name = 'admin' and p.name = 'tenants:read'`);
    await comesToTheGateway(person);
    expect((await viewerOf(person)).grants['tenants:read']).toBeDefined();
    await changing.query('commit');
  } finally {
    await changing.end();
  }
  expect((await viewerOf(person)).grants['tenants:read']).toBeUndefined();
});

test('a role that is taken takes its grants along', async () => {
  const person = await aKnownPerson('admin');
  await asMaintenance(database.ownerUrl, (client) =>
    client.query(
      `update identity.staff_members m set role_id = r.id, role_since = clock_timestamp() + interval '1 minute'
       from identity.staff_roles r where r.name = 'support' and m.user_id = $1`,
      [person.staffId],
    ),
  );
  expect((await viewerOf(person)).grants).toEqual({});
});

test('services can neither read nor write what is known, nor seal lines of their own', async () => {
  const tenants = new pg.Client({ connectionString: serviceUrl(database.ownerUrl, 'tenants', testPasswords.tenants) });
  await tenants.connect();
  try {
    for (const sql of [
      'select * from kit.known_grants',
      'update kit.matrix set version = 1',
      "select kit.seal_lines('{}', ' users:read=A ')",
      'select kit.staff_context(null)',
      "select kit.remember_grants(null, '{}')",
    ])
      await expect(tenants.query(sql)).rejects.toMatchObject({ code: '42501' });
  } finally {
    await tenants.end();
  }
});
