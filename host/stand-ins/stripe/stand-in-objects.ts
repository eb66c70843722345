import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../../../schema/files.js';

export type StripeObject = Record<string, unknown> & { id: string };

/** A customer and what hangs on it, as far as the stand-in knows. */
export interface KnownCustomer {
  customer: StripeObject;
  subscriptions: StripeObject[];
}

/** One of the examples that Stripe publishes. */
const published = (name: string) =>
  JSON.parse(
    readFileSync(join(rootFolder, 'subgraphs/billing/stripe/fixtures', `${name}.json`), 'utf8'),
  ) as StripeObject;

export const aCustomer = (changes: Record<string, unknown>): StripeObject => ({
  ...published('customer'),
  discount: null,
  ...changes,
});

export interface SubscriptionWanted {
  id: string;
  customer: string;
  status: string;
  created: number;
  product: string;
  amount: number;
  currency: string;
  from: number;
  until: number;
  changes?: Record<string, unknown>;
}

export function aSubscription(wanted: SubscriptionWanted): StripeObject {
  const { id, customer, status, created, product, amount, currency, from, until, changes } = wanted;
  const price = {
    ...published('price'),
    product,
    currency,
    unit_amount: amount,
    unit_amount_decimal: String(amount),
    transform_quantity: null,
  };
  const item = { id: `si_${id.slice(4)}`, object: 'subscription_item', price, quantity: 1 };
  const period = { current_period_start: from, current_period_end: until };
  return {
    ...published('subscription'),
    id,
    customer,
    status,
    created,
    currency,
    pause_collection: null,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    pending_update: null,
    items: { object: 'list', data: [{ ...item, ...period }], has_more: false, url: '/v1/subscription_items' },
    ...changes,
  };
}

const month = 30 * 86_400;

/** Customers that are there from the beginning and belong to nobody yet: one who subscribes, one who is deleted. */
export function examples(now: number): Map<string, KnownCustomer> {
  const card = { id: 'pm_StandInCard', object: 'payment_method', type: 'card', card: { brand: 'visa', last4: '4242' } };
  const id = 'cus_StandInSubscribed';
  const subscribed = aCustomer({
    id,
    created: now - month,
    name: 'Example of the stand-in',
    invoice_settings: { custom_fields: null, default_payment_method: card, footer: null },
  });
  const subscription = aSubscription({
    id: 'sub_StandInSubscribed',
    customer: id,
    status: 'active',
    created: now - month,
    product: 'prod_RookeryPro',
    amount: 9_900,
    currency: 'usd',
    from: now - month / 2,
    until: now + month / 2,
  });
  const deleted = { id: 'cus_StandInDeleted', object: 'customer', deleted: true };
  return new Map([
    [id, { customer: subscribed, subscriptions: [subscription] }],
    [deleted.id, { customer: deleted, subscriptions: [] }],
  ]);
}
