import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { permissionIds, permissions } from '../schema/permissions.js';
import { asMaintenance } from '../subgraphs/kit/testing/maintenance.js';
import { aRookery, type Caller, type RunningRookery } from './support/rookery.js';

/** What an operation may cost, and did, and what is left. */
let rookery: RunningRookery;
let support: Caller;

beforeAll(async () => {
  rookery = await aRookery({ tenants: 16 });
  support = await rookery.staff({ role: 'support' });
}, 60_000);

afterAll(() => rookery?.stop());

const costOf = async (caller: Caller, query: string, variables?: Record<string, unknown>) => {
  const response = await caller.send({ query, variables });
  const body = (await response.json()) as {
    data: unknown;
    errors?: { extensions: Record<string, unknown> }[];
    extensions?: { cost: Record<string, number> };
  };
  return { response, body, cost: body.extensions?.cost };
};

test('a page is as long as it is asked to be, before it runs, and as long as it was, afterwards', async () => {
  const query = 'query ($n: Int) { tenants(first: $n) { nodes { id owner { id } } } }';
  // One connection, and for each of n tenants itself and its owner.
  expect((await costOf(support, query, { n: 20 })).cost?.requested).toBe(1 + 20 * 2);
  const { cost, body } = await costOf(support, query, { n: 100 });
  const nodes = (body.data as { tenants: { nodes: { owner: unknown }[] } }).tenants.nodes;
  expect(cost?.requested).toBe(1 + 100 * 2);
  expect(cost?.actual).toBe(1 + nodes.length + nodes.filter((one) => one.owner).length);
});

test('a count, a mutation and a health check cost what their field says', async () => {
  expect((await costOf(support, '{ tenants(first: 1) { totalCount } }')).cost?.requested).toBe(1 + 5);
  expect((await costOf(support, '{ systemHealth { status } }')).cost?.requested).toBe(20);
  const mutation = 'mutation { closeTenant(input: { tenantId: "none" }) { tenant { id } } }';
  expect((await costOf(support, mutation)).cost?.requested).toBe(10 + 1);
});

test('what is denied costs nothing', async () => {
  expect((await costOf(rookery.nobody, '{ tenants(first: 100) { nodes { id } } }')).cost).toMatchObject({
    requested: 0,
    actual: 0,
  });
});

test('an operation that could cost too much is refused before it runs', async () => {
  const users = 'users(first: 100) { nodes { id memberships { tenant { users(first: 100) { nodes { id name } } } } } }';
  const { response, body } = await costOf(support, `{ ${users} }`);
  expect(response.status).toBe(400);
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'COST_LIMIT', limit: 20_000 });
  expect(body.data).toBeUndefined();
});

test('what was taken too much comes back', async () => {
  const admin = await rookery.staff({ role: 'admin' });
  const { cost } = await costOf(admin, '{ tenants(first: 100) { nodes { id owner { id } } } }');
  expect(cost?.limit).toBe(60_000);
  expect(cost?.remaining).toBeGreaterThanOrEqual(60_000 - (cost?.actual ?? 0) - 1);
});

test('a token has its own rate, is told what is left, and when to come again', async () => {
  const scopes = permissionIds.filter((id) => permissions[id].grants.analyst);
  const analyst = await rookery.token({ kind: 'analyst', scopes });
  await asMaintenance(rookery.ownerUrl, (client) =>
    client.query('update identity.api_tokens set rate_per_minute = 3 where id = $1', [analyst.tokenId]),
  );
  const first = await costOf(analyst, '{ viewer { kind } }');
  expect(first.response.headers.get('ratelimit-policy')).toBe('"requests";q=3;w=60');
  expect(first.response.headers.get('ratelimit')).toBe('"requests";r=2');
  await costOf(analyst, '{ viewer { kind } }');
  await costOf(analyst, '{ viewer { kind } }');
  const { response, body } = await costOf(analyst, '{ viewer { kind } }');
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'RATE_LIMITED',
    retryAfter: Number(response.headers.get('retry-after')),
  });
});
