import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import { codeOf, codesOf, dataOf, statementsOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';

let database: TestDatabase;
let tenants: SubgraphUnderTest;
const people = {} as Record<'boss' | 'admin' | 'support' | 'qa', StaffForTest>;

const town = new Town();
const acme = town.tenant();
const birch = town.tenant();
const sandbox = town.tenant({ environment: 'TEST' });
const ada = town.user(
  [acme, birch],
  { phone: '+44 20 7946 0142', postalAddress: '1 Mill Lane, London', lastLoginIp: '198.51.100.23' },
  'OWNER',
);
const carl = town.user([birch], {}, 'OWNER');
const tester = town.user([sandbox], {}, 'OWNER');
town.did(ada);
town.did(ada, { succeeded: false, summary: 'Wrong password.' });
town.did(ada, { kind: 'CAMPAIGN', summary: 'Started a campaign.', tenantId: acme.id });
town.did(ada, { kind: 'CAMPAIGN', summary: 'Paused a campaign.', tenantId: birch.id });
town.did(carl);
town.did(tester);
town.session(ada);
town.session(ada, { ended: new Date('2026-03-02T00:00:00.000Z') });
const acmeCase = town.case(acme, 'Cannot sign in');
const birchCase = town.case(birch, 'Another matter');

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [acme.id] });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [acme.id] });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  tenants = await startSubgraph(createTenants, { ownerUrl, service: 'tenants', entities: tenantsEntities });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

const timeline = `query($id: ID!, $kinds: [UserActivityKind!], $succeeded: Boolean) { user(id: $id) {
  activity(kinds: $kinds, succeeded: $succeeded) { totalCount nodes { summary country maskedIpAddress ipAddress device } } } }`;
interface Timeline {
  user: { activity: { totalCount: number; nodes: Record<string, string | null>[] } | null };
}
const see = (who: keyof typeof people, id: string, more: Record<string, unknown> = {}) =>
  tenants.as(people[who].sessionId).run(timeline, { id, ...more });
const summaries = (answer: Awaited<ReturnType<typeof see>>) =>
  (answer.data as unknown as Timeline).user.activity?.nodes.map(({ summary }) => summary);

describe('The timeline of a user', () => {
  test('tells what they did, the newest first, and what of it failed', async () => {
    const all = ['Paused a campaign.', 'Started a campaign.', 'Wrong password.', 'Signed in with a password.'];
    expect(summaries(await see('boss', ada.id))).toEqual(all);
    expect(summaries(await see('boss', ada.id, { succeeded: false }))).toEqual(['Wrong password.']);
    expect(summaries(await see('boss', ada.id, { kinds: ['CAMPAIGN'] }))).toEqual(all.slice(0, 2));
    const { user } = (await see('boss', ada.id)).data as unknown as Timeline;
    expect(user.activity).toMatchObject({
      totalCount: 4,
      nodes: [
        {
          country: 'GB',
          maskedIpAddress: '198.51.100.0/24',
          ipAddress: '198.51.100.77',
          device: 'Firefox 143 on Linux',
        },
        {},
        {},
        {},
      ],
    });
  });

  test('to support is that of a tenant that is open, without what was done in another, or where from', async () => {
    const answer = await see('support', ada.id);
    expect(summaries(answer)).toEqual(['Started a campaign.', 'Wrong password.', 'Signed in with a password.']);
    expect((answer.data as unknown as Timeline).user.activity?.nodes[0]).toMatchObject({
      country: 'GB',
      maskedIpAddress: null,
      ipAddress: null,
      device: null,
    });
    expect(new Set(codesOf(answer).map((one) => one.split(' ')[1]))).toEqual(new Set(['FORBIDDEN']));
    const shut = await see('support', carl.id);
    expect((shut.data as unknown as Timeline).user.activity).toBeNull();
    expect(codeOf(shut)).toBe('TENANT_NOT_OPEN');
  });

  test('to QA is that of the test world', async () => {
    expect(summaries(await see('qa', tester.id))).toEqual(['Signed in with a password.']);
    expect(codeOf(await see('qa', ada.id))).toBe('NOT_FOUND');
  });

  test('of many costs five statements: users, timelines, sessions, and where from for both', async () => {
    const query =
      'query($first: Int) { users(first: $first) { nodes { activity(first: 3) { nodes { summary ipAddress } } sessions(first: 2) { nodes { active device } } } } }';
    const counted = async (first: number) =>
      (
        await statementsOf(tenants.source, async () =>
          dataOf(await tenants.as(people.boss.sessionId).run(query, { first })),
        )
      ).length;
    expect(await counted(3)).toBeLessThanOrEqual(5);
  });

  test('is found by its index', async () => {
    const plan = await asMaintenance(database.ownerUrl, async (client) => {
      await client.query('set enable_seqscan = off');
      return client.query(
        `explain select * from tenants.user_activity where user_id = $1 order by time desc, id desc limit 50`.replace(
          '$1',
          `'${ada.id}'`,
        ),
      );
    });
    expect(JSON.stringify(plan.rows)).toContain('user_activity_by_user');
  });
});

test('Sessions say where somebody is signed in, and which of them last', async () => {
  const query = 'query($id: ID!) { user(id: $id) { sessions { nodes { active country maskedIpAddress device } } } }';
  const answer = await tenants.as(people.admin.sessionId).run(query, { id: ada.id });
  expect(dataOf(answer)).toEqual({
    user: {
      sessions: {
        nodes: [
          { active: false, country: 'GB', maskedIpAddress: '198.51.100.0/24', device: 'Safari 19 on macOS' },
          { active: true, country: 'GB', maskedIpAddress: '198.51.100.0/24', device: 'Safari 19 on macOS' },
        ],
      },
    },
  });
});

describe('Revealing', () => {
  const data = 'revealed { fields until phone postalAddress lastLoginIp }';
  const revealIt = `mutation($input: RevealInput!) { reveal(input: $input) { user { ${data} } } }`;
  const reveal = (person: StaffForTest, input: Record<string, unknown>) =>
    tenants.as(person.sessionId).run(revealIt, { input: { userId: ada.id, fields: ['PHONE'], ...input } });
  const look = async (person: StaffForTest, id = ada.id) => {
    const answer = await tenants.as(person.sessionId).run(`query($id: ID!) { user(id: $id) { ${data} } }`, { id });
    return (answer.data?.user as { revealed: Record<string, unknown> | null } | null)?.revealed ?? null;
  };
  const sql = <Row extends object>(text: string, values: unknown[] = []) =>
    asMaintenance(database.ownerUrl, async (client) => (await client.query<Row>(text, values)).rows);
  const agent = (opened = [acme.id]) => aStaffMember(database.ownerUrl, { role: 'support', opened });

  test('shows what was asked for, to whoever asked, of that user, for a quarter of an hour', async () => {
    const someone = await agent();
    const { reveal: made } = dataOf<{ reveal: { user: { revealed: Record<string, string> } } }>(
      await reveal(someone, {}),
    );
    expect(made.user.revealed).toMatchObject({
      fields: ['PHONE'],
      phone: '+44 20 7946 0142',
      postalAddress: null,
      lastLoginIp: null,
    });
    const minutes = (Date.parse(made.user.revealed.until ?? '') - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14);
    expect(minutes).toBeLessThanOrEqual(15);
    expect(await look(someone)).toMatchObject({ phone: '+44 20 7946 0142' });
    expect(await look(someone, carl.id)).toBeNull();
    expect(await look(people.support)).toBeNull();
  });

  test('ends with the time, and with the tenant', async () => {
    const someone = await agent();
    await reveal(someone, { fields: ['PHONE', 'POSTAL_ADDRESS', 'LOGIN_IP'] });
    expect(await look(someone)).toMatchObject({ postalAddress: '1 Mill Lane, London', lastLoginIp: '198.51.100.23' });
    await sql('update tenants.opened_tenants set closed = clock_timestamp() where staff_id = $1', [someone.staffId]);
    expect(await look(someone)).toBeNull();
    const another = await agent();
    await reveal(another, {});
    await sql('update tenants.reveals set expires = clock_timestamp() where staff_id = $1', [another.staffId]);
    expect(await look(another)).toBeNull();
  });

  test('is recorded with fields and case, and without what was shown', async () => {
    const someone = await agent();
    await reveal(someone, { caseId: acmeCase.id });
    const records = await sql<Record<string, unknown>>(
      `select action, resource_id, tenant_id, new_values from audit.admin_audit_log where admin_user_id = $1`,
      [someone.staffId],
    );
    expect(records).toMatchObject([
      {
        action: 'user.revealed',
        resource_id: ada.id,
        tenant_id: acme.id,
        new_values: { fields: ['PHONE'], caseId: acmeCase.id },
      },
    ]);
    expect(JSON.stringify(records)).not.toContain('7946');
  });

  test.each([
    ['for a case of a tenant that is not open', { caseId: birchCase.id }, 'BAD_USER_INPUT'],
    ['for no such case', { caseId: 'CASE-0' }, 'BAD_USER_INPUT'],
    ['of nothing', { fields: [] }, 'BAD_USER_INPUT'],
    ['of a user whose tenant is not open', { userId: carl.id }, 'TENANT_NOT_OPEN'],
    ['of a user of another world', { userId: tester.id }, 'NOT_FOUND'],
  ])('%s is refused, and leaves no trace but the answer', async (_what, input, code) => {
    const someone = await agent();
    expect(codeOf(await reveal(someone, input))).toBe(code);
    expect(await sql('select 1 from tenants.reveals where staff_id = $1', [someone.staffId])).toEqual([]);
    expect(await sql('select 1 from audit.admin_audit_log where admin_user_id = $1', [someone.staffId])).toEqual([]);
  });

  test('is nothing for QA', async () => {
    expect(codeOf(await reveal(people.qa, { userId: tester.id }))).toBe('FORBIDDEN');
  });
});
