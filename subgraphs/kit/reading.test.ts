import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { aStaffMember, openTenantFor } from '../../e2e/support/people.js';
import { openDataSource, serviceUrl } from './database.js';
import { createLogger } from './logger.js';
import { asReader } from './reading.js';
import { freshDatabase, type TestDatabase, testPasswords } from './testing/database.js';
import { asMaintenance } from './testing/maintenance.js';
import type { Viewer } from './viewer.js';

/** Reading ahead of the database's word on who asks must never show what it would not show. */
let database: TestDatabase;
let source: DataSource;
const acme = '019a0000-0000-7201-8000-000000000001';

beforeAll(async () => {
  database = await freshDatabase();
  await asMaintenance(database.ownerUrl, (client) =>
    client.query(
      `insert into tenants.tenants (id, name, status, environment) values ($1, 'Acme', 'ACTIVE', 'PRODUCTION')`,
      [acme],
    ),
  );
  source = await openDataSource({
    url: serviceUrl(database.ownerUrl, 'tenants', testPasswords.tenants),
    service: 'tenants',
    logger: createLogger('tenants', 'silent'),
  });
});

afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});

interface Seen {
  viewer: Viewer;
  names: string[];
}

/** Reads the tenants' names, and says as whom each time that the work was begun. */
async function read(sessionId: string, begun: Viewer[] = []): Promise<Seen> {
  const entry = {
    kind: 'STAFF',
    subject: sessionId,
    client: { ipAddress: null, userAgent: null },
    requestId: 'r',
  } as const;
  return asReader(source, entry, async (tx, viewer) => {
    begun.push(viewer);
    const rows = await tx.query<{ name: string }>('select name from tenants.tenants');
    return { viewer, names: rows.map(({ name }) => name) };
  });
}

const change = (sql: string, values: unknown[]) =>
  asMaintenance(database.ownerUrl, (client) => client.query(sql, values));

describe('who was here before', () => {
  test('is the very same viewer, as long as the database says the same of them', async () => {
    const { sessionId } = await aStaffMember(database.ownerUrl, { role: 'support' });
    const first = await read(sessionId);
    const begun: Viewer[] = [];
    const second = await read(sessionId, begun);
    expect(second.names).toEqual(['Acme']);
    expect(begun).toEqual([second.viewer]);
    expect(second.viewer).toBe(first.viewer);
  });

  test('is refused from the moment that the session is revoked', async () => {
    const { sessionId } = await aStaffMember(database.ownerUrl, { role: 'support' });
    await read(sessionId);
    await change('update identity.sessions set revoked = clock_timestamp() where id = $1', [sessionId]);
    const refused = { extensions: { code: 'UNAUTHENTICATED' } };
    await expect(read(sessionId)).rejects.toMatchObject(refused);
    await expect(read(sessionId)).rejects.toMatchObject(refused);
  });

  test('reads as who they are now: what was begun as somebody else is thrown away', async () => {
    const person = await aStaffMember(database.ownerUrl, { role: 'support' });
    const before = await read(person.sessionId);
    await openTenantFor(database.ownerUrl, person.staffId, acme);
    const begun: Viewer[] = [];
    const after = await read(person.sessionId, begun);
    expect(begun).toEqual([before.viewer, after.viewer]);
    expect(after.viewer.opened).toEqual([acme]);
    // From then on there is nothing to throw away.
    const again: Viewer[] = [];
    await read(person.sessionId, again);
    expect(again).toEqual([after.viewer]);
  });

  test('does nothing with what it finds while it is not known who asks', async () => {
    const { sessionId } = await aStaffMember(database.ownerUrl, { role: 'support' });
    await read(sessionId);
    await change('update identity.sessions set revoked = clock_timestamp() where id = $1', [sessionId]);
    let went = false;
    const entry = {
      kind: 'STAFF',
      subject: sessionId,
      client: { ipAddress: null, userAgent: null },
      requestId: 'r',
    } as const;
    const reading = asReader(source, entry, async (tx) => {
      await tx.query('select name from tenants.tenants');
      went = true;
    });
    await expect(reading).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(went).toBe(false);
  });

  test('cannot be changed by whoever reads', async () => {
    const { sessionId } = await aStaffMember(database.ownerUrl, { role: 'support' });
    const { viewer } = await read(sessionId);
    expect(() => viewer.opened.push(acme)).toThrow(TypeError);
    expect(() => Object.assign(viewer.grants, { 'users:read': ['ANY'] })).toThrow(TypeError);
  });

  test('may not write', async () => {
    const { sessionId } = await aStaffMember(database.ownerUrl, { role: 'super_admin' });
    for (let time = 0; time < 2; time += 1) {
      const entry = {
        kind: 'STAFF',
        subject: sessionId,
        client: { ipAddress: null, userAgent: null },
        requestId: 'r',
      } as const;
      const writing = asReader(source, entry, (tx) => tx.query(`update tenants.tenants set name = 'Mine'`));
      await expect(writing).rejects.toThrow(/read-only transaction|permission denied/);
    }
  });
});

test('many readers on few connections never get each other’s transaction', async () => {
  const people = await Promise.all(
    (['support', 'super_admin', 'admin'] as const).map((role) => aStaffMember(database.ownerUrl, { role })),
  );
  const seen = await Promise.all(
    Array.from({ length: 60 }, async (_one, index) => {
      const { sessionId } = people[index % people.length] ?? { sessionId: '' };
      const { viewer, names } = await read(sessionId);
      return { own: viewer.sessionId === sessionId, names };
    }),
  );
  expect(seen.every(({ own, names }) => own && names.length === 1)).toBe(true);
});
