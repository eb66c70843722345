/** An amount in the currency's smallest unit, exactly as Stripe gives it; a string, because bigint does not fit a number. */
export interface Money {
  amount: string;
  currency: string;
}

/** Null stays null: what Stripe does not say, we do not make up. */
export function money(
  amount: string | number | bigint | null | undefined,
  currency: string | null | undefined,
): Money | null {
  return amount === null || amount === undefined || !currency ? null : { amount: String(amount), currency };
}
