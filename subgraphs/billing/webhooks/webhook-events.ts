import { newId } from '../../kit/ids.js';
import { type Connection, type PageArguments, page } from '../../kit/page.js';
import type { Transaction } from '../../kit/transaction.js';
import { columnsOf, type Reading, rowsBy } from '../reading.js';
import type { WebhookEventFilter } from '../resolver-types.generated.js';
import type { StripeEvent } from '../stripe/objects.js';
import { WebhookEvent } from './webhook-event.entity.js';

export const webhookEventsById = (reading: Reading) => rowsBy(reading, WebhookEvent, 'id');

/** Newest first. */
export function listWebhookEvents(
  { tx }: Reading,
  args: PageArguments & { filter?: WebhookEventFilter | null | undefined },
): Promise<Connection<WebhookEvent>> {
  const where: string[] = [];
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const { status, type } = args.filter ?? {};
  if (status != null) where.push(`e.status = any (${bind(status)}::text[])`);
  if (type != null) where.push(`e.type = ${bind(type)}`);
  return page(tx, args, {
    columns: columnsOf(tx, WebhookEvent, 'e'),
    from: 'billing.webhook_events e',
    where,
    parameters,
    sort: { expression: 'e.received', type: 'timestamptz', direction: 'DESC' },
    id: 'e.id',
  });
}

/**
 * Stores an event unless it is there already. The row stays locked until the transaction ends, so that of two deliveries
 * at once the second waits and sees what the first did.
 */
export async function storeEvent(
  tx: Transaction,
  event: StripeEvent,
  received: Date,
): Promise<Pick<WebhookEvent, 'id' | 'status' | 'attempts'> & { isNew: boolean }> {
  const id = newId('WebhookEvent', received.getTime());
  const inserted = await tx.query<{ id: string }>(
    `insert into billing.webhook_events (id, stripe_event_id, type, stripe_created, received, status)
     values ($1, $2, $3, to_timestamp($4), $5, 'STORED') on conflict (stripe_event_id) do nothing returning id`,
    [id, event.id, event.type, event.created, received],
  );
  if (!inserted.length) {
    const [known] = await tx.query<Pick<WebhookEvent, 'id' | 'status' | 'attempts'>>(
      'select id, status, attempts from billing.webhook_events where stripe_event_id = $1 for update',
      [event.id],
    );
    if (!known) throw new Error('The event is neither new nor known.');
    return { ...known, isNew: false };
  }
  const objectId = event.data.object.id;
  await tx.query(
    'insert into billing.webhook_payloads_personal (event_id, stripe_object_id, payload) values ($1, $2, $3)',
    [id, typeof objectId === 'string' ? objectId : null, JSON.stringify(event)],
  );
  return { id, status: 'STORED', attempts: 0, isNew: true };
}

/** The newest events that bring an object's state, the one at hand among them; an end stands before all. */
export async function eventsOfObject(
  tx: Transaction,
  stripeObjectId: string,
  types: readonly string[],
): Promise<StripeEvent[]> {
  const rows = await tx.query<{ payload: StripeEvent }>(
    `select p.payload from billing.webhook_payloads_personal p join billing.webhook_events e on e.id = p.event_id
     where p.stripe_object_id = $1 and e.type = any ($2::text[])
     order by e.type like '%.deleted' desc, e.stripe_created desc, e.id desc limit 50`,
    [stripeObjectId, types],
  );
  return rows.map((row) => row.payload);
}

export async function markProcessed(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.query(
    `update billing.webhook_events set status = 'PROCESSED', processed = $2, error = null, attempts = attempts + 1 where id = $1`,
    [id, now],
  );
}

export async function markFailed(tx: Transaction, id: string, error: string): Promise<void> {
  await tx.query(
    `update billing.webhook_events set status = 'FAILED', error = $2, attempts = attempts + 1 where id = $1`,
    [id, error],
  );
}

/** One at a time for each object of Stripe's and for each tenant, until the transaction ends. */
export async function oneAtATime(tx: Transaction, what: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('billing ' || $1, 0))`, [what]);
}
