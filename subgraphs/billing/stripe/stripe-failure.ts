import Stripe from 'stripe';
import { AppError, badInput } from '../../kit/errors.js';
import type { Logger } from '../../kit/logger.js';
import { WebhookProblem } from '../webhooks/webhook-problem.js';

const unavailable = (why: string) =>
  new AppError('SUBGRAPH_UNAVAILABLE', `${why} Nothing was changed; try it again later.`);

/** What Stripe's no means for whoever asked. Its own words are not passed on: they can hold what it was asked with. */
function inWords(error: unknown): AppError | undefined {
  const { errors } = Stripe;
  if (error instanceof errors.StripeInvalidRequestError && error.code === 'resource_missing')
    return badInput('stripeCustomerId', 'Stripe has no such customer.');
  if (error instanceof errors.StripeRateLimitError)
    return new AppError('RATE_LIMITED', 'Stripe is asked too often at the moment.', { details: { retryAfter: 5 } });
  if (error instanceof errors.StripeIdempotencyError)
    return new AppError('CONFLICT', 'The same customer is being made in another way just now. Try it again later.');
  if (error instanceof errors.StripeAuthenticationError || error instanceof errors.StripePermissionError)
    return unavailable('Stripe does not accept Rookery’s key.');
  if (error instanceof errors.StripeConnectionError) return unavailable('Stripe does not answer.');
  if (error instanceof errors.StripeError) return unavailable('Stripe could not do it.');
  return undefined;
}

/** Asks Stripe; each way in which that fails is said with a code of ours. */
export async function askingStripe<T>(logger: Logger, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const said = inWords(error);
    if (!said) throw error;
    const { type, code, requestId } = error as InstanceType<typeof Stripe.errors.StripeError>;
    logger.warn({ type, stripeCode: code, stripeRequest: requestId }, 'Stripe refused, or did not answer');
    throw said;
  }
}

/** What Stripe sent is another shape than we know: nothing that asking again would help. */
export async function readingStripe<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof WebhookProblem) throw unavailable(error.message);
    throw error;
  }
}
