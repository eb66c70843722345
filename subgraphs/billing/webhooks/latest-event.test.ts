import { describe, expect, test } from '@jest/globals';
import type { StripeEvent } from '../stripe/objects.js';
import { latestEvent } from './latest-event.js';

const event = (
  id: string,
  created: number,
  object: Record<string, unknown>,
  previous?: Record<string, unknown>,
): StripeEvent => ({
  id,
  type: 'customer.subscription.updated',
  created,
  data: { object, ...(previous && { previous_attributes: previous }) },
});

/** All orders of a list. */
function orders<T>(list: T[]): T[][] {
  if (list.length < 2) return [list];
  return list.flatMap((one, index) => orders(list.filter((_, other) => other !== index)).map((rest) => [one, ...rest]));
}

const byTime = ({ created }: StripeEvent) => [created];

describe('the latest of an object’s events', () => {
  test('is the one that Stripe made last', () => {
    const events = [event('evt_a', 1, {}), event('evt_c', 3, {}), event('evt_b', 2, {})];
    for (const order of orders(events)) expect(latestEvent(order, byTime)?.id).toBe('evt_c');
  });

  test('within one second is the one that no other follows, in any order', () => {
    const events = [
      event('evt_z', 1, { status: 'incomplete', metadata: {} }),
      event('evt_m', 1, { status: 'active', metadata: {} }, { status: 'incomplete' }),
      event('evt_a', 1, { status: 'active', metadata: { seats: '5' } }, { metadata: { seats: null } }),
    ];
    for (const order of orders(events)) expect(latestEvent(order, byTime)?.id).toBe('evt_a');
  });

  test('within one second is the same in any order even when they follow each other in a circle', () => {
    const events = [
      event('evt_a', 1, { status: 'active' }, { status: 'paused' }),
      event('evt_b', 1, { status: 'paused' }, { status: 'active' }),
    ];
    for (const order of orders(events)) expect(latestEvent(order, byTime)?.id).toBe('evt_b');
  });

  test('is nothing when there is none', () => {
    expect(latestEvent([], byTime)).toBeUndefined();
  });
});
