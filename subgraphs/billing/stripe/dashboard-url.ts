import type { IdType } from '../../kit/ids.js';

const pages = {
  TenantSubscription: 'subscriptions',
  Invoice: 'invoices',
  Payment: 'payments',
} as const satisfies Partial<Record<IdType, string>>;
export type MirroredType = keyof typeof pages;

/** The page of an object in Stripe's dashboard. */
export function dashboardUrl(type: MirroredType, stripeId: string, livemode: boolean): string {
  return `https://dashboard.stripe.com/${livemode ? '' : 'test/'}${pages[type]}/${encodeURIComponent(stripeId)}`;
}
