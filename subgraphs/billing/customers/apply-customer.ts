import { IsNull } from 'typeorm';
import { recordAudit } from '../../kit/audit.js';
import type { Transaction } from '../../kit/transaction.js';
import { type StripeEvent, stripeCheckoutSession, stripeCustomer } from '../stripe/objects.js';
import { readObject } from '../stripe/read-object.js';
import { Customer } from './customer.entity.js';
import { linkCustomer } from './owner-of.js';

/** Notes whose a customer is, when its metadata says so. Nothing else of a customer is kept. */
export async function applyCustomer(tx: Transaction, event: StripeEvent): Promise<boolean> {
  const customer = readObject(stripeCustomer, event.data.object);
  return (await linkCustomer(tx, customer)) !== null;
}

/**
 * A checkout may name the tenant in its metadata, which only our own sign-up writes. `client_reference_id` is not
 * asked: the buyer can put it into a payment link.
 */
export async function applyCheckout(tx: Transaction, event: StripeEvent): Promise<boolean> {
  const { customer, livemode, metadata } = readObject(stripeCheckoutSession, event.data.object);
  return customer != null && (await linkCustomer(tx, { id: customer, livemode, metadata })) !== null;
}

/** A customer that is gone keeps its tenant: bills and refunds may still come. */
export async function applyCustomerDeleted(tx: Transaction, event: StripeEvent, now: Date): Promise<boolean> {
  const { id } = readObject(stripeCustomer.pick({ id: true }), event.data.object);
  const known = await tx.manager.findOneBy(Customer, { stripeCustomerId: id });
  if (!known) return false;
  const { affected } = await tx.manager.update(Customer, { stripeCustomerId: id, deleted: IsNull() }, { deleted: now });
  if (affected) {
    await recordAudit(tx, {
      action: 'customer.deleted',
      resourceType: 'Tenant',
      resourceId: known.tenantId,
      tenantId: known.tenantId,
      oldValues: { deleted: false },
      newValues: { deleted: true },
    });
  }
  return true;
}
