import type { RowOf } from '../kit/row-guard.js';
import { createSubgraph, type Subgraph, type SubgraphDependencies } from '../kit/subgraph.js';
import { Customer } from './customers/customer.entity.js';
import { Invoice } from './invoices/invoice.entity.js';
import { invoiceResolvers } from './invoices/invoice.resolvers.js';
import { InvoiceAmounts } from './invoices/invoice-amounts.entity.js';
import { Payment } from './payments/payment.entity.js';
import { paymentResolvers } from './payments/payment.resolvers.js';
import { PaymentAmounts, PaymentBrand, PaymentMethod } from './payments/payment-details.entity.js';
import { Plan } from './plans/plan.entity.js';
import { planResolvers } from './plans/plan.resolvers.js';
import { StripeReference } from './references/stripe-reference.entity.js';
import type { Resolvers } from './resolver-types.generated.js';
import { setupResolvers } from './setup/setup.resolvers.js';
import { openStripeAccount, type StripeAccount, type StripeSettings } from './stripe/stripe-account.js';
import { Subscription } from './subscriptions/subscription.entity.js';
import { subscriptionResolvers } from './subscriptions/subscription.resolvers.js';
import { SubscriptionRevenue } from './subscriptions/subscription-revenue.entity.js';
import { tenantResolvers } from './tenants/tenant.resolvers.js';
import { receiveStripeEvents } from './webhooks/receive-event.js';
import { WebhookEvent } from './webhooks/webhook-event.entity.js';
import { webhookEventResolvers } from './webhooks/webhook-event.resolvers.js';

/** What the data source of this subgraph is opened with. */
export const billingEntities = [
  Customer,
  Invoice,
  InvoiceAmounts,
  Payment,
  PaymentAmounts,
  PaymentBrand,
  PaymentMethod,
  Plan,
  StripeReference,
  Subscription,
  SubscriptionRevenue,
  WebhookEvent,
];

export interface BillingDependencies extends SubgraphDependencies {
  /** What Stripe signs its events with (`whsec_…`). */
  stripeWebhookSecret: string;
  /** The account that customers are looked up and made in; nothing can be linked when left out. */
  stripe?: StripeSettings;
}

const shown = {
  ...planResolvers,
  ...subscriptionResolvers,
  ...invoiceResolvers,
  ...paymentResolvers,
  ...webhookEventResolvers,
  Query: {
    ...planResolvers.Query,
    ...subscriptionResolvers.Query,
    ...invoiceResolvers.Query,
    ...paymentResolvers.Query,
    ...webhookEventResolvers.Query,
  },
  Tenant: {
    ...tenantResolvers.Tenant,
    ...subscriptionResolvers.Tenant,
    ...invoiceResolvers.Tenant,
    ...paymentResolvers.Tenant,
  },
} satisfies Resolvers;

function resolversWith(account: StripeAccount | undefined): Resolvers {
  const setup = setupResolvers(account);
  return {
    ...shown,
    ...setup,
    Query: { ...shown.Query, ...setup.Query },
    Tenant: { ...shown.Tenant, ...setup.Tenant },
  };
}

const ownedByTenant = ['TenantSubscription', 'Invoice', 'Payment', 'StripeCustomer'];

/** Whose a row is. Plans and events are nobody's; money, pages and limits come with the row that they belong to. */
const rowOf: RowOf = (typeName, parent) => {
  if (typeName === 'Tenant') return { tenantIds: [(parent as { id: string }).id] };
  if (!ownedByTenant.includes(typeName)) return undefined;
  const { tenantId, environment } = parent as Pick<Invoice, 'tenantId' | 'environment'>;
  return { tenantIds: [tenantId], environment };
};

/** Plans, subscriptions, invoices and payments as Stripe has them, and the webhook that brings them. */
export function createBilling(dependencies: BillingDependencies): Subgraph {
  return createSubgraph(
    {
      name: 'billing',
      resolvers: { ...resolversWith(dependencies.stripe && openStripeAccount(dependencies.stripe)) },
      rowOf,
      edges: { 'POST /webhooks/stripe': receiveStripeEvents(dependencies) },
    },
    dependencies,
  );
}
