import type { Transaction } from '../../kit/transaction.js';
import { type StripeEvent, stripeCustomer } from '../stripe/objects.js';
import { readObject } from '../stripe/read-object.js';
import { Customer } from './customer.entity.js';
import { linkCustomer } from './owner-of.js';

/** Notes whose a customer is, when its metadata says so. Nothing else of a customer is kept. */
export async function applyCustomer(tx: Transaction, event: StripeEvent): Promise<boolean> {
  const customer = readObject(stripeCustomer, event.data.object);
  return (await linkCustomer(tx, customer)) !== null;
}

/** A customer that is gone keeps its tenant: bills and refunds may still come. */
export async function applyCustomerDeleted(tx: Transaction, event: StripeEvent, now: Date): Promise<boolean> {
  const { id } = readObject(stripeCustomer.pick({ id: true }), event.data.object);
  const { affected } = await tx.manager.update(Customer, { stripeCustomerId: id }, { deleted: now });
  return affected === 1;
}
