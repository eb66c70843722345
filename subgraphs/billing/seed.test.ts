import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { newId } from '../kit/ids.js';
import { createRandom } from '../kit/random.js';
import { freshDatabase, type TestDatabase } from '../kit/testing/database.js';
import { type SeedTenant, seedBilling } from './seed.js';

const now = new Date('2026-06-15T12:00:00Z');
const statuses = ['PENDING', 'TRIAL', 'ACTIVE', 'PAST_DUE', 'PAUSED', 'SUSPENDED', 'CHURNED'] as const;
const slugs = ['free', 'starter', 'pro', 'enterprise'] as const;

function tenants(count: number): SeedTenant[] {
  const random = createRandom(7);
  return Array.from({ length: count }, (_, index) => {
    const created = new Date(now.getTime() - random.int(1, 900) * 86_400_000);
    return {
      tenantId: newId('Tenant', created.getTime(), random.bytes(8)),
      environment: index % 10 === 9 ? 'TEST' : 'PRODUCTION',
      status: statuses[index % statuses.length]!,
      planSlug: random.pick(slugs),
      created,
    };
  });
}

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await freshDatabase();
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const given = tenants(200);
const rowsOf = async (sql: string) => (await client.query<Record<string, unknown>>(sql)).rows;
const ofTenants = (status: SeedTenant['status']) =>
  given.filter((tenant) => tenant.status === status).map(({ tenantId }) => tenantId);

async function everySubscription(status: SeedTenant['status']) {
  const { rows } = await client.query<Record<string, unknown>>(
    `select s.status, s.collection_paused, s.canceled_at is not null as canceled, r.mrr_amount,
       (select array_agg(i.status order by i.stripe_created) from billing.invoices i where i.tenant_id = s.tenant_id) as invoices,
       (select array_agg(p.status order by p.stripe_created) from billing.payments p where p.tenant_id = s.tenant_id) as payments
     from billing.subscriptions s join billing.subscription_revenue r on r.subscription_id = s.id where s.tenant_id = any ($1)`,
    [ofTenants(status)],
  );
  return rows as {
    status: string;
    collection_paused: boolean;
    canceled: boolean;
    mrr_amount: string;
    invoices: string[] | null;
    payments: string[] | null;
  }[];
}

describe('the demo’s billing', () => {
  beforeAll(async () => {
    await seedBilling(client, { tenants: given, seed: 1, now });
  });

  test('gives every tenant but the pending one subscription, as its status asks', async () => {
    expect(await everySubscription('PENDING')).toHaveLength(0);
    const expected = {
      TRIAL: 'TRIALING',
      ACTIVE: 'ACTIVE',
      PAST_DUE: 'PAST_DUE',
      PAUSED: 'ACTIVE',
      SUSPENDED: 'UNPAID',
      CHURNED: 'CANCELED',
    };
    for (const [status, inStripe] of Object.entries(expected)) {
      const subscriptions = await everySubscription(status as SeedTenant['status']);
      expect(subscriptions).toHaveLength(ofTenants(status as SeedTenant['status']).length);
      for (const subscription of subscriptions) {
        expect(subscription.status).toBe(inStripe);
        expect(subscription.collection_paused).toBe(status === 'PAUSED');
        if (status === 'CHURNED') expect(subscription.canceled).toBe(true);
      }
    }
  });

  test('gives who is past due an open invoice and a failed charge', async () => {
    for (const { invoices, payments } of await everySubscription('PAST_DUE')) {
      expect(invoices?.at(-1)).toBe('OPEN');
      expect(payments?.at(-1)).toBe('FAILED');
      expect(invoices?.slice(0, -1).every((status) => status === 'PAID')).toBe(true);
    }
  });

  test('makes at most twelve invoices, none in the future', async () => {
    const [most] = await rowsOf(
      'select max(n)::int as most from (select count(*) n from billing.invoices group by tenant_id) x',
    );
    expect(most).toEqual({ most: 12 });
    expect(await rowsOf(`select 1 from billing.invoices where stripe_created > '${now.toISOString()}'`)).toHaveLength(
      0,
    );
  });

  test('is the same again for the same seed, and lasts under two seconds', async () => {
    const other = await freshDatabase();
    const second = new Client({ connectionString: other.ownerUrl });
    await second.connect();
    try {
      const begun = performance.now();
      await seedBilling(second, { tenants: given, seed: 1, now });
      expect(performance.now() - begun).toBeLessThan(2_000);
      const digest = `select md5(string_agg(t::text, '' order by t.stripe_id)) as digest from billing.stripe_references t`;
      expect((await second.query(digest)).rows).toEqual(await rowsOf(digest));
      expect((await second.query('select current_user = session_user as back')).rows).toEqual([{ back: true }]);
    } finally {
      await second.end();
      await other.drop();
    }
  });
});
