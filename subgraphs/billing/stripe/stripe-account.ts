import Stripe from 'stripe';

export interface StripeSettings {
  secretKey: string;
  /** Where Stripe's API is, when that is not Stripe itself. */
  apiBase?: string | undefined;
  /** Nobody's account: it speaks Stripe's protocol and is called what it is. */
  standIn: boolean;
  /** How long Stripe may take to answer. */
  timeoutMs: number;
}

export interface CustomerToMake {
  tenantId: string;
  name: string;
  email: string | null;
  /** The same again, and Stripe gives the customer that it made before. */
  version: string;
}

/** A customer as Stripe has it now, with what hangs on it; as Stripe gave it, so nothing of it is checked yet. */
export interface FetchedCustomer {
  customer: unknown;
  subscriptions: readonly unknown[];
}

/** All that Rookery ever asks of Stripe: it reads customers and subscriptions, and makes customers. It can make nobody pay. */
export interface StripeAccount {
  standIn: boolean;
  fetchCustomer(id: string): Promise<FetchedCustomer>;
  makeCustomer(wanted: CustomerToMake): Promise<FetchedCustomer>;
}

function whereItIs(apiBase: string | undefined): Stripe.StripeConfig {
  if (!apiBase) return {};
  const { protocol, hostname, port } = new URL(apiBase);
  const isPlain = protocol === 'http:';
  return { protocol: isPlain ? 'http' : 'https', host: hostname, port: port || (isPlain ? 80 : 443) };
}

/** Stripe's library makes numbers of its own of some texts; the mirror reads them as they were sent, as from a webhook. */
const asSent = (object: unknown): unknown => JSON.parse(JSON.stringify(object));

/** More of one customer are not shown anyway. */
const mostSubscriptions = 100;

export function openStripeAccount({ secretKey, apiBase, standIn, timeoutMs }: StripeSettings): StripeAccount {
  // Whoever waits for it asks again themselves: what was made is found by its key.
  const stripe = new Stripe(secretKey, {
    ...whereItIs(apiBase),
    timeout: timeoutMs,
    maxNetworkRetries: 0,
    telemetry: false,
  });
  return {
    standIn,
    fetchCustomer: async (id) => {
      const [customer, subscriptions] = await Promise.all([
        stripe.customers.retrieve(id, { expand: ['invoice_settings.default_payment_method'] }),
        stripe.subscriptions.list({ customer: id, limit: mostSubscriptions }),
      ]);
      return { customer: asSent(customer), subscriptions: subscriptions.data.map(asSent) };
    },
    makeCustomer: async ({ tenantId, name, email, version }) => {
      const wanted = { name, ...(email && { email }), metadata: { tenant_id: tenantId } };
      const idempotencyKey = `rookery-customer-${tenantId}-${version}`;
      return { customer: asSent(await stripe.customers.create(wanted, { idempotencyKey })), subscriptions: [] };
    },
  };
}
