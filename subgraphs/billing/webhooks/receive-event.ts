import type { DataSource } from 'typeorm';
import { recordAudit } from '../../kit/audit.js';
import type { Clock } from '../../kit/clock.js';
import type { Logger } from '../../kit/logger.js';
import type { Edge, EdgeRequest, EdgeResponse } from '../../kit/subgraph.js';
import { asSystem, inSavepoint, type Transaction } from '../../kit/transaction.js';
import type { StripeEvent } from '../stripe/objects.js';
import { verifyEvent } from '../stripe/verify-event.js';
import { applyEvent } from './apply-event.js';
import { markFailed, markProcessed, storeEvent } from './webhook-events.js';
import { WebhookProblem } from './webhook-problem.js';

export interface ReceivesEvents {
  source: DataSource;
  clock: Clock;
  logger: Logger;
  stripeWebhookSecret: string;
}

type Outcome = 'DUPLICATE' | 'STORED' | 'PROCESSED' | 'FAILED';

/** Nothing of the payload: our own sentence, or the database's code. */
function reasonOf(error: unknown): string {
  if (error instanceof WebhookProblem) return error.message;
  const { code } = ((error as { driverError?: unknown }).driverError ?? error) as { code?: unknown };
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)
    ? `The database refused it (${code}).`
    : 'Something went wrong on our side.';
}

async function storeAndApply(
  tx: Transaction,
  event: StripeEvent,
  now: Date,
): Promise<{ outcome: Outcome; reason?: string }> {
  const stored = await storeEvent(tx, event, now);
  if (!stored.isNew && stored.status !== 'FAILED') return { outcome: 'DUPLICATE' };
  try {
    const applied = await inSavepoint(tx, () => applyEvent(tx, event, now));
    if (applied) await markProcessed(tx, stored.id, now);
    return { outcome: applied ? 'PROCESSED' : 'STORED' };
  } catch (error) {
    const reason = reasonOf(error);
    await markFailed(tx, stored.id, reason);
    await recordAudit(tx, {
      action: 'webhook.failed',
      resourceType: 'WebhookEvent',
      resourceId: stored.id,
      newValues: { type: event.type, attempts: stored.attempts + 1, error: reason },
    });
    return { outcome: 'FAILED', reason };
  }
}

const answers: Record<Outcome, EdgeResponse> = {
  DUPLICATE: { status: 200, body: { received: true, duplicate: true } },
  STORED: { status: 200, body: { received: true, status: 'STORED' } },
  PROCESSED: { status: 200, body: { received: true, status: 'PROCESSED' } },
  // Stripe sends it again, for three days; the row says how often it came.
  FAILED: { status: 500, body: { received: true, status: 'FAILED' } },
};

/**
 * `POST /webhooks/stripe`. Storing and applying are one transaction as Rookery itself, with a savepoint between them: what
 * cannot be applied leaves nothing behind but the event and why.
 */
export function receiveStripeEvents({ source, clock, logger, stripeWebhookSecret }: ReceivesEvents): Edge {
  return async ({ body, headers, client, requestId }: EdgeRequest) => {
    const now = clock.now();
    const event = verifyEvent(body, headers['stripe-signature'], stripeWebhookSecret, now);
    if (!event) return { status: 400, body: { error: 'Not accepted.' } };
    try {
      const { outcome, reason } = await asSystem(source, 'stripe-webhook', { client, requestId }, (tx) =>
        storeAndApply(tx, event, now),
      );
      if (outcome === 'FAILED')
        logger.warn({ requestId, type: event.type, reason }, 'an event from Stripe could not be applied');
      return answers[outcome];
    } catch (error) {
      logger.error(
        { requestId, type: event.type, reason: reasonOf(error) },
        'an event from Stripe could not be stored',
      );
      return { status: 500, body: { error: 'Not stored.' } };
    }
  };
}
