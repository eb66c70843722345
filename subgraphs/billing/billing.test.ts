import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken } from '../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../e2e/support/subgraph.js';
import { newId } from '../kit/ids.js';
import type { SubgraphResult } from '../kit/subgraph.js';
import { freshDatabase, type TestDatabase } from '../kit/testing/database.js';
import { asMaintenance } from '../kit/testing/maintenance.js';
import { asViewer } from '../kit/transaction.js';
import { billingEntities, createBilling } from './main.js';
import { type SeedTenant, seedBilling } from './seed.js';
import { webhookSecret } from './testing/stripe-events.js';

const now = new Date('2026-06-15T12:00:00Z');
const tenants: SeedTenant[] = Array.from({ length: 24 }, (_, index) => ({
  tenantId: newId('Tenant'),
  environment: index < 20 ? 'PRODUCTION' : 'TEST',
  status: index === 19 ? 'PENDING' : index === 3 ? 'PAST_DUE' : 'ACTIVE',
  planSlug: index % 2 ? 'pro' : 'starter',
  created: new Date(now.getTime() - (200 + index) * 86_400_000),
}));
const production = tenants.slice(0, 20).map(({ tenantId }) => tenantId);
const tests = tenants.slice(20).map(({ tenantId }) => tenantId);
const [open, shut] = production as [string, string];
const testTenant = tests[0]!;

type People = 'superAdmin' | 'admin' | 'support' | 'supportWithNone' | 'qa';
let database: TestDatabase;
let billing: SubgraphUnderTest;
let unshielded: SubgraphUnderTest;
let sessions: Record<People, string>;
let partner: string;
let analyst: string;

const start = (withoutShield: boolean) =>
  startSubgraph((dependencies) => createBilling({ ...dependencies, stripeWebhookSecret: webhookSecret }), {
    ownerUrl: database.ownerUrl,
    service: 'billing',
    entities: billingEntities,
    withoutShield,
  });

beforeAll(async () => {
  database = await freshDatabase();
  await asMaintenance(database.ownerUrl, async (client) => {
    for (const { tenantId, status, environment } of tenants) {
      await client.query('insert into tenants.tenants (id, name, status, environment) values ($1, $2, $3, $4)', [
        tenantId,
        'A tenant',
        status,
        environment,
      ]);
    }
    await seedBilling(client, { tenants, seed: 4, now });
  });
  const person = async (role: string, opened: string[] = []) =>
    (await aStaffMember(database.ownerUrl, { role, opened })).sessionId;
  sessions = {
    superAdmin: await person('super_admin'),
    admin: await person('admin', [open]),
    support: await person('support', [open]),
    supportWithNone: await person('support'),
    qa: await person('qa'),
  };
  const scopes = ['tenants:read', 'plans:read', 'subscriptions:read', 'invoices:read', 'production-data:read'];
  partner = (await aToken(database.ownerUrl, { kind: 'partner', scopes, tenantIds: [open] })).tokenId;
  analyst = (await aToken(database.ownerUrl, { kind: 'analyst', scopes: [...scopes, 'billing-amounts:read'] })).tokenId;
  billing = await start(false);
  unshielded = await start(true);
}, 60_000);
afterAll(async () => {
  await billing.close();
  await unshielded.close();
  await database.drop();
});

const as = (person: People) => billing.as(sessions[person]);
const codes = ({ errors }: SubgraphResult) => (errors ?? []).map((error) => error.extensions.code);
const idsOf = async (table: 'subscriptions' | 'invoices' | 'payments', tenantId: string): Promise<string[]> =>
  asMaintenance(database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from billing.${table} where tenant_id = $1 order by stripe_created desc`,
      [tenantId],
    );
    return rows.map(({ id }) => id);
  });
const entities = (fields: string) => `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`;
const tenantRefs = (ids: string[]) => ({ of: ids.map((id) => ({ __typename: 'Tenant', id })) });

describe('plans', () => {
  test('are listed cheapest first with what they hold', async () => {
    const query =
      '{ plans { name slug priceMonthly { amount currency } priceYearly { amount } limits { maxUsers apiRatePerMinute } features { apiAccess whiteLabel } isActive } }';
    const { data, errors } = await as('qa').run(query);
    expect(errors).toBeUndefined();
    expect((data!.plans as { slug: string }[]).map(({ slug }) => slug)).toEqual([
      'free',
      'starter',
      'pro',
      'enterprise',
    ]);
    expect((data!.plans as unknown[])[3]).toEqual({
      name: 'Enterprise',
      slug: 'enterprise',
      priceMonthly: { amount: '49900', currency: 'usd' },
      priceYearly: { amount: '499000' },
      limits: { maxUsers: null, apiRatePerMinute: 1000 },
      features: { apiAccess: true, whiteLabel: true },
      isActive: true,
    });
  });

  test('that are no longer sold are shown when asked for', async () => {
    await asMaintenance(database.ownerUrl, (client) =>
      client.query(`update billing.plans set is_active = false where slug = 'free'`),
    );
    const { data } = await as('support').run('{ sold: plans { slug } all: plans(includeInactive: true) { id slug } }');
    expect(data?.sold).toHaveLength(3);
    const [free] = data!.all as { id: string }[];
    expect((await as('support').run('query ($id: ID!) { plan(id: $id) { slug } }', { id: free?.id })).data).toEqual({
      plan: { slug: 'free' },
    });
  });

  test('that are not there are NOT_FOUND', async () => {
    expect(
      codes(await as('superAdmin').run('query ($id: ID!) { plan(id: $id) { slug } }', { id: newId('Plan') })),
    ).toEqual(['NOT_FOUND']);
    expect(codes(await as('superAdmin').run('{ plan(id: "x") { slug } }'))).toEqual(['NOT_FOUND']);
  });
});

describe('a tenant', () => {
  const query = entities(`... on Tenant { id
    subscription { id tenantId status collectionPaused plan { slug } pendingPlan { slug } currentPeriodStart currentPeriodEnd
      cancelAtPeriodEnd canceledAt cancelReason stripeId stripeUrl mrr { amount currency } synced }
    invoices(first: 2) { totalCount pageInfo { hasNextPage } nodes { number status total { amount currency } tax { amount } amountPaid { amount } created dueDate stripeId stripeUrl } }
    payments(first: 2) { nodes { status amount { amount } amountRefunded { amount } failureCode maskedPaymentMethod paymentMethod created stripeId stripeUrl } } }`);

  test('shows an admin everything of it once it is open', async () => {
    const { data, errors } = await as('admin').run(query, tenantRefs([open]));
    expect(errors).toBeUndefined();
    expect(data?._entities).toMatchObject([
      {
        id: open,
        subscription: {
          status: 'ACTIVE',
          plan: { slug: 'starter' },
          pendingPlan: null,
          mrr: { amount: '2900', currency: 'usd' },
          stripeId: expect.stringMatching(/^sub_/),
          stripeUrl: expect.stringMatching(/^https:\/\/dashboard\.stripe\.com\/subscriptions\/sub_/),
        },
        invoices: {
          totalCount: 7,
          pageInfo: { hasNextPage: true },
          nodes: [{ status: 'PAID', stripeUrl: expect.stringContaining('/invoices/in_') }, { status: 'PAID' }],
        },
        payments: { nodes: [{ status: 'SUCCEEDED', paymentMethod: expect.stringMatching(/^\w+ •••• \d{4}$/) }, {}] },
      },
    ]);
  });

  test('that is not open shows support its subscription and asks to be opened for the rest, once for each field', async () => {
    const { data, errors } = await as('support').run(
      entities('... on Tenant { subscription { status stripeId } invoices { nodes { id } } }'),
      tenantRefs([open, shut, production[2]!]),
    );
    const list = data?._entities as { subscription: { status: string }; invoices: unknown }[];
    expect(list.map(({ invoices }) => invoices === null)).toEqual([false, true, true]);
    expect(list.map(({ subscription }) => subscription.status)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);
    const found = (errors ?? []).map(({ extensions }) => [extensions.field, extensions.code, extensions.count]);
    expect(found).toContainEqual(['Tenant.invoices', 'TENANT_NOT_OPEN', 2]);
    expect(found.map(([field, code]) => [field, code])).toContainEqual(['TenantSubscription.stripeId', 'FORBIDDEN']);
  });

  test('that never subscribed has none', async () => {
    const { data } = await as('superAdmin').run(query, tenantRefs([production[19]!]));
    expect(data?._entities).toMatchObject([
      { subscription: null, invoices: { totalCount: 0, nodes: [] }, payments: { nodes: [] } },
    ]);
  });

  test('of another world has nothing for QA, and QA’s own has no revenue', async () => {
    const asked = entities('... on Tenant { subscription { status mrr { amount } } invoices { totalCount } }');
    const { data, errors } = await as('qa').run(asked, tenantRefs([open, testTenant]));
    expect(data?._entities).toMatchObject([
      { subscription: null, invoices: { totalCount: 0 } },
      { subscription: { status: 'ACTIVE', mrr: null }, invoices: { totalCount: 8 } },
    ]);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('that is no id of a tenant is nothing', async () => {
    const { data } = await as('superAdmin').run(
      entities('... on Tenant { subscription { id } }'),
      tenantRefs(['nonsense', newId('Invoice')]),
    );
    expect(data?._entities).toEqual([null, null]);
  });

  test('costs as many queries as twenty do', async () => {
    const counted = countQueries(billing);
    await as('superAdmin').run(query, tenantRefs([open]));
    const forOne = counted.take();
    const { data } = await as('superAdmin').run(query, tenantRefs(production));
    const forTwenty = counted.take();
    counted.stop();
    expect(data?._entities).toHaveLength(20);
    // Look-ups of one table that come up at the same moment go out as one, so the two may differ by those of Stripe's references.
    expect(forTwenty - forOne).toBeLessThanOrEqual(2);
    expect(Math.max(forOne, forTwenty)).toBeLessThanOrEqual(16);
  });
});

/** Counts the statements that the subgraph sends. */
function countQueries({ source }: SubgraphUnderTest) {
  const original = source.createQueryRunner;
  let count = 0;
  source.createQueryRunner = (...args) => {
    const runner = original.apply(source, args);
    const query = runner.query.bind(runner) as (...all: unknown[]) => Promise<unknown>;
    runner.query = ((...all: unknown[]) => {
      count += 1;
      return query(...all);
    }) as typeof runner.query;
    return runner;
  };
  return {
    take: () => {
      const taken = count;
      count = 0;
      return taken;
    },
    stop: () => {
      source.createQueryRunner = original;
    },
  };
}

describe('lists', () => {
  const subscriptions =
    'query ($filter: SubscriptionFilter, $first: Int, $after: String) { subscriptions(filter: $filter, first: $first, after: $after) { totalCount nodes { tenantId status } pageInfo { endCursor hasNextPage } } }';
  const invoices =
    'query ($filter: InvoiceFilter) { invoices(filter: $filter) { totalCount nodes { tenantId status created } } }';

  test('of subscriptions filter by tenant, status and plan, and page through all of them once', async () => {
    const only = async (filter: object) => (await as('superAdmin').run(subscriptions, { filter })).data?.subscriptions;
    expect(await only({ tenantId: shut })).toMatchObject({ totalCount: 1, nodes: [{ tenantId: shut }] });
    expect(await only({ status: ['PAST_DUE'] })).toMatchObject({ totalCount: 1 });
    expect(await only({ planSlug: 'pro' })).toMatchObject({ totalCount: 11 });
    expect(await only({ planSlug: 'nothing' })).toMatchObject({ totalCount: 0 });
    const seen = new Set<string>();
    let after: string | null = null;
    do {
      const { data } = await as('superAdmin').run(subscriptions, { first: 5, after });
      const page = data!.subscriptions as {
        nodes: { tenantId: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      for (const { tenantId } of page.nodes) seen.add(tenantId);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen.size).toBe(23);
  });

  test('of invoices show support those of opened tenants only, and filter by status and time', async () => {
    const { data } = await as('support').run(invoices);
    expect(data?.invoices).toMatchObject({ totalCount: 7 });
    expect((data!.invoices as { nodes: { tenantId: string }[] }).nodes.every(({ tenantId }) => tenantId === open)).toBe(
      true,
    );
    expect((await as('supportWithNone').run(invoices)).data?.invoices).toMatchObject({ totalCount: 0 });
    expect((await as('superAdmin').run(invoices, { filter: { status: ['OPEN'] } })).data?.invoices).toMatchObject({
      totalCount: 1,
    });
    const recent = {
      createdFrom: new Date(now.getTime() - 40 * 86_400_000).toISOString(),
      createdBefore: now.toISOString(),
      tenantId: open,
    };
    expect((await as('superAdmin').run(invoices, { filter: recent })).data?.invoices).toMatchObject({
      totalCount: expect.any(Number),
    });
  });

  test('name the argument that is wrong', async () => {
    const result = await as('superAdmin').run(subscriptions, { filter: { tenantId: 'x' } });
    expect(codes(result)).toEqual(['BAD_USER_INPUT']);
    expect(result.errors?.[0]?.extensions.field).toBe('filter.tenantId');
    expect(codes(await as('superAdmin').run(subscriptions, { first: 101 }))).toEqual(['BAD_USER_INPUT']);
  });

  test('of Stripe’s events are for super admins and admins', async () => {
    const query =
      'query ($filter: WebhookEventFilter) { webhookEvents(filter: $filter) { totalCount nodes { stripeId type received processed status error } } }';
    expect((await as('admin').run(query)).data?.webhookEvents).toMatchObject({ totalCount: 24 });
    expect((await as('superAdmin').run(query, { filter: { status: ['FAILED'] } })).data?.webhookEvents).toMatchObject({
      totalCount: 1,
      nodes: [{ status: 'FAILED', processed: null, error: expect.stringContaining('No tenant') }],
    });
    for (const person of ['support', 'qa'] as const) {
      const result = await as(person).run(query);
      expect(codes(result)).toEqual(['FORBIDDEN']);
      expect(result.data).toEqual({ webhookEvents: null });
    }
  });
});

describe('by id', () => {
  const kinds = [
    ['subscription', 'subscriptions', 'TenantSubscription'],
    ['invoice', 'invoices', 'Invoice'],
    ['payment', 'payments', 'Payment'],
  ] as const;
  const query = (field: string) => `query ($id: ID!) { ${field}(id: $id) { id tenantId stripeId } }`;

  test.each(kinds)('a %s is found by who reaches it', async (field, table, _typename) => {
    const [id] = await idsOf(table, open);
    expect((await as('superAdmin').run(query(field), { id })).data).toMatchObject({ [field]: { id, tenantId: open } });
    expect((await as('admin').run(query(field), { id: id?.toUpperCase() })).data).toMatchObject({ [field]: { id } });
    expect((await billing.asToken(partner).run(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id })).data).toEqual({
      [field]: { id },
    });
  });

  test.each(kinds)(
    'a %s of another world, of nobody, or of another kind is NOT_FOUND',
    async (field, table, _typename) => {
      const [id] = await idsOf(table, open);
      expect(codes(await as('qa').run(query(field), { id }))).toContain('NOT_FOUND');
      for (const other of [newId('Invoice'), newId('Payment'), newId('TenantSubscription'), 'x']) {
        expect(codes(await as('superAdmin').run(query(field), { id: other }))).toEqual(['NOT_FOUND']);
      }
      const [foreign] = await idsOf(table, tests[1]!);
      expect(
        codes(await as('supportWithNone').run(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id: foreign })),
      ).toEqual(['NOT_FOUND']);
    },
  );

  test.each(kinds.slice(1))(
    'a %s of a tenant that is not open asks support to open it, and tells a token nothing',
    async (field, table, _typename) => {
      const [id] = await idsOf(table, shut);
      const result = await as('support').run(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
      expect(codes(result)).toEqual(['TENANT_NOT_OPEN']);
      expect(result.errors?.[0]?.extensions.tenantIds).toEqual([shut]);
      expect(
        codes(await billing.asToken(partner).run(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id })),
      ).toEqual(['NOT_FOUND']);
    },
  );

  test('a subscription of another tenant is NOT_FOUND for a partner', async () => {
    const [id] = await idsOf('subscriptions', shut);
    expect(
      codes(await billing.asToken(partner).run('query ($id: ID!) { subscription(id: $id) { id } }', { id })),
    ).toEqual(['NOT_FOUND']);
  });

  test.each(kinds)('references to a %s resolve within the viewer’s reach only', async (_field, table, typename) => {
    const representations = {
      of: [...(await idsOf(table, open)).slice(0, 1), ...(await idsOf(table, shut)).slice(0, 1), newId('Plan')].map(
        (id) => ({ __typename: typename, id }),
      ),
    };
    const { data } = await billing.asToken(partner).run(entities(`... on ${typename} { tenantId }`), representations);
    expect(data?._entities).toEqual([{ tenantId: open }, null, null]);
  });

  test('references to plans and events resolve', async () => {
    const [event] = await asMaintenance(
      database.ownerUrl,
      async (client) => (await client.query<{ id: string }>('select id from billing.webhook_events limit 1')).rows,
    );
    const of = [
      { __typename: 'Plan', id: '019a8000-0000-7301-8000-000000000003' },
      { __typename: 'WebhookEvent', id: event?.id },
    ];
    const { data } = await as('superAdmin').run(entities('... on Plan { slug } ... on WebhookEvent { type }'), { of });
    expect(data?._entities).toEqual([{ slug: 'pro' }, { type: expect.any(String) }]);
  });
});

describe('Postgres alone', () => {
  /** How many rows each table shows somebody, without any GraphQL. */
  async function visible(who: { kind: 'STAFF' | 'TOKEN'; subject: string }) {
    const tables = [
      'subscriptions',
      'subscription_revenue',
      'invoices',
      'invoice_amounts',
      'payment_amounts',
      'payment_brands',
      'payment_methods_personal',
      'stripe_references',
      'customers',
      'webhook_events',
      'webhook_payloads_personal',
    ];
    const request = { client: { ipAddress: null, userAgent: null }, requestId: 'test', readOnly: true };
    return asViewer(billing.source, { ...who, ...request }, async (tx) => {
      const counts: Record<string, number> = {};
      for (const table of tables) {
        const owned = table === 'webhook_events' || table === 'webhook_payloads_personal' ? '' : 'distinct tenant_id';
        const [row] = await tx.query<{ n: number }>(`select count(${owned || '*'})::int as n from billing.${table}`);
        counts[table] = row?.n ?? -1;
      }
      return counts;
    });
  }
  const staff = (person: People) => visible({ kind: 'STAFF', subject: sessions[person] });

  test('shows a super admin everything but the payloads', async () => {
    expect(await staff('superAdmin')).toMatchObject({
      subscriptions: 23,
      subscription_revenue: 23,
      invoices: 23,
      payment_methods_personal: 23,
      stripe_references: 23,
      customers: 23,
      webhook_events: 24,
      webhook_payloads_personal: 0,
    });
  });

  test('shows an admin digits and Stripe’s ids of opened tenants only', async () => {
    expect(await staff('admin')).toEqual({
      subscriptions: 23,
      subscription_revenue: 23,
      invoices: 23,
      invoice_amounts: 23,
      payment_amounts: 23,
      payment_brands: 1,
      payment_methods_personal: 1,
      stripe_references: 1,
      customers: 1,
      webhook_events: 24,
      webhook_payloads_personal: 0,
    });
  });

  test('shows support no digits, no ids, no revenue, and bills of opened tenants only', async () => {
    expect(await staff('support')).toEqual({
      subscriptions: 19,
      subscription_revenue: 0,
      invoices: 1,
      invoice_amounts: 1,
      payment_amounts: 1,
      payment_brands: 1,
      payment_methods_personal: 0,
      stripe_references: 0,
      customers: 0,
      webhook_events: 0,
      webhook_payloads_personal: 0,
    });
  });

  test('shows QA test tenants only', async () => {
    expect(await staff('qa')).toEqual({
      subscriptions: 4,
      subscription_revenue: 0,
      invoices: 4,
      invoice_amounts: 4,
      payment_amounts: 4,
      payment_brands: 0,
      payment_methods_personal: 0,
      stripe_references: 0,
      customers: 0,
      webhook_events: 0,
      webhook_payloads_personal: 0,
    });
  });

  test('shows a partner its own tenant within its scopes, and an analyst no identity of anybody', async () => {
    expect(await visible({ kind: 'TOKEN', subject: partner })).toMatchObject({
      subscriptions: 1,
      invoices: 1,
      invoice_amounts: 0,
      payment_brands: 0,
      payment_methods_personal: 0,
      stripe_references: 0,
    });
    expect(await visible({ kind: 'TOKEN', subject: analyst })).toMatchObject({
      subscriptions: 19,
      invoices: 19,
      invoice_amounts: 19,
      payment_methods_personal: 0,
      stripe_references: 0,
      customers: 0,
    });
  });

  test('shows an analyst nothing of a tenant that refuses to be counted, and everybody else the same as before', async () => {
    const consent = (sql: string) => asMaintenance(database.ownerUrl, (client) => client.query(sql, [open]));
    const [subscriptionId] = await idsOf('subscriptions', open);
    const asked = `query ($id: ID!, $of: [_Any!]!) { subscriptions { totalCount } invoices { totalCount } subscription(id: $id) { id }
      _entities(representations: $of) { ... on Tenant { subscription { id } } } }`;
    const look = async () => {
      const { data } = await billing.asToken(analyst).run(asked, { id: subscriptionId, ...tenantRefs([open]) });
      return data as unknown as {
        subscriptions: { totalCount: number };
        subscription: { id: string } | null;
        _entities: { subscription: { id: string } | null }[];
      };
    };
    const before = await look();
    expect(before.subscription).toEqual({ id: subscriptionId });
    const others = await visible({ kind: 'STAFF', subject: sessions.superAdmin });
    await consent(`insert into tenants.tenant_consents (tenant_id, environment, purpose, granted, since)
      values ($1, 'PRODUCTION', 'ANALYTICS', false, now())`);
    const after = await look();
    expect(after).toMatchObject({
      subscriptions: { totalCount: before.subscriptions.totalCount - 1 },
      subscription: null,
      _entities: [{ subscription: null }],
    });
    expect(await visible({ kind: 'TOKEN', subject: analyst })).toMatchObject({ subscriptions: 18 });
    expect(await visible({ kind: 'STAFF', subject: sessions.superAdmin })).toEqual(others);
    for (const table of ['invoices', 'payments'] as const) {
      const [id] = await idsOf(table, open);
      const field = table.slice(0, -1);
      const answer = await billing.asToken(analyst).run(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
      expect(codes(answer)).toEqual(['NOT_FOUND']);
    }
    await consent('update tenants.tenant_consents set granted = true where tenant_id = $1');
    expect(await look()).toEqual(before);
  });

  test('lets nobody but Rookery itself write', async () => {
    const request = { client: { ipAddress: null, userAgent: null }, requestId: 'test', readOnly: false };
    const attempt = (sql: string) =>
      asViewer(billing.source, { kind: 'STAFF', subject: sessions.superAdmin, ...request }, (tx) => tx.query(sql));
    await attempt(`update billing.subscriptions set status = 'CANCELED'`);
    expect(
      (await as('superAdmin').run('{ subscriptions(filter: { status: [CANCELED] }) { totalCount } }')).data,
    ).toEqual({ subscriptions: { totalCount: 0 } });
    await expect(
      attempt(
        `insert into billing.webhook_events (id, stripe_event_id, type, stripe_created, status) values (gen_random_uuid(), 'evt_x', 'x', now(), 'STORED')`,
      ),
    ).rejects.toThrow('row-level security');
    await expect(attempt('delete from billing.subscriptions')).rejects.toThrow('permission denied');
  });

  test('holds when the shield is off: what support may not see stays null', async () => {
    const run = (person: People, query: string, variables?: Record<string, unknown>) =>
      unshielded.as(sessions[person]).run(query, variables);
    const asked = entities(
      '... on Tenant { subscription { stripeId stripeUrl mrr { amount } } payments(first: 1) { nodes { maskedPaymentMethod paymentMethod stripeId } } }',
    );
    const { data } = await run('support', asked, tenantRefs([open]));
    expect(data?._entities).toEqual([
      {
        subscription: { stripeId: null, stripeUrl: null, mrr: null },
        payments: { nodes: [{ maskedPaymentMethod: expect.any(String), paymentMethod: null, stripeId: null }] },
      },
    ]);
    expect((await run('support', '{ webhookEvents { totalCount } }')).data).toEqual({
      webhookEvents: { totalCount: 0 },
    });
  });
});

test('nobody is told to sign in', async () => {
  const result = await billing.as(null).run('{ plans { slug } }');
  expect(codes(result)).toEqual(['UNAUTHENTICATED']);
});
