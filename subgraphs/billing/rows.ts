import type { Connection } from '../kit/page.js';
import type { Invoice } from './invoices/invoice.entity.js';
import type { Payment } from './payments/payment.entity.js';
import type { Plan } from './plans/plan.entity.js';
import type { Subscription } from './subscriptions/subscription.entity.js';
import type { WebhookEvent } from './webhooks/webhook-event.entity.js';

/** What resolvers get as parents. A tenant is another subgraph's: of it we know the id. */
export interface TenantReference {
  id: string;
}
export type SubscriptionPage = Connection<Subscription>;
export type InvoicePage = Connection<Invoice>;
export type PaymentPage = Connection<Payment>;
export type WebhookEventPage = Connection<WebhookEvent>;
export type { Invoice, Payment, Plan, Subscription, WebhookEvent };
