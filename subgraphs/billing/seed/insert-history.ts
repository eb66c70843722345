import type pg from 'pg';
import { bulkInsert } from '../../kit/bulk-insert.js';
import type { History } from './history.js';

type Columns = Record<string, string>;

/** Tables that one list of rows is spread over: the rows travel and are parsed once. `id` may have another name there. */
interface Spread {
  rows: Columns;
  tables: { name: string; columns: Record<string, string> }[];
}

const owner: Columns = { tenant_id: 'uuid', environment: 'text' };
const moment = 'timestamptz';
const same = (columns: Columns) => Object.fromEntries(Object.keys(columns).map((name) => [name, name]));
const reference = {
  name: 'stripe_references',
  columns: { object_id: 'id', stripe_id: 'stripe_id', livemode: 'livemode', ...same(owner) },
};

const subscription: Columns = {
  id: 'uuid',
  ...owner,
  plan_id: 'uuid',
  status: 'text',
  collection_paused: 'boolean',
  current_period_start: moment,
  current_period_end: moment,
  cancel_at_period_end: 'boolean',
  canceled_at: moment,
  cancel_reason: 'text',
  stripe_created: moment,
  synced: moment,
};
const invoice: Columns = {
  id: 'uuid',
  ...owner,
  subscription_id: 'uuid',
  number: 'text',
  status: 'text',
  stripe_created: moment,
  due_date: moment,
  synced: moment,
};
const payment: Columns = {
  id: 'uuid',
  ...owner,
  invoice_id: 'uuid',
  status: 'text',
  failure_code: 'text',
  stripe_created: moment,
  synced: moment,
};
const stripe: Columns = { stripe_id: 'text', livemode: 'boolean', currency: 'text' };

const spreads: Record<'subscriptions' | 'invoices' | 'payments', Spread> = {
  subscriptions: {
    rows: { ...subscription, ...stripe, mrr_amount: 'bigint' },
    tables: [
      { name: 'subscriptions', columns: { ...same(subscription), created: 'stripe_created' } },
      {
        name: 'subscription_revenue',
        columns: { subscription_id: 'id', ...same(owner), mrr_amount: 'mrr_amount', currency: 'currency' },
      },
      reference,
    ],
  },
  invoices: {
    rows: { ...invoice, ...stripe, total: 'bigint', tax: 'bigint', amount_paid: 'bigint' },
    tables: [
      { name: 'invoices', columns: { ...same(invoice), created: 'stripe_created' } },
      {
        name: 'invoice_amounts',
        columns: {
          invoice_id: 'id',
          ...same(owner),
          total: 'total',
          tax: 'tax',
          amount_paid: 'amount_paid',
          currency: 'currency',
        },
      },
      reference,
    ],
  },
  payments: {
    rows: { ...payment, ...stripe, amount: 'bigint', amount_refunded: 'bigint', brand: 'text', last4: 'text' },
    tables: [
      { name: 'payments', columns: { ...same(payment), created: 'stripe_created' } },
      {
        name: 'payment_amounts',
        columns: {
          payment_id: 'id',
          ...same(owner),
          amount: 'amount',
          amount_refunded: 'amount_refunded',
          currency: 'currency',
        },
      },
      { name: 'payment_brands', columns: { payment_id: 'id', ...same(owner), brand: 'brand' } },
      {
        name: 'payment_methods_personal',
        columns: { payment_id: 'id', ...same(owner), brand: 'brand', last4: 'last4' },
      },
      reference,
    ],
  },
};

const batchSize = 10_000;

async function spread(
  client: Pick<pg.Client, 'query'>,
  { rows: shape, tables }: Spread,
  rows: readonly object[],
): Promise<void> {
  const columns = Object.entries(shape).map(([name, type]) => `${name} ${type}`);
  const inserts = tables.map(
    ({ name, columns: into }) =>
      `${name} as (insert into billing.${name} (${Object.keys(into).join(', ')}) select ${Object.values(into).join(', ')} from given)`,
  );
  const statement = `with given as materialized (select * from jsonb_to_recordset($1::jsonb) as row(${columns.join(', ')})),
    ${inserts.join(',\n')} select 1`;
  for (let from = 0; from < rows.length; from += batchSize) {
    await client.query(statement, [JSON.stringify(rows.slice(from, from + batchSize))]);
  }
}

export async function insertHistory(client: Pick<pg.Client, 'query'>, history: History): Promise<void> {
  await bulkInsert(
    client,
    'billing.customers',
    { stripe_customer_id: 'text', ...owner, livemode: 'boolean', created: moment },
    history.customers,
  );
  await spread(client, spreads.subscriptions, history.subscriptions);
  await spread(client, spreads.invoices, history.invoices);
  await spread(client, spreads.payments, history.payments);
}
