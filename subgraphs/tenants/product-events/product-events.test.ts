import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type HogQLAsked, type PostHogServer, startPostHogServer } from '../../../e2e/support/posthog-server.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import { codesOf, dataOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';
import { createPostHog } from './posthog/posthog.js';
import { signInsQuestion, usageQuestion } from './posthog/queries.js';
import { mostAsked } from './product-events.js';

/** What PostHog knows of users and tenants, asked over HTTP of a stand-in that speaks its protocol. */
let database: TestDatabase;
let tenants: SubgraphUnderTest;
let apart: SubgraphUnderTest;
let posthog: PostHogServer;
let partner: string;
const people = {} as Record<'boss' | 'admin' | 'support' | 'qa', StaffForTest>;
let minutes = 0;

const town = new Town();
const acme = town.tenant();
const birch = town.tenant();
const ada = town.user([acme]);
const carl = town.user([birch]);
const gone = town.user([acme], { status: 'DELETED' });
const crowd = Array.from({ length: mostAsked }, () => town.user([birch]));

const rowsFor = (id: string) => [
  [id, 'signed_in', '2026-11-20T10:00:00.123000Z', 'Firefox', 'Linux', 'NL'],
  [id, 'sign_in_failed', '2026-11-20T09:59:00Z', 'Firefox', null, 'Netherlands'],
];
const answers = ({ query, values }: HogQLAsked): unknown[][] | null => {
  if (query === usageQuestion.query) return (values.tenants as string[]).map((id) => [id, 3, '12', 40]);
  if (query !== signInsQuestion.query) return null;
  // And somebody who was not asked about.
  return [...(values.users as string[]).flatMap(rowsFor), ...rowsFor('another')];
};
const settings = () => ({ ...posthog, source: 'Stand-in', timeoutMs: 300, breaker: { failures: 100, pauseMs: 150 } });
/** What was told a moment ago is told again: each test is later than that. */
const clock = { now: () => new Date(Date.parse('2026-11-21T12:00:00Z') + minutes * 60_000) };

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [acme.id] });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [acme.id] });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  const scopes = ['production-data:read', 'tenants:read', 'users:read'];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds: [acme.id] })).tokenId;
  posthog = await startPostHogServer(answers);
  const where = { ownerUrl, service: 'tenants', entities: tenantsEntities } as const;
  tenants = await startSubgraph(
    (dependencies) => createTenants({ ...dependencies, productEvents: createPostHog(settings(), clock) }),
    where,
  );
  apart = await startSubgraph(createTenants, where);
});
afterAll(async () => {
  await tenants?.close();
  await apart?.close();
  await posthog?.stop();
  await database?.drop();
});
afterEach(() => {
  minutes += 1;
  posthog.trouble = null;
  posthog.asked.length = 0;
});

const part = 'productSignIns { source status asked events { kind time country browser operatingSystem } }';
const query = `query($id: ID!) { user(id: $id) { id activity { totalCount } ${part} } }`;
const ask = (who: keyof typeof people, id = ada.id, where = tenants) =>
  where.as(people[who].sessionId).run(query, { id });
interface Seen {
  user: {
    activity: { totalCount: number };
    productSignIns: { source: string; status: string; asked: string | null; events: object[] } | null;
  };
}
const see = async (...given: Parameters<typeof ask>) => dataOf<Seen>(await ask(...given)).user;

describe('Sign-ins of a user', () => {
  test('are what PostHog answers, asked for by id and with a key, and nothing of anybody else', async () => {
    expect((await see('boss')).productSignIns).toEqual({
      source: 'Stand-in',
      status: 'ANSWERED',
      asked: expect.stringMatching(/^2026-11-21T12:/),
      events: [
        {
          kind: 'SIGNED_IN',
          time: '2026-11-20T10:00:00.123Z',
          country: 'NL',
          browser: 'Firefox',
          operatingSystem: 'Linux',
        },
        {
          kind: 'SIGN_IN_FAILED',
          time: '2026-11-20T09:59:00.000Z',
          country: null,
          browser: 'Firefox',
          operatingSystem: null,
        },
      ],
    });
    expect(posthog.asked).toEqual([
      { kind: 'HogQLQuery', query: signInsQuestion.query, values: { events: expect.any(Array), users: [ada.id] } },
    ]);
    expect(signInsQuestion.query).not.toMatch(/\$ip/);
  });

  test('are an admin’s where the tenant is open; nobody else’s, and PostHog is not asked for them', async () => {
    expect((await see('admin')).productSignIns?.events).toHaveLength(2);
    posthog.asked.length = 0;
    expect(codesOf(await ask('admin', carl.id))).toContain('user.productSignIns TENANT_NOT_OPEN');
    expect(codesOf(await ask('support'))).toContain('user.productSignIns FORBIDDEN');
    expect(codesOf(await ask('qa'))).toContain('user NOT_FOUND');
    expect(codesOf(await tenants.asToken(partner).run(query, { id: ada.id }))).toContain(
      'user.productSignIns FORBIDDEN',
    );
    expect(codesOf(await tenants.asToken(partner).run(query, { id: carl.id }))).toContain('user NOT_FOUND');
    expect(posthog.asked).toEqual([]);
  });

  test('of a list are one question, about so many and no more; and the same is not asked again at once', async () => {
    const list = `{ users(first: 100) { nodes { id ${part} } } }`;
    type List = { users: { nodes: { id: string; productSignIns: { status: string } }[] } };
    const { users } = dataOf<List>(await tenants.as(people.boss.sessionId).run(list));
    const counts = (status: string) => users.nodes.filter((node) => node.productSignIns.status === status).length;
    expect(counts('ANSWERED')).toBe(mostAsked);
    expect(counts('NOT_ASKED')).toBe(crowd.length + 3 - mostAsked);
    expect(posthog.asked).toHaveLength(1);
    const known = users.nodes.find(({ productSignIns }) => productSignIns.status === 'ANSWERED')?.id;
    await Promise.all([see('boss', known), see('boss', known)]);
    expect(posthog.asked).toHaveLength(1);
  });

  test('of somebody who is gone are not asked for, nor while something is changed', async () => {
    expect((await see('boss', gone.id)).productSignIns).toMatchObject({ status: 'NOT_ASKED', asked: null, events: [] });
    const change = `mutation($input: OpenTenantInput!) { openTenant(input: $input) { tenant { productUsage { status } } } }`;
    const answer = await tenants.as(people.boss.sessionId).run(change, {
      input: { tenantId: birch.id, purpose: 'TROUBLESHOOTING', reason: 'A look at what is wrong' },
    });
    expect(answer.data).toMatchObject({ openTenant: { tenant: { productUsage: { status: 'NOT_ASKED' } } } });
    expect(posthog.asked).toEqual([]);
  });

  test('are not connected where nothing is set up', async () => {
    expect((await see('boss', ada.id, apart)).productSignIns).toEqual({
      source: 'PostHog',
      status: 'NOT_CONNECTED',
      asked: null,
      events: [],
    });
  });
});

describe('When PostHog gives no answer, that is said, and the rest of the answer is there', () => {
  const isUnreachable = async () => {
    const user = await see('boss');
    expect(user.activity.totalCount).toBe(0);
    expect(user.productSignIns).toMatchObject({ status: 'UNREACHABLE', asked: expect.any(String), events: [] });
  };

  test.each([
    ['is too slow', 'silent'],
    ['answers with what is none', 'malformed'],
    ['answers far too much', 'huge'],
    ['breaks down', { status: 503 }],
  ] as const)('because it %s', async (_what, trouble) => {
    posthog.trouble = trouble;
    const began = Date.now();
    await isUnreachable();
    expect(Date.now() - began).toBeLessThan(1_500);
    posthog.trouble = null;
    expect((await see('boss')).productSignIns?.status).toBe('ANSWERED');
  });

  test.each([
    ['does not know our key', { apiKey: 'phx_wrong' }],
    ['is not there', { host: 'http://127.0.0.1:9' }],
  ])('because it %s', async (_what, wrong) => {
    const events = createPostHog({ ...settings(), ...wrong }, clock);
    await expect(events.signInsOf([ada.id])).rejects.toThrow();
    expect(String(await events.signInsOf([ada.id]).catch((error: Error) => error.stack))).not.toContain('phx_');
  });

  test('and while it gives none, no connection to the database is held', async () => {
    posthog.trouble = 'silent';
    // As many as there are connections, and more.
    const waiting = Promise.all(crowd.slice(0, 12).map(({ id }) => see('boss', id)));
    const began = Date.now();
    while (!posthog.asked.length) await new Promise(setImmediate);
    const rows = await asMaintenance(database.ownerUrl, async (client) => {
      const { rows: found } = await client.query<{ state: string }>(
        `select state from pg_stat_activity where datname = current_database() and usename = 'rookery_tenants' and state like 'idle in%'`,
      );
      return found;
    });
    expect(rows).toEqual([]);
    expect((await tenants.as(people.boss.sessionId).run('{ tenants { totalCount } }')).errors).toBeUndefined();
    expect(Date.now() - began).toBeLessThan(300);
    await waiting;
  });

  test('and after some failures nobody asks for a while', async () => {
    const events = createPostHog({ ...settings(), breaker: { failures: 3, pauseMs: 400 } }, clock);
    const asks = () =>
      events.signInsOf([ada.id]).then(
        () => 'answered',
        () => 'not answered',
      );
    posthog.trouble = { status: 503 };
    for (let time = 0; time < 5; time += 1) expect(await asks()).toBe('not answered');
    expect(posthog.asked).toHaveLength(3);
    posthog.trouble = null;
    while ((await asks()) !== 'answered') await new Promise(setImmediate);
    expect(posthog.asked).toHaveLength(4);
  });
});

describe('How much a tenant is used', () => {
  const usage = 'query($id: ID!) { tenant(id: $id) { productUsage { status activeUsers signIns events } } }';
  const look = (who: keyof typeof people, id = acme.id) => tenants.as(people[who].sessionId).run(usage, { id });

  test.each(['boss', 'admin', 'support'] as const)('is what PostHog counted, for %s', async (who) => {
    expect(dataOf(await look(who))).toEqual({
      tenant: { productUsage: { status: 'ANSWERED', activeUsers: 3, signIns: 12, events: 40 } },
    });
  });

  test('is not asked for by those who have not opened it, nor of a tenant that refuses to be counted', async () => {
    expect(codesOf(await look('support', birch.id))).toEqual(['tenant.productUsage TENANT_NOT_OPEN']);
    expect(codesOf(await look('qa'))).toEqual(['tenant NOT_FOUND']);
    await asMaintenance(database.ownerUrl, (client) =>
      client.query(
        `insert into tenants.tenant_consents (tenant_id, environment, purpose, granted, since)
         values ($1, 'PRODUCTION', 'ANALYTICS', false, now())`,
        [acme.id],
      ),
    );
    expect(dataOf(await look('admin'))).toMatchObject({
      tenant: { productUsage: { status: 'REFUSED', events: null } },
    });
    expect(posthog.asked).toEqual([]);
  });
});
