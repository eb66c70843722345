import type { SubscriptionStatus } from '../resolver-types.generated.js';
import { type MonthlyRevenue, monthlyRevenue } from './mrr.js';
import type { StripeSubscription } from './objects.js';
import { momentOf } from './read-object.js';

/** What we keep of a subscription, before it is known whose it is and which plan a product stands for. */
export interface SubscriptionState {
  stripeId: string;
  livemode: boolean;
  customerId: string;
  metadata: Record<string, string>;
  productIds: string[];
  pendingProductIds: string[];
  status: SubscriptionStatus;
  collectionPaused: boolean;
  currentPeriodStart: Date | null;
  currentPeriodEnd: Date | null;
  cancelAtPeriodEnd: boolean;
  canceledAt: Date | null;
  cancelReason: string | null;
  stripeCreated: Date;
  revenue: MonthlyRevenue | null;
}

const present = (times: (number | null | undefined)[]): number[] => times.filter((time) => time != null);

/** The period we are in: since the last renewal of any item until the next of any. Older versions say it once for all. */
function periodOf({ current_period_start: start, current_period_end: end, items }: StripeSubscription) {
  const starts = present(items.data.map((item) => item.current_period_start));
  const ends = present(items.data.map((item) => item.current_period_end));
  return {
    start: start ?? (starts.length ? Math.max(...starts) : null),
    end: end ?? (ends.length ? Math.min(...ends) : null),
  };
}

export function subscriptionState(subscription: StripeSubscription): SubscriptionState {
  const period = periodOf(subscription);
  return {
    stripeId: subscription.id,
    livemode: subscription.livemode,
    customerId: subscription.customer,
    metadata: subscription.metadata,
    productIds: subscription.items.data.map((item) => item.price.product),
    pendingProductIds: (subscription.pending_update?.subscription_items ?? []).map((item) => item.price.product),
    status: subscription.status.toUpperCase() as SubscriptionStatus,
    collectionPaused: subscription.pause_collection != null,
    currentPeriodStart: momentOf(period.start),
    currentPeriodEnd: momentOf(period.end),
    // Flexible billing sets `cancel_at` to the period's end and leaves the flag alone.
    cancelAtPeriodEnd:
      subscription.cancel_at_period_end || (period.end !== null && subscription.cancel_at === period.end),
    canceledAt: momentOf(subscription.canceled_at),
    cancelReason: subscription.cancellation_details?.reason ?? null,
    stripeCreated: new Date(subscription.created * 1000),
    revenue: monthlyRevenue(subscription),
  };
}
