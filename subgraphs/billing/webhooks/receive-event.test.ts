import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { serveSubgraph } from '../../kit/http-server.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { billingEntities, createBilling } from '../main.js';
import {
  anEvent,
  aSubscription,
  deliver,
  type Json,
  published,
  signature,
  webhookSecret,
} from '../testing/stripe-events.js';

let database: TestDatabase;
let billing: SubgraphUnderTest;

beforeAll(async () => {
  database = await freshDatabase();
  billing = await startSubgraph(
    (dependencies) => createBilling({ ...dependencies, stripeWebhookSecret: webhookSecret }),
    {
      ownerUrl: database.ownerUrl,
      service: 'billing',
      entities: billingEntities,
    },
  );
  await rows(`update billing.plans set stripe_product_id = 'prod_Rookery' || initcap(slug) where slug <> 'enterprise'`);
});
afterAll(async () => {
  await billing.close();
  await database.drop();
});

const rows = <Row extends Json>(sql: string, parameters: unknown[] = []) =>
  asMaintenance(database.ownerUrl, async (client) => (await client.query<Row>(sql, parameters)).rows);
const one = async (sql: string, parameters: unknown[] = []) => (await rows(sql, parameters))[0];
const stored = (event: Json) =>
  one('select status, error, attempts, processed from billing.webhook_events where stripe_event_id = $1', [event.id]);
const audited = (tenantId: string) =>
  rows<{ action: string; old_values: Json | null; new_values: Json | null; actor_name: string }>(
    'select action, old_values, new_values, actor_name from audit.admin_audit_log where tenant_id = $1 order by id',
    [tenantId],
  );

let made = 0;
/** A tenant with a Stripe customer of its own, and a subscription that is not there yet. */
async function aTenant(status = 'ACTIVE', environment = 'PRODUCTION') {
  made += 1;
  const tenantId = newId('Tenant');
  const customer = `cus_test${made}`;
  await rows('insert into tenants.tenants (id, name, status, environment) values ($1, $2, $3, $4)', [
    tenantId,
    `Tenant ${made}`,
    status,
    environment,
  ]);
  const subscription = (changes: Json = {}, product?: string) =>
    aSubscription({ id: `sub_test${made}`, customer, metadata: { tenant_id: tenantId }, ...changes }, product);
  const own = made;
  return {
    tenantId,
    customer,
    subscription: (changes: Json = {}, product?: string) => ({
      ...subscription(changes, product),
      id: changes.id ?? `sub_test${own}`,
    }),
    status: async () => (await one('select status from tenants.tenants where id = $1', [tenantId]))?.status,
    mirrored: () =>
      one(
        `select s.status, s.collection_paused, s.cancel_at_period_end, s.cancel_reason, p.slug, r.mrr_amount, r.currency, f.stripe_id
         from billing.subscriptions s left join billing.plans p on p.id = s.plan_id
         join billing.subscription_revenue r on r.subscription_id = s.id join billing.stripe_references f on f.object_id = s.id
         where s.tenant_id = $1`,
        [tenantId],
      ),
  };
}
const at = (second: number) => new Date(Date.parse('2026-06-01T00:00:00Z') + second * 1000);

describe('the signature', () => {
  const event = anEvent('payment_intent.succeeded', { id: 'pi_signature' });

  test.each([
    ['made with another secret', { secret: 'whsec_another' }],
    ['that is no signature', { signature: 't=1,v1=00' }],
    ['that is missing', { signature: '' }],
    ['from more than five minutes ago', { at: new Date(Date.now() - 302_000) }],
    ['from more than five minutes ahead', { at: new Date(Date.now() + 310_000) }],
  ])('%s is refused without detail, and nothing is stored', async (_name, delivery) => {
    expect(await deliver(billing.subgraph, event, delivery)).toEqual({ status: 400, body: { error: 'Not accepted.' } });
    expect(await stored(event)).toBeUndefined();
  });

  test('from a few minutes ahead or ago is accepted', async () => {
    const ahead = anEvent('payment_intent.succeeded', { id: 'pi_ahead' });
    const ago = anEvent('payment_intent.succeeded', { id: 'pi_ago' });
    expect(await deliver(billing.subgraph, ahead, { at: new Date(Date.now() + 250_000) })).toMatchObject({
      status: 200,
    });
    expect(await deliver(billing.subgraph, ago, { at: new Date(Date.now() - 250_000) })).toMatchObject({ status: 200 });
  });

  test('over something that is no event of Stripe’s is refused', async () => {
    expect(await deliver(billing.subgraph, { hello: 'world' })).toMatchObject({ status: 400 });
  });
});

test('the webhook takes the bytes as they come over HTTP', async () => {
  const app = serveSubgraph(billing.subgraph);
  const event = anEvent('payment_intent.succeeded', { id: 'pi_http', note: 'ünïcode  and   spaces' });
  const payload = JSON.stringify(event, null, 3);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const post = (body: string) =>
    fetch(`${address}/webhooks/stripe`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature(payload) },
    });
  expect(await (await post(payload)).json()).toEqual({ received: true, status: 'STORED' });
  expect((await post(JSON.stringify(event))).status).toBe(400);
  expect((await post('')).status).toBe(400);
  await app.close();
});

describe('an event', () => {
  test('of a type that is not known is stored and acknowledged', async () => {
    const event = anEvent('radar.early_fraud_warning.created', { id: 'issfr_1' });
    expect(await deliver(billing.subgraph, event)).toEqual({ status: 200, body: { received: true, status: 'STORED' } });
    expect(await stored(event)).toMatchObject({ status: 'STORED', error: null, processed: null });
  });

  test('that comes twice is applied once', async () => {
    const tenant = await aTenant();
    const event = anEvent('customer.subscription.created', tenant.subscription());
    expect(await deliver(billing.subgraph, event)).toEqual({
      status: 200,
      body: { received: true, status: 'PROCESSED' },
    });
    expect(await deliver(billing.subgraph, event)).toEqual({ status: 200, body: { received: true, duplicate: true } });
    expect(await stored(event)).toMatchObject({ status: 'PROCESSED', attempts: 1 });
    expect((await audited(tenant.tenantId)).map(({ action }) => action)).toEqual([
      'customer.linked',
      'subscription.created',
    ]);
  });

  test('that comes several times at once is applied once', async () => {
    const tenant = await aTenant();
    const event = anEvent('customer.subscription.created', tenant.subscription());
    const answers = await Promise.all(Array.from({ length: 6 }, () => deliver(billing.subgraph, event)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(answers.filter(({ body }) => !(body as Json).duplicate)).toHaveLength(1);
    expect(await stored(event)).toMatchObject({ status: 'PROCESSED', attempts: 1 });
    expect((await audited(tenant.tenantId)).map(({ action }) => action)).toEqual([
      'customer.linked',
      'subscription.created',
    ]);
  });

  test('of a customer that nobody knows fails, is kept with the reason, and succeeds when it comes again after the customer', async () => {
    const tenant = await aTenant();
    const event = anEvent('customer.subscription.created', tenant.subscription({ metadata: {} }));
    expect(await deliver(billing.subgraph, event)).toEqual({ status: 500, body: { received: true, status: 'FAILED' } });
    expect(await deliver(billing.subgraph, event)).toMatchObject({ status: 500 });
    const reason = 'No tenant is known for the customer of this event.';
    expect(await stored(event)).toMatchObject({ status: 'FAILED', error: reason, attempts: 2, processed: null });
    expect(await tenant.mirrored()).toBeUndefined();
    expect(await audited(tenant.tenantId)).toEqual([]);
    const failure = await rows(
      `select new_values from audit.admin_audit_log where action = 'webhook.failed' order by id desc limit 2`,
    );
    expect(failure.map((row) => row.new_values)).toEqual([
      { type: event.type, attempts: 2, error: reason },
      { type: event.type, attempts: 1, error: reason },
    ]);
    const customer = { ...published('customer'), id: tenant.customer, metadata: { tenant_id: tenant.tenantId } };
    expect(await deliver(billing.subgraph, anEvent('customer.created', customer))).toMatchObject({ status: 200 });
    expect(await deliver(billing.subgraph, event)).toEqual({
      status: 200,
      body: { received: true, status: 'PROCESSED' },
    });
    expect(await stored(event)).toMatchObject({ status: 'PROCESSED', error: null, attempts: 3 });
    expect(await tenant.mirrored()).toMatchObject({ status: 'ACTIVE' });
  });

  test('that names a tenant that does not exist fails', async () => {
    const event = anEvent(
      'customer.subscription.created',
      aSubscription({ id: 'sub_nobody', customer: 'cus_nobody', metadata: { tenant_id: newId('Tenant') } }),
    );
    expect(await deliver(billing.subgraph, event)).toMatchObject({ status: 500 });
  });

  test('with an object of another shape fails without leaving anything of it in the reason', async () => {
    const tenant = await aTenant();
    const event = anEvent('customer.subscription.updated', tenant.subscription({ status: 'jane@customer.example' }));
    expect(await deliver(billing.subgraph, event)).toMatchObject({ status: 500 });
    expect((await stored(event))?.error).toBe('Stripe’s object has another shape than we know, at “status”.');
  });

  test('cannot move a customer to another tenant', async () => {
    const tenant = await aTenant();
    const other = await aTenant();
    await deliver(billing.subgraph, anEvent('customer.subscription.created', tenant.subscription()));
    const claimed = tenant.subscription({ metadata: { tenant_id: other.tenantId }, id: 'sub_claimed' });
    await deliver(billing.subgraph, anEvent('customer.subscription.created', claimed));
    expect(await one('select tenant_id from billing.stripe_references where stripe_id = $1', ['sub_claimed'])).toEqual({
      tenant_id: tenant.tenantId,
    });
  });
});

describe('a subscription', () => {
  test('is mirrored with its plan, its revenue and the world of its tenant', async () => {
    const tenant = await aTenant('TRIAL', 'TEST');
    await deliver(
      billing.subgraph,
      anEvent('customer.subscription.created', tenant.subscription({}, 'prod_RookeryPro')),
    );
    expect(await tenant.mirrored()).toMatchObject({
      status: 'ACTIVE',
      slug: 'pro',
      mrr_amount: '9900',
      currency: 'usd',
      collection_paused: false,
    });
    expect(await one('select environment from billing.subscriptions where tenant_id = $1', [tenant.tenantId])).toEqual({
      environment: 'TEST',
    });
  });

  test('of a product that no plan stands for is mirrored without a plan', async () => {
    const tenant = await aTenant();
    await deliver(billing.subgraph, anEvent('customer.subscription.created', tenant.subscription({}, 'prod_unknown')));
    expect(await tenant.mirrored()).toMatchObject({ slug: null });
  });

  test('that changes is audited with what was there before, and without amounts or ids of Stripe’s', async () => {
    const tenant = await aTenant();
    await deliver(
      billing.subgraph,
      anEvent('customer.subscription.created', tenant.subscription(), { created: at(0) }),
    );
    const changed = tenant.subscription(
      { cancel_at_period_end: true, cancellation_details: { reason: 'cancellation_requested' } },
      'prod_RookeryStarter',
    );
    await deliver(billing.subgraph, anEvent('customer.subscription.updated', changed, { created: at(1) }));
    const trail = await audited(tenant.tenantId);
    expect(trail.at(-1)).toEqual({
      action: 'subscription.updated',
      actor_name: 'stripe-webhook',
      old_values: { cancelAtPeriodEnd: false, cancelReason: null, plan: 'pro' },
      new_values: { cancelAtPeriodEnd: true, cancelReason: 'cancellation_requested', plan: 'starter' },
    });
    expect(JSON.stringify(trail)).not.toMatch(/sub_|cus_|9900/);
  });

  const changes: [name: string, type: string, changes: Json][] = [
    ['created', 'customer.subscription.created', { status: 'trialing' }],
    ['updated', 'customer.subscription.updated', { status: 'active' }],
    ['past due', 'customer.subscription.updated', { status: 'past_due' }],
    [
      'deleted',
      'customer.subscription.deleted',
      { status: 'canceled', cancellation_details: { reason: 'payment_failed' } },
    ],
  ];

  /** All orders of four events. */
  const orders = changes.flatMap((_, a) =>
    changes
      .flatMap((_, b) => changes.flatMap((_, c) => [[a, b, c, 6 - a - b - c]]))
      .filter((order) => new Set(order).size === 4),
  );

  test('ends in the same state in whatever order its events come, and however often', async () => {
    const wanted = { status: 'CANCELED', cancel_reason: 'payment_failed', mrr_amount: '0', slug: 'pro' };
    for (const order of orders) {
      const tenant = await aTenant('TRIAL');
      const events = changes.map(([, type, change], index) =>
        anEvent(type, tenant.subscription(change), { created: at(index) }),
      );
      for (const index of [...order, ...order.toReversed()]) await deliver(billing.subgraph, events[index]!);
      expect(await tenant.mirrored()).toMatchObject(wanted);
      expect(await tenant.status()).toBe('CHURNED');
    }
  });

  test('ends in the same state when its events come at once', async () => {
    const tenant = await aTenant('TRIAL');
    const events = changes.map(([, type, change], index) =>
      anEvent(type, tenant.subscription(change), { created: at(index) }),
    );
    const answers = await Promise.all(events.map((event) => deliver(billing.subgraph, event)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await tenant.mirrored()).toMatchObject({ status: 'CANCELED' });
    expect(await tenant.status()).toBe('CHURNED');
  });

  test('within one second follows what the updates say of each other', async () => {
    for (const reversed of [false, true]) {
      const tenant = await aTenant('TRIAL');
      const events = [
        anEvent('customer.subscription.created', tenant.subscription({ status: 'incomplete' }), { created: at(0) }),
        anEvent('customer.subscription.updated', tenant.subscription({ status: 'past_due' }), {
          created: at(0),
          previous: { status: 'active' },
        }),
        anEvent('customer.subscription.updated', tenant.subscription({ status: 'active' }), {
          created: at(0),
          previous: { status: 'incomplete' },
        }),
      ];
      for (const event of reversed ? events.toReversed() : events) await deliver(billing.subgraph, event);
      expect(await tenant.mirrored()).toMatchObject({ status: 'PAST_DUE' });
    }
  });

  test('that has ended stays ended when a newer event claims otherwise', async () => {
    const tenant = await aTenant();
    await deliver(
      billing.subgraph,
      anEvent('customer.subscription.deleted', tenant.subscription({ status: 'canceled' }), { created: at(0) }),
    );
    await deliver(
      billing.subgraph,
      anEvent('customer.subscription.updated', tenant.subscription(), { created: at(9) }),
    );
    expect(await tenant.mirrored()).toMatchObject({ status: 'CANCELED' });
  });
});

describe('a tenant', () => {
  test.each([
    ['TRIAL', 'active', 'ACTIVE'],
    ['ACTIVE', 'trialing', 'TRIAL'],
    ['ACTIVE', 'past_due', 'PAST_DUE'],
    ['PAST_DUE', 'unpaid', 'SUSPENDED'],
    ['ACTIVE', 'canceled', 'CHURNED'],
    ['ACTIVE', 'paused', 'PAUSED'],
    ['TRIAL', 'incomplete', 'TRIAL'],
  ])('that is %s and whose subscription is %s becomes %s', async (from, status, to) => {
    const tenant = await aTenant(from);
    await deliver(billing.subgraph, anEvent('customer.subscription.updated', tenant.subscription({ status })));
    expect(await tenant.status()).toBe(to);
    const changed = (await audited(tenant.tenantId)).filter(({ action }) => action === 'tenant.status_changed');
    expect(changed.map(({ old_values, new_values }) => [old_values, new_values])).toEqual(
      from === to ? [] : [[{ status: from }, { status: to }]],
    );
  });

  test('whose collection is paused is PAUSED until it is resumed', async () => {
    const tenant = await aTenant();
    const pause = { pause_collection: { behavior: 'void', resumes_at: null } };
    await deliver(
      billing.subgraph,
      anEvent('customer.subscription.created', tenant.subscription(), { created: at(0) }),
    );
    await deliver(
      billing.subgraph,
      anEvent('customer.subscription.updated', tenant.subscription(pause), { created: at(1) }),
    );
    expect(await tenant.status()).toBe('PAUSED');
    expect(await tenant.mirrored()).toMatchObject({ status: 'ACTIVE', collection_paused: true, mrr_amount: '0' });
    await deliver(
      billing.subgraph,
      anEvent('customer.subscription.updated', tenant.subscription(), { created: at(2) }),
    );
    expect(await tenant.status()).toBe('ACTIVE');
    expect(await tenant.mirrored()).toMatchObject({ collection_paused: false, mrr_amount: '9900' });
  });

  test('that people suspended stays so when an event changes nothing of its standing', async () => {
    const tenant = await aTenant();
    await deliver(
      billing.subgraph,
      anEvent('customer.subscription.created', tenant.subscription(), { created: at(0) }),
    );
    await rows(`update tenants.tenants set status = 'SUSPENDED' where id = $1`, [tenant.tenantId]);
    await deliver(
      billing.subgraph,
      anEvent('customer.subscription.updated', tenant.subscription({}, 'prod_RookeryStarter'), { created: at(1) }),
    );
    expect(await tenant.status()).toBe('SUSPENDED');
  });

  test('that took a new subscription does not churn with the end of the old one', async () => {
    const tenant = await aTenant();
    await deliver(
      billing.subgraph,
      anEvent('customer.subscription.created', tenant.subscription({ created: 1_700_000_000 })),
    );
    const second = { id: `${tenant.customer.replace('cus', 'sub')}b`, created: 1_750_000_000 };
    await deliver(billing.subgraph, anEvent('customer.subscription.created', tenant.subscription(second)));
    await deliver(
      billing.subgraph,
      anEvent('customer.subscription.deleted', tenant.subscription({ created: 1_700_000_000, status: 'canceled' })),
    );
    expect(await tenant.status()).toBe('ACTIVE');
  });
});

describe('bills', () => {
  test('are mirrored and end in the same state in any order', async () => {
    for (const reversed of [false, true]) {
      const tenant = await aTenant();
      await deliver(billing.subgraph, anEvent('customer.subscription.created', tenant.subscription()));
      const bill = (changes: Json) => ({
        ...published('invoice'),
        id: `in_${tenant.customer}`,
        customer: tenant.customer,
        ...changes,
      });
      const events = [
        anEvent('invoice.created', bill({ status: 'draft' }), { created: at(0) }),
        anEvent('invoice.finalized', bill({ status: 'open', number: 'A-1' }), { created: at(0) }),
        anEvent(
          'invoice.paid',
          bill({ status: 'paid', number: 'A-1', amount_paid: 1000, total_taxes: [{ amount: 70 }] }),
          { created: at(0) },
        ),
      ];
      for (const event of reversed ? events.toReversed() : events)
        expect(await deliver(billing.subgraph, event)).toMatchObject({ status: 200 });
      const invoice = await one(
        `select i.status, i.number, a.total, a.tax, a.amount_paid, a.currency, i.environment from billing.invoices i
         join billing.invoice_amounts a on a.invoice_id = i.id where i.tenant_id = $1`,
        [tenant.tenantId],
      );
      expect(invoice).toEqual({
        status: 'PAID',
        number: 'A-1',
        total: '1000',
        tax: '70',
        amount_paid: '1000',
        currency: 'usd',
        environment: 'PRODUCTION',
      });
      const trail = (await audited(tenant.tenantId)).filter(({ action }) => action.startsWith('invoice.'));
      expect(trail[0]).toMatchObject({ action: 'invoice.created', old_values: null });
      if (!reversed)
        expect(trail.at(-1)).toMatchObject({
          action: 'invoice.updated',
          old_values: { status: 'OPEN' },
          new_values: { status: 'PAID' },
        });
    }
  });

  test('and charges are mirrored with their method, and a refund is seen', async () => {
    const tenant = await aTenant();
    await deliver(billing.subgraph, anEvent('customer.subscription.created', tenant.subscription()));
    const charge = { ...published('charge'), id: `ch_${tenant.customer}`, customer: tenant.customer };
    await deliver(billing.subgraph, anEvent('charge.refunded', { ...charge, amount_refunded: 40 }, { created: at(5) }));
    await deliver(billing.subgraph, anEvent('charge.succeeded', charge, { created: at(0) }));
    const payment = await one(
      `select p.status, a.amount, a.amount_refunded, m.brand, m.last4, b.brand as masked from billing.payments p
       join billing.payment_amounts a on a.payment_id = p.id join billing.payment_methods_personal m on m.payment_id = p.id
       join billing.payment_brands b on b.payment_id = p.id where p.tenant_id = $1`,
      [tenant.tenantId],
    );
    expect(payment).toEqual({
      status: 'SUCCEEDED',
      amount: '100',
      amount_refunded: '40',
      brand: 'visa',
      last4: '4242',
      masked: 'visa',
    });
    expect(JSON.stringify(await audited(tenant.tenantId))).not.toMatch(/4242|ch_/);
  });

  test('a charge of nobody’s is stored and left alone', async () => {
    const event = anEvent('charge.succeeded', published('charge'));
    expect(await deliver(billing.subgraph, event)).toEqual({ status: 200, body: { received: true, status: 'STORED' } });
  });
});

test('a checkout names the tenant of its customer by our own metadata alone, and a customer’s end is noted once', async () => {
  const tenant = await aTenant();
  const other = await aTenant();
  const session = { id: 'cs_test_1', livemode: false, customer: tenant.customer, client_reference_id: other.tenantId };
  await deliver(billing.subgraph, anEvent('checkout.session.completed', { ...session, metadata: {} }));
  expect(await one('select 1 from billing.customers where stripe_customer_id = $1', [tenant.customer])).toBeUndefined();
  const named = { ...session, metadata: { tenant_id: tenant.tenantId } };
  await deliver(billing.subgraph, anEvent('checkout.session.completed', named));
  const gone = { id: tenant.customer, object: 'customer', deleted: true };
  await deliver(billing.subgraph, anEvent('customer.deleted', gone));
  await deliver(billing.subgraph, anEvent('customer.deleted', gone));
  expect((await audited(tenant.tenantId)).map(({ action }) => action)).toEqual(['customer.linked', 'customer.deleted']);
});

test('a product whose metadata names a plan is sold as that plan', async () => {
  const product = { ...published('product'), id: 'prod_new', metadata: { plan_slug: 'enterprise' } };
  expect(await deliver(billing.subgraph, anEvent('product.created', product))).toMatchObject({ status: 200 });
  expect(await one(`select stripe_product_id from billing.plans where slug = 'enterprise'`)).toEqual({
    stripe_product_id: 'prod_new',
  });
  expect(await one(`select old_values, new_values from audit.admin_audit_log where action = 'plan.linked'`)).toEqual({
    old_values: { stripeProductId: null },
    new_values: { stripeProductId: 'prod_new' },
  });
});
