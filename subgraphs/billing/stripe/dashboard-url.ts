import type { IdType } from '../../kit/ids.js';

const pages = {
  TenantSubscription: 'subscriptions',
  Invoice: 'invoices',
  Payment: 'payments',
} as const satisfies Partial<Record<IdType, string>>;
export type MirroredType = keyof typeof pages;

const dashboard = (page: string, stripeId: string, livemode: boolean) =>
  `https://dashboard.stripe.com/${livemode ? '' : 'test/'}${page}/${encodeURIComponent(stripeId)}`;

/** The page of a customer in Stripe's dashboard. */
export const customerUrl = (stripeId: string, livemode: boolean) => dashboard('customers', stripeId, livemode);

/** The page of an object in Stripe's dashboard. */
export function dashboardUrl(type: MirroredType, stripeId: string, livemode: boolean): string {
  return dashboard(pages[type], stripeId, livemode);
}
