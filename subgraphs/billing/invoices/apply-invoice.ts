import { recordAudit } from '../../kit/audit.js';
import { newId } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import { type Owner, ownerOf } from '../customers/owner-of.js';
import { keepReference, objectIdOf } from '../references/stripe-references.js';
import { type InvoiceState, invoiceState } from '../stripe/invoice-state.js';
import { type StripeEvent, stripeInvoice } from '../stripe/objects.js';
import { readObject } from '../stripe/read-object.js';
import { changesBetween } from '../webhooks/changes.js';
import { latestEvent } from '../webhooks/latest-event.js';
import { eventsOfObject, oneAtATime } from '../webhooks/webhook-events.js';
import { Invoice } from './invoice.entity.js';
import { InvoiceAmounts } from './invoice-amounts.entity.js';

export const invoiceEvents = [
  'invoice.created',
  'invoice.updated',
  'invoice.finalized',
  'invoice.paid',
  'invoice.payment_succeeded',
  'invoice.payment_failed',
  'invoice.payment_action_required',
  'invoice.voided',
  'invoice.marked_uncollectible',
];

/** How far an invoice can have come: within a second of Stripe's clock the farther state is the later. */
const progress: Record<string, number> = { draft: 0, open: 1, uncollectible: 2, paid: 3, void: 3 };
const rank = ({ created, data }: StripeEvent) => [created, progress[String(data.object.status)] ?? 0];

async function columnsFrom(tx: Transaction, state: InvoiceState) {
  return {
    subscriptionId: await objectIdOf(tx, state.subscriptionId),
    number: state.number,
    status: state.status,
    dueDate: state.dueDate,
  };
}

async function keep(
  tx: Transaction,
  owner: Owner,
  known: Invoice | null,
  state: InvoiceState,
  latest: StripeEvent,
  now: Date,
) {
  const columns = await columnsFrom(tx, state);
  const id = known?.id ?? newId('Invoice', state.stripeCreated.getTime());
  const synced = { synced: now, lastEventCreated: new Date(latest.created * 1000), updated: now };
  if (known) await tx.manager.update(Invoice, { id }, { ...columns, ...synced });
  else {
    await tx.manager.insert(Invoice, {
      id,
      ...owner,
      ...columns,
      ...synced,
      stripeCreated: state.stripeCreated,
      deleted: null,
    });
    await keepReference(tx, { objectId: id, stripeId: state.stripeId, livemode: state.livemode }, owner);
  }
  const { total, tax, amountPaid, currency } = state;
  await tx.manager.upsert(InvoiceAmounts, { invoiceId: id, ...owner, total, tax, amountPaid, currency }, ['invoiceId']);
  const audited = ({ number, status, dueDate }: Pick<Invoice, 'number' | 'status' | 'dueDate'>) => ({
    number,
    status,
    dueDate,
  });
  const changes = changesBetween<Record<string, unknown>>(known && audited(known), audited(columns));
  if (!changes) return;
  const action = known ? 'invoice.updated' : 'invoice.created';
  await recordAudit(tx, { action, resourceType: 'Invoice', resourceId: id, tenantId: owner.tenantId, ...changes });
}

/** Brings our copy of an invoice to its latest known state. */
export async function applyInvoice(tx: Transaction, event: StripeEvent, now: Date): Promise<boolean> {
  const incoming = readObject(stripeInvoice, event.data.object);
  await oneAtATime(tx, incoming.id);
  const latest = latestEvent(await eventsOfObject(tx, incoming.id, invoiceEvents), rank) ?? event;
  const state = invoiceState(readObject(stripeInvoice, latest.data.object));
  const knownId = await objectIdOf(tx, state.stripeId);
  const known = knownId ? await tx.manager.findOneBy(Invoice, { id: knownId }) : null;
  if (known?.lastEventCreated && latest.created * 1000 < known.lastEventCreated.getTime()) return true;
  const owner = known ? { tenantId: known.tenantId, environment: known.environment } : await ownerOf(tx, state);
  await keep(tx, owner, known, state, latest, now);
  return true;
}
