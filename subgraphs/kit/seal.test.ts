import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { aStaffMember } from '../../e2e/support/people.js';
import { serviceUrl } from './database.js';
import { freshDatabase, type TestDatabase, testPasswords } from './testing/database.js';

/** What a service that was taken over could try with its own login role. */
let database: TestDatabase;
let tenants: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`insert into tenants.tenants (id, name, status, environment)
    values ('019a0000-0000-7201-8000-000000000001', 'Acme', 'ACTIVE', 'PRODUCTION')`);
  await owner.end();
  tenants = new pg.Client({ connectionString: serviceUrl(database.ownerUrl, 'tenants', testPasswords.tenants) });
  await tenants.connect();
});

afterAll(async () => {
  await tenants.end();
  await database.drop();
});

const names = async () =>
  (await tenants.query<{ name: string }>('select name from tenants.tenants')).rows.map((row) => row.name);

async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
  await tenants.query('begin');
  try {
    return await work();
  } finally {
    await tenants.query('rollback');
  }
}

const enter = (sessionId: string) => tenants.query("select kit.enter('STAFF', $1, true, '{}')", [sessionId]);

test('a service reads no row before anybody entered', async () => {
  expect(await inTransaction(names)).toEqual([]);
});

test('a service reads what the session that entered may see', async () => {
  const { sessionId } = await aStaffMember(database.ownerUrl, { role: 'support' });
  expect(
    await inTransaction(async () => {
      await enter(sessionId);
      return names();
    }),
  ).toEqual(['Acme']);
});

test('a service cannot make up a viewer', async () => {
  const forged = JSON.stringify({ kind: 'SYSTEM', grants: { 'tenants:read': ['ANY'] }, environments: ['PRODUCTION'] });
  const attempt = inTransaction(async () => {
    await tenants.query("select set_config('app.viewer', $1, true), set_config('app.viewer_seal', 'x', true)", [
      forged,
    ]);
    return names();
  });
  await expect(attempt).rejects.toMatchObject({ code: 'RK401' });
});

test('a service cannot carry a seal over to another transaction', async () => {
  const { sessionId } = await aStaffMember(database.ownerUrl, { role: 'support' });
  const sealed = await inTransaction(async () => {
    await enter(sessionId);
    const { rows } = await tenants.query<{ viewer: string; seal: string }>(
      "select current_setting('app.viewer') as viewer, current_setting('app.viewer_seal') as seal",
    );
    return rows[0];
  });
  const attempt = inTransaction(async () => {
    await tenants.query("select set_config('app.viewer', $1, true), set_config('app.viewer_seal', $2, true)", [
      sealed?.viewer,
      sealed?.seal,
    ]);
    return names();
  });
  await expect(attempt).rejects.toMatchObject({ code: 'RK401' });
});

test('a service cannot seal, nor read the secret, nor become the system where it is not allowed to', async () => {
  await expect(tenants.query("select kit.seal('{}')")).rejects.toMatchObject({ code: '42501' });
  await expect(tenants.query("select kit.seal_of('x')")).rejects.toMatchObject({ code: '42501' });
  await expect(tenants.query('select * from kit.seal_secret')).rejects.toMatchObject({ code: '42501' });
  await expect(tenants.query("select kit.enter_system('x', '{}')")).rejects.toMatchObject({ code: '42501' });
});

test('a session that does not exist is refused', async () => {
  await expect(inTransaction(() => enter(randomUUID()))).rejects.toMatchObject({ code: 'RK401' });
});

test('a query may not write', async () => {
  const { sessionId } = await aStaffMember(database.ownerUrl, { role: 'super_admin' });
  const attempt = inTransaction(async () => {
    await enter(sessionId);
    return tenants.query("update tenants.tenants set name = 'Other'");
  });
  await expect(attempt).rejects.toMatchObject({ code: '25006' });
});

test('another service’s tables are shut', async () => {
  await expect(tenants.query('select * from identity.credentials')).rejects.toMatchObject({ code: '42501' });
  await expect(tenants.query('select * from billing.invoices')).rejects.toMatchObject({ code: '42501' });
});
