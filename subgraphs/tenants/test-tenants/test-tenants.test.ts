import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { openDataSource, serviceUrl } from '../../kit/database.js';
import { newId } from '../../kit/ids.js';
import { createLogger } from '../../kit/logger.js';
import { freshDatabase, type TestDatabase, testPasswords } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';
import { expireTestTenants } from './expire-test-tenants.js';

let database: TestDatabase;
let tenants: SubgraphUnderTest;
let jobs: DataSource;
let boss: StaffForTest;
let operator: StaffForTest;
let qa: StaffForTest;

const town = new Town();
const acme = town.tenant({ name: 'Acme' });
town.user([acme], {}, 'OWNER');
const seeded = town.tenant({ name: 'QA Seeded', environment: 'TEST' });
town.user([seeded], {}, 'OWNER');

beforeAll(async () => {
  database = await freshDatabase();
  await town.build(database.ownerUrl);
  tenants = await startSubgraph(createTenants, {
    ownerUrl: database.ownerUrl,
    service: 'tenants',
    entities: tenantsEntities,
  });
  const url = serviceUrl(database.ownerUrl, 'jobs', testPasswords.jobs);
  jobs = await openDataSource({ url, service: 'jobs', logger: createLogger('jobs', 'silent'), poolSize: 2 });
  boss = await aStaffMember(database.ownerUrl, { role: 'super_admin' });
  operator = await aStaffMember(database.ownerUrl, { role: 'qa', addOns: ['sandbox_operator'] });
  qa = await aStaffMember(database.ownerUrl, { role: 'qa' });
});
afterAll(async () => {
  await jobs?.destroy();
  await tenants?.close();
  await database?.drop();
});

const sql = <Row>(text: string, values: unknown[] = []) =>
  asMaintenance(database.ownerUrl, async (client) => (await client.query(text, values)).rows as Row[]);

interface Made {
  id: string;
  name: string;
  environment: string;
  userCount: number;
  testTenant: {
    seed: number;
    people: number;
    resets: number;
    expires: string | null;
    createdBy: { id: string } | null;
  };
  users: { nodes: { name: string; email: string; status: string }[] };
  campaigns: { nodes: { id: string; name: string; testContent: { subject: string } }[] };
}
const fields = `tenant { id name environment userCount testTenant { seed people resets expires createdBy { id } }
  users(first: 100) { nodes { name email status } } campaigns(first: 20) { nodes { id name testContent { subject } } } }`;
const does = (who: StaffForTest, mutation: 'createTestTenant' | 'resetTestTenant', input: Record<string, unknown>) =>
  tenants
    .as(who.sessionId)
    .run(
      `mutation($input: ${mutation === 'createTestTenant' ? 'CreateTestTenantInput' : 'ResetTestTenantInput'}!) { ${mutation}(input: $input) { ${fields} } }`,
      { input },
    );
const create = async (who: StaffForTest, input: Record<string, unknown>) =>
  dataOf<{ createTestTenant: { tenant: Made } }>(await does(who, 'createTestTenant', input)).createTestTenant.tenant;
const recordsOf = (tenantId: string) =>
  sql<{ action: string; old_values: unknown; new_values: Record<string, unknown>; admin_user_id: string | null }>(
    `select * from audit.admin_audit_log where tenant_id = $1 and action like 'test_tenant.%' order by id`,
    [tenantId],
  );
const namesOf = ({ users }: Made) => users.nodes.map(({ name }) => name).sort();

describe('A test tenant', () => {
  let made: Made;
  beforeAll(async () => {
    made = await create(operator, { name: 'Checkout', people: 7, campaigns: 5, seed: 42, days: 3 });
  });

  test('is of the test environment, says that it is synthetic, and ends by itself', () => {
    expect(made).toMatchObject({
      name: 'Checkout (synthetic)',
      environment: 'TEST',
      userCount: 7,
      testTenant: { seed: 42, people: 7, resets: 0, createdBy: { id: operator.staffId } },
    });
    const days = (Date.parse(made.testTenant.expires ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(2.99);
    expect(days).toBeLessThan(3.01);
  });

  test('is filled with people, domains, mailboxes and campaigns that speak', async () => {
    expect(made.users.nodes.every(({ email }) => /@qa-[0-9a-f]{10}\.test$/.test(email))).toBe(true);
    expect(made.campaigns.nodes).toHaveLength(5);
    expect(made.campaigns.nodes.every(({ testContent }) => testContent.subject.length > 0)).toBe(true);
    const [counts] = await sql(
      `select (select count(*)::int from tenants.domains where tenant_id = $1) as domains,
         (select count(*)::int from tenants.mailboxes where tenant_id = $1) as mailboxes,
         (select count(*)::int from tenants.companies where tenant_id = $1) as workspaces`,
      [made.id],
    );
    expect(counts).toEqual({ domains: 3, mailboxes: 3, workspaces: 2 });
  });

  test('is recorded, without a personal datum', async () => {
    expect(await recordsOf(made.id)).toMatchObject([
      {
        action: 'test_tenant.created',
        admin_user_id: operator.staffId,
        old_values: null,
        new_values: { environment: 'TEST', seed: 42, people: 7, campaigns: 5, days: 3 },
      },
    ]);
  });

  test('is made by whoever holds the permission, and by nobody else', async () => {
    const support = await aStaffMember(database.ownerUrl, { role: 'support' });
    for (const who of [qa, support]) {
      expect(codeOf(await does(who, 'createTestTenant', { name: 'No' }))).toBe('FORBIDDEN');
      expect(codeOf(await does(who, 'resetTestTenant', { tenantId: made.id }))).toBe('FORBIDDEN');
    }
    expect((await create(boss, { name: 'Of a super admin', people: 1 })).userCount).toBe(1);
  });

  test.each([
    ['name', { name: '  ' }],
    ['people', { name: 'A', people: 0 }],
    ['campaigns', { name: 'A', campaigns: 21 }],
    ['days', { name: 'A', days: 31 }],
    ['seed', { name: 'A', seed: -1 }],
  ])('names the field that is wrong: %s', async (field, input) => {
    const before = await sql('select count(*) from tenants.tenants');
    const { errors } = await does(operator, 'createTestTenant', input);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(await sql('select count(*) from tenants.tenants')).toEqual(before);
  });
});

describe('Resetting', () => {
  const reset = async (who: StaffForTest, input: Record<string, unknown>) =>
    dataOf<{ resetTestTenant: { tenant: Made } }>(await does(who, 'resetTestTenant', input)).resetTestTenant.tenant;

  test('gives the same people of the same seed, and others of another', async () => {
    const made = await create(operator, { name: 'Again', people: 9, seed: 7 });
    const again = await reset(operator, { tenantId: made.id });
    expect(namesOf(again)).toEqual(namesOf(made));
    expect(again).toMatchObject({ userCount: 9, testTenant: { seed: 7, resets: 1 } });
    expect(again.users.nodes.map(({ email }) => email)).not.toEqual(made.users.nodes.map(({ email }) => email));
    const other = await reset(operator, { tenantId: made.id, seed: 8 });
    expect(namesOf(other)).not.toEqual(namesOf(made));
    expect((await recordsOf(made.id)).slice(1)).toMatchObject([
      { action: 'test_tenant.reset', old_values: { seed: 7, resets: 0 }, new_values: { seed: 7, resets: 1 } },
      { action: 'test_tenant.reset', old_values: { seed: 7, resets: 1 }, new_values: { seed: 8, resets: 2 } },
    ]);
  });

  test('leaves nothing personal of those who were there', async () => {
    const made = await create(operator, { name: 'Leaves', people: 3, seed: 1 });
    const before = await sql<{ user_id: string }>('select user_id from tenants.tenant_users where tenant_id = $1', [
      made.id,
    ]);
    await reset(operator, { tenantId: made.id });
    const ids = before.map(({ user_id }) => user_id);
    for (const part of ['email', 'contact', 'login', 'login_ip'])
      expect(await sql(`select from tenants.user_${part}_personal where user_id = any ($1)`, [ids])).toEqual([]);
    expect(await sql('select status, masked_email from tenants.users where id = any ($1)', [ids])).toEqual(
      ids.map(() => ({ status: 'DELETED', masked_email: null })),
    );
  });

  test('works on those that came with the seed', async () => {
    expect(await reset(boss, { tenantId: seeded.id })).toMatchObject({ testTenant: { resets: 1, expires: null } });
  });

  test('never touches a customer: for QA there is none, for others it is refused', async () => {
    const before = await sql('select * from tenants.users where environment = $1', ['PRODUCTION']);
    expect(codeOf(await does(operator, 'resetTestTenant', { tenantId: acme.id }))).toBe('NOT_FOUND');
    expect(codeOf(await does(boss, 'resetTestTenant', { tenantId: acme.id }))).toBe('CONFLICT');
    expect(codeOf(await does(boss, 'resetTestTenant', { tenantId: newId('Tenant') }))).toBe('NOT_FOUND');
    expect(await sql('select * from tenants.users where environment = $1', ['PRODUCTION'])).toEqual(before);
  });

  test('is refused to the service itself, without somebody who may', async () => {
    const functions = ['empty_test_tenant($1)', `fill_test_tenant($1, '{}')`, 'note_test_tenant_reset($1, 1)'];
    for (const call of functions)
      await expect(tenants.source.query(`select tenants.${call}`, [seeded.id])).rejects.toThrow(/manages no test/);
  });
});

describe('The clock', () => {
  test('ends those whose time is over, once, on record, and no other', async () => {
    const made = await create(operator, { name: 'Over', people: 2 });
    const lasting = await create(operator, { name: 'Lasting', people: 2 });
    await sql(
      `update tenants.test_tenants set expires = clock_timestamp() - interval '1 second' where tenant_id = $1`,
      [made.id],
    );
    expect(await expireTestTenants(jobs)).toBe(1);
    expect(await expireTestTenants(jobs)).toBe(0);
    const find = (id: string) =>
      tenants.as(qa.sessionId).run('query($id: ID!) { tenant(id: $id) { userCount } }', { id });
    expect(codeOf(await find(made.id))).toBe('NOT_FOUND');
    expect((await find(lasting.id)).data).toEqual({ tenant: { userCount: 2 } });
    expect((await recordsOf(made.id)).at(-1)).toMatchObject({
      action: 'test_tenant.expired',
      admin_user_id: null,
      new_values: { deleted: true },
    });
  });
});
