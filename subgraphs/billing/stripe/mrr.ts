import type { StripeSubscription, SubscriptionItem } from './objects.js';

export interface MonthlyRevenue {
  /** Minor units, a whole number. */
  amount: string;
  currency: string;
}

/** A fraction, because a twelfth of a year's price is seldom whole. */
interface Fraction {
  top: bigint;
  bottom: bigint;
}

/** How often an interval fits into a month: a year has 12 months, 52 weeks and 365 days. */
const perMonth: Record<'day' | 'week' | 'month' | 'year', Fraction> = {
  day: { top: 365n, bottom: 12n },
  week: { top: 52n, bottom: 12n },
  month: { top: 1n, bottom: 1n },
  year: { top: 1n, bottom: 12n },
};

/** Statuses that bring money now. Trials do not yet; the unpaid and the ended do not any more. */
const earning: readonly StripeSubscription['status'][] = ['active', 'past_due'];

function unitAmount({ price }: SubscriptionItem): Fraction | null {
  const text = price.unit_amount_decimal ?? price.unit_amount?.toString();
  if (text === undefined) return null;
  const [whole = '0', decimals = ''] = text.split('.');
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) };
}

/** Some prices count packages: 10 of 25 seats, rounded as the price says. */
function billedQuantity({ price, quantity }: SubscriptionItem): bigint {
  const units = BigInt(quantity ?? 1);
  const packs = price.transform_quantity;
  if (!packs) return units;
  const size = BigInt(packs.divide_by);
  return packs.round === 'up' ? (units + size - 1n) / size : units / size;
}

/** Null when the price does not say (tiers); nothing for what is metered or paid once. */
function monthly(item: SubscriptionItem): Fraction | null {
  const recurring = item.price.recurring;
  if (!recurring || recurring.usage_type === 'metered') return { top: 0n, bottom: 1n };
  const unit = unitAmount(item);
  if (!unit) return null;
  const share = perMonth[recurring.interval];
  return {
    top: unit.top * billedQuantity(item) * share.top,
    bottom: unit.bottom * share.bottom * BigInt(recurring.interval_count),
  };
}

/** To the nearest minor unit, halves away from zero. */
function rounded({ top, bottom }: Fraction): bigint {
  const half = (top < 0n ? -bottom : bottom) / 2n;
  return (top + half) / bottom;
}

/**
 * What a subscription brings in a month: amount × quantity of each item, normalised to a month, rounded once at the end.
 * Derived at list price: coupons end and taxes are not ours, so neither counts. Null when a price has no single amount.
 */
export function monthlyRevenue(subscription: StripeSubscription): MonthlyRevenue | null {
  const items = subscription.items.data;
  const currency = items[0]?.price.currency;
  if (!currency || items.some(({ price }) => price.currency !== currency)) return null;
  if (!earning.includes(subscription.status) || subscription.pause_collection) return { amount: '0', currency };
  let sum: Fraction = { top: 0n, bottom: 1n };
  for (const item of items) {
    const share = monthly(item);
    if (!share) return null;
    sum = { top: sum.top * share.bottom + share.top * sum.bottom, bottom: sum.bottom * share.bottom };
  }
  return { amount: rounded(sum).toString(), currency };
}
