import { readFileSync } from 'node:fs';
import Stripe from 'stripe';
import type { EdgeResponse, Subgraph } from '../../kit/subgraph.js';

export type Json = Record<string, unknown>;
export const webhookSecret = 'whsec_test_secret_of_the_tests';

/** One of Stripe's published examples. */
export const published = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../stripe/fixtures/${name}.json`, import.meta.url), 'utf8')) as Json;

const seconds = (at: Date) => Math.floor(at.getTime() / 1000);
let count = 0;

/** An event as Stripe sends it. */
export function anEvent(
  type: string,
  object: Json,
  { created = new Date(), id, previous }: { created?: Date; id?: string; previous?: Json } = {},
): Json {
  count += 1;
  return {
    ...published('event'),
    id: id ?? `evt_test${String(count).padStart(8, '0')}`,
    type,
    created: seconds(created),
    data: { object, ...(previous && { previous_attributes: previous }) },
  };
}

/** The published subscription, running, for one customer. */
export function aSubscription(changes: Json = {}, product = 'prod_RookeryPro'): Json {
  const item = {
    price: { ...published('price'), product, unit_amount: 9900, unit_amount_decimal: '9900', transform_quantity: null },
    quantity: 1,
    current_period_start: 1_780_000_000,
    current_period_end: 1_782_592_000,
  };
  return {
    ...published('subscription'),
    status: 'active',
    pause_collection: null,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    items: { object: 'list', data: [item] },
    ...changes,
  };
}

/** What Stripe's own library would send as `stripe-signature`. */
export const signature = (payload: string, secret = webhookSecret, at = new Date()): string =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp: seconds(at) });

export interface Delivery {
  secret?: string;
  at?: Date;
  signature?: string;
}

/** Delivers bytes to the webhook as Stripe would, signed by Stripe's own library. */
export function deliver(
  subgraph: Subgraph,
  event: Json,
  { secret, at, signature: given }: Delivery = {},
): Promise<EdgeResponse> {
  const body = JSON.stringify(event);
  const edge = subgraph.edges['POST /webhooks/stripe'];
  if (!edge) throw new Error('Billing has no webhook.');
  return edge({
    body: Buffer.from(body),
    headers: { 'stripe-signature': given ?? signature(body, secret, at) },
    client: { ipAddress: '198.51.100.9', userAgent: 'Stripe/1.0' },
    requestId: 'webhook-test',
  });
}
