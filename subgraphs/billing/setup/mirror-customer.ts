import type { Transaction } from '../../kit/transaction.js';
import type { Owner } from '../customers/owner-of.js';
import { methodOf } from '../stripe/charge-state.js';
import { type StripeCustomer, stripeSubscription } from '../stripe/objects.js';
import { readObject } from '../stripe/read-object.js';
import { applyFetchedSubscription } from '../subscriptions/apply-subscription.js';

/** The default way to pay, when Stripe was asked to send it along. */
function defaultMethod({ invoice_settings: settings }: StripeCustomer) {
  const method = settings?.default_payment_method;
  return typeof method === 'object' && method !== null ? methodOf(method) : null;
}

async function keepMethod(tx: Transaction, customer: StripeCustomer, owner: Owner, now: Date): Promise<void> {
  const method = defaultMethod(customer);
  if (!method) {
    await tx.query('delete from billing.customer_payment_methods_personal where stripe_customer_id = $1', [
      customer.id,
    ]);
    return;
  }
  await tx.query(
    `insert into billing.customer_payment_methods_personal (stripe_customer_id, tenant_id, environment, brand, last4, synced)
     values ($1, $2, $3, $4, $5, $6) on conflict (stripe_customer_id) do update set brand = excluded.brand, last4 = excluded.last4,
       synced = excluded.synced`,
    [customer.id, owner.tenantId, owner.environment, method.brand, method.last4, now],
  );
}

/** Brings what hangs on a customer to how Stripe has it, the way a webhook does. As Rookery itself; says how many subscriptions there are. */
export async function mirrorCustomer(
  tx: Transaction,
  { customer, subscriptions }: { customer: StripeCustomer; subscriptions: readonly unknown[] },
  owner: Owner,
  { asked, now }: { asked: Date; now: Date },
): Promise<number> {
  const read = subscriptions.map((one) => readObject(stripeSubscription, one));
  for (const subscription of read) await applyFetchedSubscription(tx, subscription, asked, now);
  await keepMethod(tx, customer, owner, now);
  return read.length;
}
