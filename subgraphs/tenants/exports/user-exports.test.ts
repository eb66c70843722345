import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import { aUserExport } from '../testing/a-user-export.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';

let database: TestDatabase;
let tenants: SubgraphUnderTest;
let ada: StaffForTest;
let grace: StaffForTest;

const town = new Town();
const acme = town.tenant({ name: 'Acme' });
const other = town.tenant({ name: 'Other' });
const user = town.user([acme]);
const stranger = town.user([other]);

beforeAll(async () => {
  database = await freshDatabase();
  await town.build(database.ownerUrl);
  tenants = await startSubgraph(createTenants, {
    ownerUrl: database.ownerUrl,
    service: 'tenants',
    entities: tenantsEntities,
  });
  ada = await aStaffMember(database.ownerUrl, { role: 'super_admin' });
  grace = await aStaffMember(database.ownerUrl, { role: 'super_admin' });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

const sql = <Row>(text: string, values: unknown[] = []) =>
  asMaintenance(database.ownerUrl, async (client) => (await client.query(text, values)).rows as Row[]);
const anExport = (by = ada, tenant = acme) => aUserExport(database.ownerUrl, tenant.id, by.staffId);
const list = async (who: StaffForTest, args = '') => {
  const answer = await tenants
    .as(who.sessionId)
    .run(`{ userExports${args} { id userId url bytes made pieces(first: 5) { totalCount nodes { position text } } } }`);
  return dataOf<{ userExports: { id: string }[] }>(answer).userExports;
};
const download = (who: StaffForTest, exportId: string) =>
  tenants
    .as(who.sessionId)
    .run('mutation ($input: DownloadUserExportInput!) { downloadUserExport(input: $input) { userExport { id } } }', {
      input: { exportId },
    });
const downloads = async (exportId: string) =>
  (
    await sql(
      `select 1 from audit.admin_audit_log where action = 'user.export_downloaded' and new_values ->> 'exportId' = $1`,
      [exportId],
    )
  ).length;

describe('The exports of the viewer', () => {
  test('are those that were made for them, by user and by request, whatever else there is', async () => {
    const [first, second, third] = [await anExport(), await anExport(ada, other), await anExport(grace)];
    const ids = async (args: string) => (await list(ada, args)).map(({ id }) => id);
    expect(await ids('')).toEqual([second, first]);
    expect(await ids(`(userId: "${user.id}")`)).toEqual([first]);
    expect(await ids(`(userId: "${stranger.id}")`)).toEqual([second]);
    const [row] = await sql<{ request_id: string }>(
      `update tenants.user_exports set request_id = $2 where id = $1 returning request_id`,
      [third, newId('AccessRequest')],
    );
    expect(await ids(`(requestId: "${row?.request_id}")`)).toEqual([]);
    expect(await list(grace, `(requestId: "${row?.request_id}")`)).toMatchObject([
      {
        id: third,
        url: `/exports/${third}`,
        bytes: '4',
        pieces: { totalCount: 1, nodes: [{ position: 1, text: '[{}]' }] },
      },
    ]);
    const wrong = await tenants.as(ada.sessionId).run(`{ userExports(userId: "${newId('Tenant')}") { id } }`);
    expect([codeOf(wrong), wrong.errors?.[0]?.extensions.field]).toEqual(['BAD_USER_INPUT', 'userId']);
  });

  test('are not there for support, nor for a person who holds nothing', async () => {
    const sam = await aStaffMember(database.ownerUrl, { role: 'support', opened: [acme.id] });
    await aUserExport(database.ownerUrl, acme.id, sam.staffId);
    expect(codeOf(await tenants.as(sam.sessionId).run('{ userExports { id } }'))).toBe('FORBIDDEN');
    const admin = await aStaffMember(database.ownerUrl, { role: 'admin', opened: [acme.id] });
    expect(await list(admin)).toEqual([]);
  });

  test('are gone when they have expired or were removed', async () => {
    for (const change of [
      `created = created - interval '8 days', expires = expires - interval '8 days'`,
      'removed = clock_timestamp()',
    ]) {
      const id = await anExport();
      await sql(`update tenants.user_exports set ${change} where id = $1`, [id]);
      expect((await list(ada)).map((one) => one.id)).not.toContain(id);
      expect(codeOf(await download(ada, id))).toBe('NOT_FOUND');
      expect(await downloads(id)).toBe(0);
    }
  });
});

describe('Downloading an export', () => {
  test('is recorded, with the digest of what was handed out', async () => {
    const id = await anExport();
    expect(dataOf(await download(ada, id))).toEqual({ downloadUserExport: { userExport: { id } } });
    expect(
      await sql(
        'select resource_id, tenant_id, new_values, data_classification from audit.admin_audit_log where actor_id = $1',
        [ada.staffId],
      ),
    ).toEqual([
      {
        resource_id: user.id,
        tenant_id: acme.id,
        new_values: { exportId: id, bytes: '4', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        data_classification: 'restricted',
      },
    ]);
  });

  test('of another’s, or of one that is still being made, leaves nothing', async () => {
    const id = await anExport();
    expect(codeOf(await download(grace, id))).toBe('NOT_FOUND');
    expect(codeOf(await download(ada, newId('UserExport')))).toBe('NOT_FOUND');
    expect(codeOf(await download(ada, user.id))).toBe('NOT_FOUND');
    await sql('update tenants.user_exports set made = null, bytes = null, sha256 = null where id = $1', [id]);
    expect(codeOf(await download(ada, id))).toBe('CONFLICT');
    expect(await downloads(id)).toBe(0);
  });

  test('wants password and second factor confirmed, of which the database makes sure by itself', async () => {
    const late = await aStaffMember(database.ownerUrl, { role: 'super_admin' });
    const id = await anExport(late);
    await sql(`update identity.staff_role_permissions set created = created - interval '1 day'`);
    await sql(`update identity.staff_members set role_since = role_since - interval '1 day' where user_id = $1`, [
      late.staffId,
    ]);
    await sql(`update identity.sessions set created = created - interval '11 minutes' where id = $1`, [late.sessionId]);
    expect(codeOf(await download(late, id))).toBe('REAUTHENTICATION_REQUIRED');
    expect(await downloads(id)).toBe(0);
    const pieces = await tenants.as(late.sessionId).run('{ userExports { id pieces { nodes { text } } } }');
    expect([codeOf(pieces), pieces.data?.userExports]).toEqual(['REAUTHENTICATION_REQUIRED', [{ id, pieces: null }]]);
    const runner = tenants.source.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query('select kit.enter($1, $2, true, $3)', ['STAFF', late.sessionId, '{}']);
      expect(await runner.query('select id from tenants.user_exports')).toEqual([{ id }]);
      expect(await runner.query('select text from tenants.user_export_pieces_personal')).toEqual([]);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
