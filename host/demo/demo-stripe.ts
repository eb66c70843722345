import pg from 'pg';
import type { StripeSettings } from '../../subgraphs/billing/stripe/stripe-account.js';
import { aCustomer, aSubscription, type KnownCustomer } from '../stand-ins/stripe/stand-in-objects.js';
import { type StripeStandIn, startStripeStandIn } from '../stand-ins/stripe/stripe-stand-in.js';

interface Row {
  tenantId: string;
  livemode: boolean;
  created: Date;
  method: { type: string } | null;
  subscriptions: Mirrored[] | null;
}

interface Mirrored {
  id: string;
  status: string;
  created: number;
  from: number;
  until: number;
  paused: boolean;
  endsWithPeriod: boolean;
  product: string;
  pending: string | null;
  amount: number | null;
  currency: string | null;
}

const lookUpCustomer = `
  select c.tenant_id as "tenantId", c.livemode, c.created,
    (select json_build_object('type', 'card', 'card', json_build_object('brand', m.brand, 'last4', m.last4))
      from billing.customer_payment_methods_personal m where m.stripe_customer_id = c.stripe_customer_id) as method,
    (select json_agg(json_build_object('id', r.stripe_id, 'status', lower(s.status), 'paused', s.collection_paused,
        'endsWithPeriod', s.cancel_at_period_end, 'created', extract(epoch from s.stripe_created)::int,
        'from', extract(epoch from s.current_period_start)::int, 'until', extract(epoch from s.current_period_end)::int,
        'product', p.stripe_product_id, 'pending', n.stripe_product_id, 'amount', v.mrr_amount, 'currency', v.currency))
      from billing.subscriptions s join billing.stripe_references r on r.object_id = s.id join billing.plans p on p.id = s.plan_id
        left join billing.plans n on n.id = s.pending_plan_id left join billing.subscription_revenue v on v.subscription_id = s.id
      where s.tenant_id = c.tenant_id and s.deleted is null and p.stripe_product_id is not null
        and s.current_period_start is not null and s.current_period_end is not null) as subscriptions
  from billing.customers c where c.stripe_customer_id = $1`;

function asInStripe(id: string, { tenantId, livemode, created, method, subscriptions }: Row): KnownCustomer {
  return {
    customer: aCustomer({
      id,
      livemode,
      created: Math.floor(created.getTime() / 1000),
      metadata: { tenant_id: tenantId },
      invoice_settings: { custom_fields: null, default_payment_method: method, footer: null },
    }),
    subscriptions: (subscriptions ?? []).map(({ paused, endsWithPeriod, pending, amount, currency, ...one }) =>
      aSubscription({
        ...one,
        customer: id,
        amount: amount ?? 0,
        currency: currency ?? 'usd',
        changes: {
          livemode,
          cancel_at_period_end: endsWithPeriod,
          ...(pending && { pending_update: { subscription_items: [{ price: { product: pending } }] } }),
          ...(paused && { pause_collection: { behavior: 'void', resumes_at: null } }),
        },
      }),
    ),
  };
}

/** The stand-in with the demo's customers in it: nobody has them in an account of their own. */
export async function startDemoStripe(ownerUrl: string): Promise<StripeStandIn> {
  const pool = new pg.Pool({
    connectionString: ownerUrl,
    application_name: 'rookery_demo_stripe',
    max: 1,
    idleTimeoutMillis: 1_000,
    allowExitOnIdle: true,
  });
  pool.on('error', () => undefined);
  const lookUp = async (id: string): Promise<KnownCustomer | null> => {
    const client = await pool.connect();
    try {
      await client.query('set role rookery_maintenance');
      const { rows } = await client.query<Row>(lookUpCustomer, [id]);
      return rows[0] ? asInStripe(id, rows[0]) : null;
    } finally {
      client.release();
    }
  };
  const standIn = await startStripeStandIn({ lookUp });
  return {
    ...standIn,
    stop: async () => {
      await standIn.stop();
      await pool.end();
    },
  };
}

/** What reaches it; the key is nobody's. */
export const settingsOf = ({ url }: StripeStandIn): StripeSettings => ({
  secretKey: 'sk_test_standin',
  apiBase: url,
  standIn: true,
  timeoutMs: 5_000,
});
