import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { WebhookProblem } from '../webhooks/webhook-problem.js';
import { chargeState } from './charge-state.js';
import { dashboardUrl } from './dashboard-url.js';
import { invoiceState } from './invoice-state.js';
import {
  stripeCharge,
  stripeCustomer,
  stripeEvent,
  stripeInvoice,
  stripeProduct,
  stripeSubscription,
} from './objects.js';
import { readObject } from './read-object.js';
import { subscriptionState } from './subscription-state.js';

type Json = Record<string, unknown>;
const published = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')) as Json;
const price = { ...published('price'), transform_quantity: null };
const item = (changes: Json = {}): Json => ({ price, quantity: 1, ...changes });
const subscription = (changes: Json = {}) =>
  subscriptionState(
    readObject(stripeSubscription, { ...published('subscription'), pause_collection: null, ...changes }),
  );
const invoice = (changes: Json = {}) =>
  invoiceState(readObject(stripeInvoice, { ...published('invoice'), ...changes }));
const charge = (changes: Json = {}) => chargeState(readObject(stripeCharge, { ...published('charge'), ...changes }));

describe('the subscription that Stripe publishes', () => {
  test('is read whole: status, pause, period of its item, product and customer', () => {
    const state = subscriptionState(readObject(stripeSubscription, published('subscription')));
    expect(state).toMatchObject({
      stripeId: 'sub_1Pgc6rB7WZ01zgkWNy0Cn5nw',
      customerId: 'cus_QXg1o8vcGmoR32',
      livemode: false,
      status: 'ACTIVE',
      collectionPaused: true,
      cancelAtPeriodEnd: true,
      cancelReason: null,
      productIds: ['prod_QXg1hqf4jFNsqG'],
      pendingProductIds: [],
      currentPeriodStart: new Date(1896570518 * 1000),
      currentPeriodEnd: new Date(976287773 * 1000),
      canceledAt: new Date(1234567890 * 1000),
    });
  });

  test('is read as versions before Basil give it, with the period on the subscription', () => {
    const state = subscription({
      current_period_start: 1_700_000_000,
      current_period_end: 1_702_592_000,
      items: { data: [item()] },
    });
    expect(state.currentPeriodStart).toEqual(new Date(1_700_000_000_000));
    expect(state.currentPeriodEnd).toEqual(new Date(1_702_592_000_000));
  });

  test('is in the period since the last renewal of any item until the next of any', () => {
    const items = [
      item({ current_period_start: 100, current_period_end: 400 }),
      item({ current_period_start: 200, current_period_end: 300 }),
    ];
    const state = subscription({ items: { data: items } });
    expect(state.currentPeriodStart).toEqual(new Date(200_000));
    expect(state.currentPeriodEnd).toEqual(new Date(300_000));
  });

  test('ends with its period when `cancel_at` says so and the flag does not', () => {
    const items = { data: [item({ current_period_start: 1, current_period_end: 500 })] };
    expect(subscription({ items, cancel_at_period_end: false, cancel_at: 500 }).cancelAtPeriodEnd).toBe(true);
    expect(subscription({ items, cancel_at_period_end: false, cancel_at: 501 }).cancelAtPeriodEnd).toBe(false);
  });

  test.each(['incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'canceled', 'unpaid', 'paused'])(
    'can be %s',
    (status) => {
      expect(subscription({ status }).status).toBe(status.toUpperCase());
    },
  );

  test('names an expanded customer and product by their ids', () => {
    const expanded = { ...price, product: published('product') };
    const state = subscription({ customer: published('customer'), items: { data: [item({ price: expanded })] } });
    expect(state.customerId).toBe('cus_QXg1o8vcGmoR32');
    expect(state.productIds).toEqual(['prod_QXg1hqf4jFNsqG']);
  });

  test('that has another shape is refused by the path alone, without what was there', () => {
    const bad = () => subscription({ items: { data: [item({ quantity: 'secret-value' })] } });
    expect(bad).toThrow(WebhookProblem);
    expect(bad).toThrow('items.data.0.quantity');
    expect(bad).not.toThrow('secret-value');
  });
});

describe('monthly revenue', () => {
  const recurring = (interval: string, count = 1): Json => ({
    interval,
    interval_count: count,
    usage_type: 'licensed',
  });
  const revenue = (items: Json[], changes: Json = {}) => subscription({ items: { data: items }, ...changes }).revenue;
  const priced = (amount: number, every: Json, more: Json = {}) =>
    item({ price: { ...price, unit_amount: amount, unit_amount_decimal: String(amount), recurring: every, ...more } });

  test.each([
    ['a month', 2000, recurring('month'), '2000'],
    ['three months', 2000, recurring('month', 3), '667'],
    ['a year', 29_000, recurring('year'), '2417'],
    ['two years', 29_000, recurring('year', 2), '1208'],
    ['a week', 1000, recurring('week'), '4333'],
    ['a day', 100, recurring('day'), '3042'],
  ])('of a price for %s is normalised to a month and rounded to the nearest', (_name, amount, every, expected) => {
    expect(revenue([priced(amount, every)])).toEqual({ amount: expected, currency: 'usd' });
  });

  test('adds items up before it rounds', () => {
    expect(
      revenue([priced(100, recurring('year')), priced(100, recurring('year')), priced(100, recurring('year'))])?.amount,
    ).toBe('25');
  });

  test('counts quantities, packages and fractions of a cent', () => {
    expect(revenue([{ ...priced(500, recurring('month')), quantity: 7 }])?.amount).toBe('3500');
    const packs = { transform_quantity: { divide_by: 5, round: 'up' } };
    expect(revenue([{ ...priced(500, recurring('month'), packs), quantity: 7 }])?.amount).toBe('1000');
    const fine = { unit_amount: null, unit_amount_decimal: '0.05' };
    expect(revenue([{ ...priced(0, recurring('month'), fine), quantity: 1010 }])?.amount).toBe('51');
  });

  test('is unknown where the price has tiers, and nothing where it is metered', () => {
    const tiers = { unit_amount: null, unit_amount_decimal: null, billing_scheme: 'tiered' };
    expect(revenue([priced(0, recurring('month'), tiers)])).toBeNull();
    expect(revenue([priced(900, { ...recurring('month'), usage_type: 'metered' })])?.amount).toBe('0');
  });

  test.each(['incomplete', 'incomplete_expired', 'trialing', 'canceled', 'unpaid', 'paused'])(
    'is nothing while %s',
    (status) => {
      expect(revenue([priced(2000, recurring('month'))], { status })?.amount).toBe('0');
    },
  );

  test('is nothing while collection is paused, and counts while a payment is late', () => {
    expect(revenue([priced(2000, recurring('month'))], { pause_collection: { behavior: 'void' } })?.amount).toBe('0');
    expect(revenue([priced(2000, recurring('month'))], { status: 'past_due' })?.amount).toBe('2000');
  });
});

describe('the invoice that Stripe publishes', () => {
  test('is read whole', () => {
    expect(invoice()).toMatchObject({
      stripeId: 'in_1Pgc6tB7WZ01zgkWu9fdqL6I',
      customerId: 'cus_QXg1o8vcGmoR32',
      subscriptionId: 'subscription',
      status: 'DRAFT',
      number: null,
      total: '1000',
      tax: null,
      amountPaid: '0',
      currency: 'usd',
      dueDate: new Date(1234567890 * 1000),
    });
  });

  test('names its subscription as versions before Basil do', () => {
    expect(invoice({ parent: null, subscription: 'sub_1' }).subscriptionId).toBe('sub_1');
    expect(invoice({ parent: null, subscription: null }).subscriptionId).toBeNull();
  });

  test('says its tax as any version does', () => {
    expect(invoice({ total_taxes: [{ amount: 70 }, { amount: 19 }] }).tax).toBe('89');
    expect(invoice({ total_taxes: undefined, total_tax_amounts: [{ amount: 21 }] }).tax).toBe('21');
    expect(invoice({ total_taxes: undefined, tax: 19 }).tax).toBe('19');
    expect(invoice({ total_taxes: [] }).tax).toBe('0');
  });
});

describe('the charge that Stripe publishes', () => {
  test('is read whole', () => {
    expect(charge()).toMatchObject({
      stripeId: 'ch_1PgafuB7WZ01zgkWXYmPNZs8',
      customerId: null,
      status: 'SUCCEEDED',
      failureCode: null,
      amount: '100',
      amountRefunded: '0',
      currency: 'usd',
      method: { brand: 'visa', last4: '4242' },
    });
  });

  test('names an account by its kind, and what has no digits without them', () => {
    expect(charge({ payment_method_details: { type: 'sepa_debit', sepa_debit: { last4: '3000' } } }).method).toEqual({
      brand: 'sepa_debit',
      last4: '3000',
    });
    expect(charge({ payment_method_details: { type: 'paypal', paypal: {} } }).method).toEqual({
      brand: 'paypal',
      last4: null,
    });
    expect(charge({ payment_method_details: null }).method).toBeNull();
  });
});

test('the customer, the product and the event that Stripe publishes are read', () => {
  expect(readObject(stripeCustomer, published('customer')).id).toBe('cus_QXg1o8vcGmoR32');
  expect(readObject(stripeProduct, published('product')).metadata).toEqual({});
  expect(readObject(stripeEvent, published('event')).type).toBe('plan.created');
});

test('an object is shown in the dashboard of its mode', () => {
  expect(dashboardUrl('TenantSubscription', 'sub_1', true)).toBe('https://dashboard.stripe.com/subscriptions/sub_1');
  expect(dashboardUrl('Invoice', 'in_1', false)).toBe('https://dashboard.stripe.com/test/invoices/in_1');
  expect(dashboardUrl('Payment', 'ch_1', false)).toBe('https://dashboard.stripe.com/test/payments/ch_1');
});
