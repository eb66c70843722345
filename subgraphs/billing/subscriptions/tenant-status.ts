import type { Transaction } from '../../kit/transaction.js';
import type { Subscription } from './subscription.entity.js';
import { governingSubscription } from './subscriptions.js';

type Standing = Pick<Subscription, 'status' | 'collectionPaused'>;

const statusOfTenant: Partial<Record<Subscription['status'], string>> = {
  TRIALING: 'TRIAL',
  ACTIVE: 'ACTIVE',
  PAST_DUE: 'PAST_DUE',
  UNPAID: 'SUSPENDED',
  CANCELED: 'CHURNED',
  PAUSED: 'PAUSED',
};

/** What a subscription makes of its tenant; null when it says nothing of it, such as before the first payment. */
export function tenantStatusOf(standing: Standing | null): string | null {
  if (!standing) return null;
  if (standing.collectionPaused && standing.status !== 'CANCELED') return 'PAUSED';
  return statusOfTenant[standing.status] ?? null;
}

/**
 * Does something to a tenant's subscriptions, and tells the tenants service when it made a difference to how the tenant
 * stands. Only then: an event that leaves the billing as it was must not undo what people decided meanwhile.
 */
export async function withTenantStatus(tx: Transaction, tenantId: string, change: () => Promise<void>): Promise<void> {
  const before = tenantStatusOf(await governingSubscription(tx, tenantId));
  await change();
  const after = tenantStatusOf(await governingSubscription(tx, tenantId));
  if (after !== null && after !== before)
    await tx.query('select tenants.apply_billing_status($1, $2)', [tenantId, after]);
}
