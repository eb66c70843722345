import type { InvoiceStatus } from '../resolver-types.generated.js';
import type { StripeInvoice } from './objects.js';
import { momentOf } from './read-object.js';

/** What we keep of an invoice, before it is known whose it is. */
export interface InvoiceState {
  stripeId: string;
  livemode: boolean;
  customerId: string | null;
  subscriptionId: string | null;
  metadata: Record<string, string>;
  status: InvoiceStatus;
  number: string | null;
  total: string;
  tax: string | null;
  amountPaid: string;
  currency: string;
  dueDate: Date | null;
  stripeCreated: Date;
}

/** The newest API lists taxes, the ones before did so under another name, and older ones give the sum. */
function taxOf({ total_taxes: newest, total_tax_amounts: before, tax }: StripeInvoice): string | null {
  const listed = newest ?? before;
  if (listed) return listed.reduce((sum, one) => sum + BigInt(one.amount), 0n).toString();
  return tax?.toString() ?? null;
}

export function invoiceState(invoice: StripeInvoice): InvoiceState {
  const details = invoice.parent?.subscription_details;
  return {
    stripeId: invoice.id,
    livemode: invoice.livemode,
    customerId: invoice.customer ?? null,
    subscriptionId: details?.subscription ?? invoice.subscription ?? null,
    metadata: { ...details?.metadata, ...invoice.metadata },
    status: (invoice.status ?? 'draft').toUpperCase() as InvoiceStatus,
    number: invoice.number ?? null,
    total: invoice.total.toString(),
    tax: taxOf(invoice),
    amountPaid: invoice.amount_paid.toString(),
    currency: invoice.currency,
    dueDate: momentOf(invoice.due_date),
    stripeCreated: new Date(invoice.created * 1000),
  };
}
