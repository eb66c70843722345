import type { Transaction } from '../../kit/transaction.js';
import type { Environment } from '../../kit/viewer.js';
import { type Reading, rowsBy } from '../reading.js';
import { dashboardUrl, type MirroredType } from '../stripe/dashboard-url.js';
import { StripeReference } from './stripe-reference.entity.js';

const referenceOf = (reading: Reading, objectId: string) => rowsBy(reading, StripeReference, 'objectId').load(objectId);

export async function stripeIdOf(reading: Reading, objectId: string): Promise<string | null> {
  return (await referenceOf(reading, objectId))?.stripeId ?? null;
}

export async function stripeUrlOf(reading: Reading, type: MirroredType, objectId: string): Promise<string | null> {
  const reference = await referenceOf(reading, objectId);
  return reference ? dashboardUrl(type, reference.stripeId, reference.livemode) : null;
}

/** Our id of an object of Stripe's; null when we have none yet. For Rookery itself. */
export async function objectIdOf(tx: Transaction, stripeId: string | null): Promise<string | null> {
  if (!stripeId) return null;
  return (await tx.manager.findOneBy(StripeReference, { stripeId }))?.objectId ?? null;
}

/** Notes which object of ours mirrors which of Stripe's. It never changes. */
export async function keepReference(
  tx: Transaction,
  { objectId, stripeId, livemode }: { objectId: string; stripeId: string; livemode: boolean },
  owner: { tenantId: string; environment: Environment },
): Promise<void> {
  await tx.manager.insert(StripeReference, { objectId, stripeId, livemode, ...owner });
}
