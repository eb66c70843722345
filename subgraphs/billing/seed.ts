import type pg from 'pg';
import { bulkInsert } from '../kit/bulk-insert.js';
import { createRandom, type Random } from '../kit/random.js';
import { recentEvents } from './seed/events.js';
import { addHistory, type History, type SeedPlan, type SeedTenant } from './seed/history.js';
import { insertHistory } from './seed/insert-history.js';

export type { SeedTenant } from './seed/history.js';

export interface SeedBilling {
  tenants: readonly SeedTenant[];
  /** The same seed gives the same data. */
  seed: number;
  now: Date;
}

type Client = Pick<pg.Client, 'query'>;

/** Tenants at a time, so that twenty thousand do not stand in memory at once. */
const chunkSize = 1_000;
const mostEvents = 200;
/** Nobody owes money for a plan that costs nothing. */
const owes: readonly SeedTenant['status'][] = ['PAST_DUE', 'SUSPENDED'];

async function plansBySlug(client: Client): Promise<Map<string, SeedPlan>> {
  await client.query(
    `update billing.plans set stripe_product_id = 'prod_Rookery' || initcap(slug) where stripe_product_id is null`,
  );
  const { rows } = await client.query<SeedPlan>(
    'select id, slug, price_monthly::int as "priceMonthly", currency from billing.plans order by price_monthly',
  );
  return new Map(rows.map((plan) => [plan.slug, plan]));
}

function planOf(tenant: SeedTenant, plans: ReadonlyMap<string, SeedPlan>): SeedPlan {
  const plan = plans.get(tenant.planSlug);
  if (!plan) throw new Error(`There is no plan “${tenant.planSlug}”.`);
  const cheapest = [...plans.values()].find((one) => one.priceMonthly > 0);
  return plan.priceMonthly === 0 && owes.includes(tenant.status) && cheapest ? cheapest : plan;
}

async function seedChunk(
  client: Client,
  tenants: readonly SeedTenant[],
  plans: ReadonlyMap<string, SeedPlan>,
  random: Random,
  now: Date,
) {
  const history: History = { customers: [], subscriptions: [], invoices: [], payments: [] };
  for (const tenant of tenants) addHistory(history, tenant, planOf(tenant, plans), random, now);
  await insertHistory(client, history);
}

const eventColumns = {
  id: 'uuid',
  stripe_event_id: 'text',
  type: 'text',
  stripe_created: 'timestamptz',
  received: 'timestamptz',
  processed: 'timestamptz',
  status: 'text',
  error: 'text',
  attempts: 'integer',
};

/** Billing of demo tenants: what Stripe would have told us by now. Runs as the owner of the database. */
export async function seedBilling(client: Client, { tenants, seed, now }: SeedBilling): Promise<void> {
  const { rows } = await client.query<{ role: string }>('select quote_ident(current_user) as role');
  await client.query('set role rookery_maintenance');
  try {
    const random = createRandom(seed);
    const plans = await plansBySlug(client);
    for (let from = 0; from < tenants.length; from += chunkSize) {
      await seedChunk(client, tenants.slice(from, from + chunkSize), plans, random, now);
    }
    const events = recentEvents(Math.min(tenants.length, mostEvents), random, now);
    await bulkInsert(client, 'billing.webhook_events', eventColumns, events);
  } finally {
    // In a transaction that has failed this fails too, and its end takes the role back.
    await client.query(`set role ${rows[0]?.role ?? 'none'}`).catch(() => undefined);
  }
}
