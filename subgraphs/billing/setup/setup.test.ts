import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { aCustomer, aStripe, type KnownCustomer, type StripeStandIn } from '../../../e2e/support/stripe.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import type { SubgraphResult } from '../../kit/subgraph.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { billingEntities, createBilling } from '../main.js';
import { anEvent, aSubscription, deliver, published, webhookSecret } from '../testing/stripe-events.js';

let database: TestDatabase;
let billing: SubgraphUnderTest;
let stripe: StripeStandIn;
let superAdmin: StaffForTest;
/** Customers that stand in Stripe besides the stand-in's own, and what happens while one is asked for. */
const inStripe = new Map<string, () => Promise<KnownCustomer>>();

const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  asMaintenance(database.ownerUrl, async (client) => (await client.query<Row>(text, values)).rows);

beforeAll(async () => {
  database = await freshDatabase();
  stripe = await aStripe({ lookUp: async (id) => (await inStripe.get(id)?.()) ?? null });
  const settings = { secretKey: 'sk_test_x', apiBase: stripe.url, standIn: true, timeoutMs: 400 };
  billing = await startSubgraph(
    (dependencies) => createBilling({ ...dependencies, stripeWebhookSecret: webhookSecret, stripe: settings }),
    { ownerUrl: database.ownerUrl, service: 'billing', entities: billingEntities },
  );
  await sql(`update billing.plans set stripe_product_id = 'prod_Rookery' || initcap(slug)`);
  superAdmin = await aStaffMember(database.ownerUrl, { role: 'super_admin' });
});
afterAll(async () => {
  await billing?.close();
  await stripe?.stop();
  await database?.drop();
});
beforeEach(() => {
  stripe.failWith(null);
  stripe.asked.length = 0;
});

let made = 0;
async function aTenant(environment = 'PRODUCTION'): Promise<string> {
  made += 1;
  const id = newId('Tenant');
  await sql(`insert into tenants.tenants (id, name, status, environment) values ($1, $2, 'TRIAL', $3)`, [
    id,
    `Tenant ${made}`,
    environment,
  ]);
  return id;
}

/** A customer that Stripe has. */
function aCustomerInStripe(changes: Record<string, unknown> = {}): string {
  made += 1;
  const id = `cus_Test${made}`;
  inStripe.set(id, async () => ({ customer: aCustomer({ id, ...changes }), subscriptions: [] }));
  return id;
}

const reason = 'Their contract is signed';
const run = (document: string, input: object, by = superAdmin) => billing.as(by.sessionId).run(document, { input });
const link = (input: object, by?: StaffForTest) =>
  run(
    `mutation($input: LinkStripeCustomerInput!) { linkStripeCustomer(input: $input) { created subscriptions
       tenant { stripeCustomer { stripeId stripeUrl livemode paymentMethod } subscription { status plan { slug } } } } }`,
    { reason, ...input },
    by,
  );
const unlink = (tenantId: string, by?: StaffForTest) =>
  run(
    `mutation($input: UnlinkStripeCustomerInput!) { unlinkStripeCustomer(input: $input) { tenant { stripeCustomer { stripeId } } } }`,
    { tenantId, reason },
    by,
  );
const errorOf = ({ errors }: SubgraphResult) => errors?.[0]?.extensions ?? {};
const linkedOf = async ({ data, errors }: SubgraphResult) => {
  expect(errors).toBeUndefined();
  const payload = (data?.linkStripeCustomer ?? data?.unlinkStripeCustomer) as {
    tenant: { stripeCustomer: { stripeId: string } | null };
  };
  return payload.tenant.stripeCustomer?.stripeId;
};
const trail = (tenantId: string) =>
  sql<{ action: string; actor_name: string; notes: string | null; new_values: unknown }>(
    'select action, actor_name, notes, new_values from audit.admin_audit_log where tenant_id = $1 order by id',
    [tenantId],
  );
const links = (tenantId: string) =>
  sql('select stripe_customer_id from billing.customers where tenant_id = $1 and unlinked is null', [tenantId]);

/** All that Stripe was asked, without the ids. */
const asked = () => stripe.asked.map(({ method, path }) => `${method} ${path.replace(/cus_\w+/, ':id')}`);

describe('A tenant', () => {
  test('is linked to a customer who is there: subscription and way to pay are here at once, and nobody is billed', async () => {
    const tenantId = await aTenant();
    const answer = await link({ tenantId, stripeCustomerId: 'cus_StandInSubscribed' });
    expect(answer).toMatchObject({
      data: {
        linkStripeCustomer: {
          created: false,
          subscriptions: 1,
          tenant: {
            stripeCustomer: {
              stripeId: 'cus_StandInSubscribed',
              stripeUrl: null,
              livemode: false,
              paymentMethod: 'visa •••• 4242',
            },
            subscription: { status: 'ACTIVE', plan: { slug: 'pro' } },
          },
        },
      },
    });
    expect(asked().sort()).toEqual(['GET /v1/customers/:id', 'GET /v1/subscriptions']);
    expect(await sql('select status from tenants.tenants where id = $1', [tenantId])).toEqual([{ status: 'ACTIVE' }]);
    const records = await trail(tenantId);
    expect(records.map(({ action, actor_name }) => [action, actor_name])).toEqual([
      ['customer.linked', superAdmin.name],
      ['subscription.created', 'link-stripe-customer'],
      ['tenant.status_changed', 'link-stripe-customer'],
    ]);
    expect(records[0]).toMatchObject({ notes: reason, new_values: { linked: true, livemode: false, created: false } });
    expect(JSON.stringify(records)).not.toMatch(/cus_|sub_|4242/);
    // Asked again, it is brought up to date.
    await link({ tenantId, stripeCustomerId: 'cus_StandInSubscribed' });
    expect((await trail(tenantId)).at(-1)?.action).toBe('customer.refreshed');
    expect(errorOf(await unlink(tenantId))).toMatchObject({ code: 'CONFLICT' });
  });

  test('gets a customer made, with its name, where its bills go, and its id: once, whatever goes wrong on the way', async () => {
    const tenantId = await aTenant();
    await sql(`insert into tenants.billing_email_personal values ($1, 'PRODUCTION', 'bills@acme.example')`, [tenantId]);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const log = 'alter table audit.admin_audit_log';
    await owner.query(`${log} add constraint full_up check (action <> 'customer.linked') not valid`);
    expect(errorOf(await link({ tenantId })).code).toBe('INTERNAL');
    expect(await links(tenantId)).toEqual([]);
    await owner.query(`${log} drop constraint full_up`);
    await owner.end();
    const id = await linkedOf(await link({ tenantId }));
    expect(id).toMatch(/^cus_StandIn/);
    expect(stripe.asked.map(({ method, path, replayed }) => [method, path, replayed])).toEqual([
      ['POST', '/v1/customers', false],
      ['POST', '/v1/customers', true],
    ]);
    const customer = await (
      await fetch(`${stripe.url}/v1/customers/${id}`, { headers: { authorization: 'Bearer sk_test_x' } })
    ).json();
    expect(customer).toMatchObject({
      name: `Tenant ${made}`,
      email: 'bills@acme.example',
      metadata: { tenant_id: tenantId },
    });
    expect(JSON.stringify(await trail(tenantId))).not.toMatch(/bills@|cus_/);
    expect(errorOf(await link({ tenantId })).code).toBe('CONFLICT');
  });

  test('two make a customer for it at once: there is one', async () => {
    const tenantId = await aTenant();
    const answers = await Promise.all([1, 2].map(() => link({ tenantId })));
    expect(answers.filter(({ errors }) => !errors).length).toBeGreaterThan(0);
    expect(stripe.asked.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await links(tenantId)).toHaveLength(1);
  });

  test('is no longer linked when that is taken away; webhooks do not bring it back, and another tenant can have it', async () => {
    const [tenantId, other] = [await aTenant(), await aTenant()];
    const id = aCustomerInStripe();
    await link({ tenantId, stripeCustomerId: id });
    expect(errorOf(await link({ tenantId: other, stripeCustomerId: id }))).toMatchObject({ code: 'CONFLICT' });
    expect(await linkedOf(await unlink(tenantId))).toBeUndefined();
    expect((await trail(tenantId)).at(-1)).toMatchObject({ action: 'customer.unlinked', notes: reason });
    expect(errorOf(await unlink(tenantId)).code).toBe('CONFLICT');
    const event = anEvent('customer.updated', { ...published('customer'), id, metadata: { tenant_id: tenantId } });
    expect(await deliver(billing.subgraph, event)).toMatchObject({ body: { status: 'STORED' } });
    const late = anEvent('customer.subscription.created', aSubscription({ id: 'sub_Late', customer: id }));
    expect(await deliver(billing.subgraph, late)).toMatchObject({ body: { status: 'FAILED' } });
    expect(await links(tenantId)).toEqual([]);
    expect(await linkedOf(await link({ tenantId: other, stripeCustomerId: id }))).toBe(id);
  });
});

describe('Linking is refused', () => {
  test.each([
    ['a customer who is not there', 'cus_Nobody', 'BAD_USER_INPUT'],
    ['a customer who is deleted', 'cus_StandInDeleted', 'BAD_USER_INPUT'],
    ['what is no customer', 'sub_Something', 'BAD_USER_INPUT'],
  ])('for %s', async (_whom, stripeCustomerId, code) => {
    const tenantId = await aTenant();
    expect(errorOf(await link({ tenantId, stripeCustomerId }))).toMatchObject({
      code,
      field: 'stripeCustomerId',
    });
    expect(await links(tenantId)).toEqual([]);
    expect(await trail(tenantId)).toEqual([]);
  });

  test('for another tenant’s customer, in the same words whether it is linked here or says so in Stripe', async () => {
    const [tenantId, other] = [await aTenant(), await aTenant()];
    const [linked, named] = [aCustomerInStripe(), aCustomerInStripe({ metadata: { tenant_id: other } })];
    await link({ tenantId: other, stripeCustomerId: linked });
    const answers = await Promise.all([linked, named].map((stripeCustomerId) => link({ tenantId, stripeCustomerId })));
    for (const { errors } of answers)
      expect(errors).toMatchObject([
        { message: 'This customer of Stripe belongs to another tenant.', extensions: { code: 'CONFLICT' } },
      ]);
    expect(JSON.stringify(answers)).not.toContain(other);
    expect(await links(tenantId)).toEqual([]);
  });

  test('in a tenant that is not open, that is none, of another world, and to whoever may not', async () => {
    const [open, shut, sandbox] = [await aTenant(), await aTenant(), await aTenant('TEST')];
    const admin = await aStaffMember(database.ownerUrl, { role: 'admin', opened: [open] });
    const support = await aStaffMember(database.ownerUrl, { role: 'support', opened: [open] });
    const code = async (tenantId: string, by: StaffForTest) => errorOf(await link({ tenantId }, by)).code;
    expect(await code(shut, admin)).toBe('TENANT_NOT_OPEN');
    expect(errorOf(await unlink(shut, admin)).code).toBe('TENANT_NOT_OPEN');
    expect(await code(newId('Tenant'), admin)).toBe('NOT_FOUND');
    expect(await code(open, support)).toBe('FORBIDDEN');
    expect(errorOf(await unlink(open, support)).code).toBe('FORBIDDEN');
    expect(await code(sandbox, await aStaffMember(database.ownerUrl, { role: 'qa' }))).toBe('FORBIDDEN');
    expect(errorOf(await link({ tenantId: open, reason: 'short' }, admin)).code).toBe('BAD_USER_INPUT');
    expect(asked()).toEqual([]);
    const live = aCustomerInStripe({ livemode: true });
    expect(errorOf(await link({ tenantId: sandbox, stripeCustomerId: live })).code).toBe('CONFLICT');
    expect(await linkedOf(await link({ tenantId: open }, admin))).toMatch(/^cus_/);
  });

  test.each([
    ['cannot do it', 'down', 'SUBGRAPH_UNAVAILABLE'],
    ['is asked too often', 'rate-limited', 'RATE_LIMITED'],
    ['does not answer', 'silent', 'SUBGRAPH_UNAVAILABLE'],
  ] as const)('when Stripe %s, and nothing is lost', async (_why, failure, code) => {
    const tenantId = await aTenant();
    stripe.failWith(failure);
    expect(errorOf(await link({ tenantId })).code).toBe(code);
    expect([await links(tenantId), await trail(tenantId)]).toEqual([[], []]);
    stripe.failWith(null);
    expect(await linkedOf(await link({ tenantId }))).toMatch(/^cus_/);
  });
});

describe('While Stripe is asked', () => {
  test('no transaction is open', async () => {
    const tenantId = await aTenant();
    const id = 'cus_Watched';
    let states: { state: string }[] = [];
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    inStripe.set(id, async () => {
      const found = await owner.query<{ state: string }>(
        `select state from pg_stat_activity where usename = 'rookery_billing' and datname = current_database()`,
      );
      states = found.rows;
      return { customer: aCustomer({ id }), subscriptions: [] };
    });
    await linkedOf(await link({ tenantId, stripeCustomerId: id }));
    await owner.end();
    expect(states.length).toBeGreaterThan(0);
    expect(states.filter(({ state }) => state !== 'idle')).toEqual([]);
  });

  test('whoever is shut out meanwhile links nothing', async () => {
    const tenantId = await aTenant();
    const id = 'cus_Revoked';
    const leaving = await aStaffMember(database.ownerUrl, { role: 'super_admin' });
    inStripe.set(id, async () => {
      await sql('update identity.sessions set revoked = clock_timestamp() where id = $1', [leaving.sessionId]);
      return { customer: aCustomer({ id }), subscriptions: [] };
    });
    expect(errorOf(await link({ tenantId, stripeCustomerId: id }, leaving)).code).toBe('UNAUTHENTICATED');
    expect([await links(tenantId), await trail(tenantId)]).toEqual([[], []]);
  });
});

test('All that Stripe is ever asked for is to read, and to make customers', async () => {
  const tenantId = await aTenant();
  await link({ tenantId });
  await link({ tenantId, stripeCustomerId: await linkedOf(await link({ tenantId: await aTenant() })) });
  await link({ tenantId: await aTenant(), stripeCustomerId: aCustomerInStripe() });
  const kinds = new Set(asked());
  expect([...kinds].sort()).toEqual(['GET /v1/customers/:id', 'GET /v1/subscriptions', 'POST /v1/customers']);
  const refused = await fetch(`${stripe.url}/v1/charges`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_test_x' },
  });
  expect([refused.status, await refused.json()]).toMatchObject([404, { error: { type: 'invalid_request_error' } }]);
});
