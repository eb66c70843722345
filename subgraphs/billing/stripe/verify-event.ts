import Stripe from 'stripe';
import { type StripeEvent, stripeEvent } from './objects.js';

const toleranceSeconds = 300;

/** The time that the signature covers: the SDK takes the last `t`, and so do we. */
function signedAt(header: string): number {
  const times = header
    .split(',')
    .flatMap((part) => (part.startsWith('t=') ? [Number.parseInt(part.slice(2), 10)] : []));
  return times.at(-1) ?? Number.NaN;
}

/**
 * The event in a webhook's body, when Stripe signed these very bytes within five minutes of now; null otherwise.
 * The SDK refuses what is too old but accepts any time to come, so that is checked here.
 */
export function verifyEvent(body: Buffer, header: string | undefined, secret: string, now: Date): StripeEvent | null {
  if (!header || !secret) return null;
  try {
    const event: unknown = Stripe.webhooks.constructEvent(
      body,
      header,
      secret,
      toleranceSeconds,
      undefined,
      now.getTime(),
    );
    const distance = Math.abs(Math.floor(now.getTime() / 1000) - signedAt(header));
    const parsed = stripeEvent.safeParse(event);
    return distance <= toleranceSeconds && parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
