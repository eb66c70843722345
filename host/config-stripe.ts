import { z } from 'zod';
import type { StripeSettings } from '../subgraphs/billing/stripe/stripe-account.js';

/** The account at Stripe that tenants are linked to customers of. Its webhooks are signed with STRIPE_WEBHOOK_SECRET. */
export const stripeShape = {
  /** A restricted key is enough: customers read and write, subscriptions read. */
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_\w+$/, 'must be a secret or a restricted key of Stripe’s')
    .optional(),
  /** Where the API is, when that is not Stripe itself. */
  STRIPE_API_BASE: z
    .string()
    .regex(
      /^(https:\/\/[^/\s]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)\/?$/,
      'must begin with https://, but on this machine, and end with the name or the port',
    )
    .optional(),
};

const values = z.object(stripeShape);

const patienceMs = 5_000;
/** So much earlier than the gateway gives up on a service that runs apart: what Stripe did not answer is then said as such. */
const marginMs = 300;

/** Undefined where no key is given: `npm start` brings a stand-in then, and production links nothing. */
export function stripeOf(
  given: z.infer<typeof values>,
  apart: { gatewayWaitsMs: number } | null,
): StripeSettings | undefined {
  if (!given.STRIPE_SECRET_KEY) {
    if (!given.STRIPE_API_BASE) return undefined;
    throw new Error('The configuration is not right:\n  STRIPE_SECRET_KEY: belongs to STRIPE_API_BASE');
  }
  return {
    secretKey: given.STRIPE_SECRET_KEY,
    apiBase: given.STRIPE_API_BASE,
    standIn: false,
    timeoutMs: apart ? Math.max(apart.gatewayWaitsMs - marginMs, marginMs) : patienceMs,
  };
}
