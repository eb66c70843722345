import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aStaffMember } from '../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../e2e/support/subgraph.js';
import { freshDatabase, type TestDatabase } from '../kit/testing/database.js';
import { asMaintenance } from '../kit/testing/maintenance.js';
import { asViewer } from '../kit/transaction.js';
import { createTenants, tenantsEntities } from './main.js';
import { Town } from './testing/town.js';

/** What row-level security must not cost: indexes, and a look at the viewer for each row. */
let database: TestDatabase;
let tenants: SubgraphUnderTest;
let sessionId: string;

const town = new Town();
for (let number = 0; number < 400; number += 1) {
  const tenant = town.tenant();
  town.used(tenant, 10, number);
  for (let user = 0; user < 5; user += 1) town.user([tenant]);
}
const someTenants = town.tenants.slice(0, 3).map(({ id }) => id);
const someUsers = town.users.slice(0, 5).map(({ id }) => id);

beforeAll(async () => {
  database = await freshDatabase();
  await town.build(database.ownerUrl);
  await asMaintenance(database.ownerUrl, async (client) => {
    await client.query('reset role');
    await client.query('analyze');
  });
  sessionId = (await aStaffMember(database.ownerUrl, { role: 'admin', opened: someTenants })).sessionId;
  tenants = await startSubgraph(createTenants, {
    ownerUrl: database.ownerUrl,
    service: 'tenants',
    entities: tenantsEntities,
  });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

async function planOf(sql: string, parameters: unknown[]): Promise<string> {
  const client = { ipAddress: null, userAgent: null };
  const entry = { kind: 'STAFF', subject: sessionId, client, requestId: 'test', readOnly: true } as const;
  const lines = await asViewer(tenants.source, entry, (tx) =>
    tx.query<{ 'QUERY PLAN': string }>(`explain (verbose, costs off) ${sql}`, parameters),
  );
  return lines.map((line) => line['QUERY PLAN']).join('\n');
}

test.each([
  ['tenants by id', 'select * from tenants.tenants t where t.id = any ($1::uuid[])', [someTenants]],
  ['users by id', 'select * from tenants.users u where u.id = any ($1::uuid[])', [someUsers]],
  ['addresses by user', 'select * from tenants.user_email_personal p where p.user_id = any ($1::uuid[])', [someUsers]],
  [
    'telephones by user',
    'select * from tenants.user_contact_personal p where p.user_id = any ($1::uuid[])',
    [someUsers],
  ],
  ['memberships by user', 'select * from tenants.tenant_users m where m.user_id = any ($1::uuid[])', [someUsers]],
  [
    'usage by tenant',
    'select * from tenants.usage u where u.tenant_id = $1 order by period_start desc limit 1',
    [someTenants[0]],
  ],
  [
    'a page by name',
    'select * from tenants.users u where (u.sort_name, u.id) > ($1::text, $2::uuid) order by u.sort_name, u.id limit 51',
    ['p', someUsers[0]],
  ],
  [
    'a page by number of users',
    'select * from tenants.tenants t where (t.user_count, t.id) < ($1::integer, $2::uuid) order by t.user_count desc, t.id desc limit 3',
    [5, someTenants[0]],
  ],
])('%s: an index, and the viewer looked at once', async (_what, sql, parameters) => {
  // Who refuses analytics stands in a page or two, which are looked at for analysts alone: their policy asks that last.
  const plan = (await planOf(sql, parameters)).replaceAll(/Seq Scan on kit\.refused_\w+/g, 'a look');
  expect(plan).toMatch(/Index/);
  expect(plan).not.toMatch(/Seq Scan/);
  // What a filter or an index condition compares with has been worked out before: no function of ours runs for a row.
  for (const line of plan.split('\n').filter((text) => /Filter:|Cond:/.test(text))) expect(line).not.toContain('kit.');
});
