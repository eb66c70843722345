import type { Random } from '../../kit/random.js';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** An id in Stripe's manner: `cus_` and 14 letters, or `ch_` and 24. */
export function stripeId(random: Random, prefix: string, length = 24): string {
  let id = `${prefix}_`;
  for (let index = 0; index < length; index += 1) id += letters[random.int(0, letters.length - 1)];
  return id;
}

/** What stands before the number of every invoice of a customer. */
export function invoicePrefix(random: Random): string {
  return random
    .bytes(4)
    .reduce((text, byte) => text + byte.toString(16).padStart(2, '0'), '')
    .toUpperCase();
}
