import { newId } from '../../kit/ids.js';
import type { Random } from '../../kit/random.js';
import type { Environment } from '../../kit/viewer.js';
import { monthsBetween, plusMonths } from './months.js';
import { invoicePrefix, stripeId } from './stripe-id.js';

export interface SeedTenant {
  tenantId: string;
  environment: Environment;
  /** The tenant's status; a history is made that explains it. */
  status: 'PENDING' | 'TRIAL' | 'ACTIVE' | 'PAST_DUE' | 'PAUSED' | 'SUSPENDED' | 'CHURNED';
  planSlug: string;
  created: Date;
}
export interface SeedPlan {
  id: string;
  slug: string;
  priceMonthly: number;
  currency: string;
}

type Row = Record<string, unknown>;
export interface History {
  customers: Row[];
  subscriptions: Row[];
  invoices: Row[];
  payments: Row[];
}

const day = 86_400_000;
const mostInvoices = 12;
const statusInStripe: Record<SeedTenant['status'], string | null> = {
  PENDING: null,
  TRIAL: 'TRIALING',
  ACTIVE: 'ACTIVE',
  PAST_DUE: 'PAST_DUE',
  PAUSED: 'ACTIVE',
  SUSPENDED: 'UNPAID',
  CHURNED: 'CANCELED',
};
const reasons = ['cancellation_requested', 'payment_failed', 'payment_disputed'] as const;
const declines = ['card_declined', 'expired_card', 'insufficient_funds'] as const;
const brands = [
  ['visa', 50],
  ['mastercard', 35],
  ['amex', 10],
  ['sepa_debit', 5],
] as const;

/** What a tenant's billing would look like in Stripe by now, so that its status makes sense. */
export function addHistory(history: History, tenant: SeedTenant, plan: SeedPlan, random: Random, now: Date): void {
  const status = statusInStripe[tenant.status];
  if (!status) return;
  const { tenantId, environment } = tenant;
  const owner = { tenant_id: tenantId, environment, livemode: environment === 'PRODUCTION' };
  const begun = new Date(Math.min(tenant.created.getTime(), now.getTime() - 3_600_000));
  const months = monthsBetween(begun, now);
  const lastPeriod = tenant.status === 'CHURNED' ? random.int(0, months) : months;
  const periodStart = plusMonths(begun, lastPeriod);
  const periodEnd =
    tenant.status === 'TRIAL' ? new Date(now.getTime() + random.int(1, 13) * day) : plusMonths(begun, lastPeriod + 1);
  const ended = tenant.status === 'CHURNED' ? new Date(Math.min(periodEnd.getTime(), now.getTime() - 60_000)) : null;
  const leaving = tenant.status === 'ACTIVE' && random.chance(0.03);
  const pays = (status === 'ACTIVE' || status === 'PAST_DUE') && tenant.status !== 'PAUSED';
  const id = newId('TenantSubscription', begun.getTime(), random.bytes(8));
  history.customers.push({ stripe_customer_id: stripeId(random, 'cus', 14), created: begun, ...owner });
  history.subscriptions.push({
    id,
    ...owner,
    stripe_id: stripeId(random, 'sub'),
    plan_id: plan.id,
    status,
    collection_paused: tenant.status === 'PAUSED',
    current_period_start: periodStart,
    current_period_end: periodEnd,
    cancel_at_period_end: leaving,
    canceled_at: ended ?? (leaving ? new Date(Math.max(periodStart.getTime(), now.getTime() - 5 * day)) : null),
    cancel_reason: ended ? random.pick(reasons) : leaving ? 'cancellation_requested' : null,
    stripe_created: begun,
    synced: now,
    mrr_amount: pays ? plan.priceMonthly : 0,
    currency: plan.currency,
  });
  if (tenant.status !== 'TRIAL' && plan.priceMonthly > 0)
    addInvoices(history, { tenant, plan, owner, id, begun, lastPeriod }, random);
}

interface Billed {
  tenant: SeedTenant;
  plan: SeedPlan;
  owner: Row;
  id: string;
  begun: Date;
  lastPeriod: number;
}

/** How the invoice of a month stands: the last one tells why the tenant is where it is. */
function invoiceStatus(status: SeedTenant['status'], isLast: boolean): 'PAID' | 'OPEN' | 'VOID' {
  if (!isLast) return 'PAID';
  if (status === 'PAST_DUE' || status === 'SUSPENDED') return 'OPEN';
  return status === 'PAUSED' ? 'VOID' : 'PAID';
}

/** A fifth has no tax, two fifths have one of nothing: Stripe says either. */
function taxOn(amount: number, random: Random): number | null {
  return random.weighted([
    [Math.round(amount * 0.19), 2],
    [0, 2],
    [null, 1],
  ]);
}

function addInvoices(history: History, { tenant, plan, owner, id, begun, lastPeriod }: Billed, random: Random): void {
  const prefix = invoicePrefix(random);
  const tax = taxOn(plan.priceMonthly, random);
  const total = plan.priceMonthly + (tax ?? 0);
  const method = { brand: random.weighted(brands), last4: String(random.int(0, 9999)).padStart(4, '0') };
  for (let month = Math.max(0, lastPeriod - mostInvoices + 1); month <= lastPeriod; month += 1) {
    const created = plusMonths(begun, month);
    const status = invoiceStatus(tenant.status, month === lastPeriod);
    const invoice = {
      id: newId('Invoice', created.getTime(), random.bytes(8)),
      ...owner,
      stripe_id: stripeId(random, 'in'),
      subscription_id: id,
      number: `${prefix}-${String(month + 1).padStart(4, '0')}`,
      status,
      stripe_created: created,
      due_date: null,
      synced: created,
      total,
      tax,
      amount_paid: status === 'PAID' ? total : 0,
      currency: plan.currency,
    };
    history.invoices.push(invoice);
    // A paused collection makes void invoices, and tries no card.
    if (status !== 'VOID') history.payments.push(charge(invoice, { ...owner, ...method }, random));
  }
}

interface Charged {
  id: string;
  status: string;
  stripe_created: Date;
  total: number;
  currency: string;
}

function charge(invoice: Charged, given: Row, random: Random): Row {
  const charged = new Date(invoice.stripe_created.getTime() + random.int(1, 50) * 60_000);
  const paid = invoice.status === 'PAID';
  return {
    id: newId('Payment', charged.getTime(), random.bytes(8)),
    ...given,
    stripe_id: stripeId(random, 'ch'),
    invoice_id: invoice.id,
    status: paid ? 'SUCCEEDED' : 'FAILED',
    failure_code: paid ? null : random.pick(declines),
    stripe_created: charged,
    synced: charged,
    amount: invoice.total,
    amount_refunded: paid && random.chance(0.01) ? invoice.total : 0,
    currency: invoice.currency,
  };
}
