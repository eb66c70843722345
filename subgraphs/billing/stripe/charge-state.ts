import type { PaymentStatus } from '../resolver-types.generated.js';
import type { StripeCharge } from './objects.js';

export interface PaymentMethod {
  /** The card's brand, or the kind of the account. */
  brand: string;
  last4: string | null;
}

/** What we keep of a charge, before it is known whose it is. */
export interface ChargeState {
  stripeId: string;
  livemode: boolean;
  customerId: string | null;
  invoiceId: string | null;
  metadata: Record<string, string>;
  status: PaymentStatus;
  failureCode: string | null;
  amount: string;
  amountRefunded: string;
  currency: string;
  method: PaymentMethod | null;
  stripeCreated: Date;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);

/** Details stand under the name of the type: `{ type: 'card', card: { brand, last4 } }`. */
export function methodOf(details: StripeCharge['payment_method_details']): PaymentMethod | null {
  if (!details) return null;
  const own = (details[details.type] ?? {}) as Record<string, unknown>;
  const last4 = textOf(own.last4);
  return { brand: textOf(own.brand) ?? details.type, last4: last4 && /^\d{4}$/.test(last4) ? last4 : null };
}

export function chargeState(charge: StripeCharge): ChargeState {
  return {
    stripeId: charge.id,
    livemode: charge.livemode,
    customerId: charge.customer ?? null,
    invoiceId: charge.invoice ?? null,
    metadata: charge.metadata,
    status: charge.status.toUpperCase() as PaymentStatus,
    failureCode: charge.failure_code ?? null,
    amount: charge.amount.toString(),
    amountRefunded: charge.amount_refunded.toString(),
    currency: charge.currency,
    method: methodOf(charge.payment_method_details),
    stripeCreated: new Date(charge.created * 1000),
  };
}
