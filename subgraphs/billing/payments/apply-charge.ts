import { recordAudit } from '../../kit/audit.js';
import { newId } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import { type Owner, ownerOf } from '../customers/owner-of.js';
import { keepReference, objectIdOf } from '../references/stripe-references.js';
import { type ChargeState, chargeState } from '../stripe/charge-state.js';
import { type StripeEvent, stripeCharge } from '../stripe/objects.js';
import { readObject } from '../stripe/read-object.js';
import { changesBetween } from '../webhooks/changes.js';
import { latestEvent } from '../webhooks/latest-event.js';
import { eventsOfObject, oneAtATime } from '../webhooks/webhook-events.js';
import { Payment } from './payment.entity.js';
import { PaymentAmounts, PaymentBrand, PaymentMethod } from './payment-details.entity.js';

export const chargeEvents = [
  'charge.pending',
  'charge.succeeded',
  'charge.failed',
  'charge.updated',
  'charge.refunded',
];

/** Within a second of Stripe's clock: what went through is later than what is under way, and a refund later still. */
const progress: Record<string, number> = { pending: 0, failed: 1, succeeded: 2 };
const rank = ({ created, data: { object } }: StripeEvent) => [
  created,
  progress[String(object.status)] ?? 0,
  Number(object.amount_refunded ?? 0),
];

async function keepDetails(tx: Transaction, paymentId: string, owner: Owner, state: ChargeState): Promise<void> {
  const { amount, amountRefunded, currency, method } = state;
  await tx.manager.upsert(PaymentAmounts, { paymentId, ...owner, amount, amountRefunded, currency }, ['paymentId']);
  if (!method) return;
  await tx.manager.upsert(PaymentBrand, { paymentId, ...owner, brand: method.brand }, ['paymentId']);
  await tx.manager.upsert(PaymentMethod, { paymentId, ...owner, ...method }, ['paymentId']);
}

async function keep(
  tx: Transaction,
  owner: Owner,
  known: Payment | null,
  state: ChargeState,
  latest: StripeEvent,
  now: Date,
) {
  const columns = {
    invoiceId: (await objectIdOf(tx, state.invoiceId)) ?? known?.invoiceId ?? null,
    status: state.status,
    failureCode: state.failureCode,
  };
  const id = known?.id ?? newId('Payment', state.stripeCreated.getTime());
  const synced = { synced: now, lastEventCreated: new Date(latest.created * 1000), updated: now };
  if (known) await tx.manager.update(Payment, { id }, { ...columns, ...synced });
  else {
    await tx.manager.insert(Payment, {
      id,
      ...owner,
      ...columns,
      ...synced,
      stripeCreated: state.stripeCreated,
      deleted: null,
    });
    await keepReference(tx, { objectId: id, stripeId: state.stripeId, livemode: state.livemode }, owner);
  }
  const refundedBefore = known && (await tx.manager.findOneBy(PaymentAmounts, { paymentId: id }))?.amountRefunded;
  await keepDetails(tx, id, owner, state);
  const values = (payment: Pick<Payment, 'status' | 'failureCode'>, refunded: string | null | undefined) => ({
    status: payment.status,
    failureCode: payment.failureCode,
    // That some went back is a state; how much is an amount, and the trail is read by more people than those are.
    refunded: refunded != null && refunded !== '0',
  });
  const changes = changesBetween<Record<string, unknown>>(
    known && values(known, refundedBefore),
    values(columns, state.amountRefunded),
  );
  if (!changes) return;
  const action = known ? 'payment.updated' : 'payment.created';
  await recordAudit(tx, { action, resourceType: 'Payment', resourceId: id, tenantId: owner.tenantId, ...changes });
}

/** Brings our copy of a charge to its latest known state. A charge without a customer is nobody's: it is stored and left alone. */
export async function applyCharge(tx: Transaction, event: StripeEvent, now: Date): Promise<boolean> {
  const incoming = readObject(stripeCharge, event.data.object);
  if (!incoming.customer && !incoming.metadata.tenant_id) return false;
  await oneAtATime(tx, incoming.id);
  const latest = latestEvent(await eventsOfObject(tx, incoming.id, chargeEvents), rank) ?? event;
  const state = chargeState(readObject(stripeCharge, latest.data.object));
  const knownId = await objectIdOf(tx, state.stripeId);
  const known = knownId ? await tx.manager.findOneBy(Payment, { id: knownId }) : null;
  if (known?.lastEventCreated && latest.created * 1000 < known.lastEventCreated.getTime()) return true;
  const owner = known ? { tenantId: known.tenantId, environment: known.environment } : await ownerOf(tx, state);
  await keep(tx, owner, known, state, latest, now);
  return true;
}
