import type { Transaction } from '../../kit/transaction.js';
import { applyCheckout, applyCustomer, applyCustomerDeleted } from '../customers/apply-customer.js';
import { applyInvoice, invoiceEvents } from '../invoices/apply-invoice.js';
import { applyCharge, chargeEvents } from '../payments/apply-charge.js';
import { linkProduct } from '../plans/link-product.js';
import type { StripeEvent } from '../stripe/objects.js';
import { applySubscription, subscriptionEvents } from '../subscriptions/apply-subscription.js';

/** Applies an event; false when there was nothing to do for it. */
export type ApplyEvent = (tx: Transaction, event: StripeEvent, now: Date) => Promise<boolean>;

const allTo = (types: readonly string[], apply: ApplyEvent): Record<string, ApplyEvent> =>
  Object.fromEntries(types.map((type) => [type, apply]));

/** What is done for which type. Every other type is stored and acknowledged. */
const appliers: Record<string, ApplyEvent> = {
  ...allTo(subscriptionEvents, applySubscription),
  ...allTo(invoiceEvents, applyInvoice),
  ...allTo(chargeEvents, applyCharge),
  'checkout.session.completed': applyCheckout,
  'customer.created': applyCustomer,
  'customer.updated': applyCustomer,
  'customer.deleted': applyCustomerDeleted,
  'product.created': linkProduct,
  'product.updated': linkProduct,
};

export const applyEvent: ApplyEvent = async (tx, event, now) => {
  const apply = Object.hasOwn(appliers, event.type) ? appliers[event.type] : undefined;
  return apply ? apply(tx, event, now) : false;
};
