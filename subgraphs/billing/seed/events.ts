import { newId } from '../../kit/ids.js';
import type { Random } from '../../kit/random.js';
import { stripeId } from './stripe-id.js';

const types = [
  ['invoice.paid', 40],
  ['charge.succeeded', 40],
  ['customer.subscription.updated', 15],
  ['payment_intent.succeeded', 30],
  ['invoice.payment_failed', 4],
] as const;
const nothingToDo = ['payment_intent.succeeded'];

/** A log of the last hours with a failed event in it, the newest a minute ago. */
export function recentEvents(count: number, random: Random, now: Date): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) => {
    const received = new Date(now.getTime() - 60_000 - index * random.int(100, 300) * 1000);
    const type = random.weighted(types);
    const failed = index === Math.floor(count / 3);
    const status = failed ? 'FAILED' : nothingToDo.includes(type) ? 'STORED' : 'PROCESSED';
    return {
      id: newId('WebhookEvent', received.getTime(), random.bytes(8)),
      stripe_event_id: stripeId(random, 'evt'),
      type,
      stripe_created: new Date(Math.floor(received.getTime() / 1000) * 1000 - 1000),
      received,
      processed: status === 'PROCESSED' ? received : null,
      status,
      error: failed ? 'No tenant is known for the customer of this event.' : null,
      attempts: status === 'STORED' ? 0 : failed ? 4 : 1,
    };
  });
}
