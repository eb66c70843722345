import DataLoader from 'dataloader';
import type { Environment } from '../../kit/viewer.js';
import type { Reading } from '../reading.js';

/** The customer of Stripe's that a tenant is linked to. */
export interface LinkedCustomer {
  tenantId: string;
  environment: Environment;
  stripeId: string;
  livemode: boolean;
  linked: Date;
}

/** By tenant; null where none is linked, or not for this viewer. */
export function linkedCustomers({ tx, once }: Reading): DataLoader<string, LinkedCustomer | null> {
  return once('customers.linked', () => {
    return new DataLoader<string, LinkedCustomer | null>(async (tenants) => {
      const rows = await tx.query<LinkedCustomer>(
        `select distinct on (c.tenant_id) c.tenant_id as "tenantId", c.environment, c.stripe_customer_id as "stripeId", c.livemode,
           c.created as linked
         from billing.customers c where c.tenant_id = any ($1::uuid[]) and c.deleted is null and c.unlinked is null
         order by c.tenant_id, c.created desc, c.stripe_customer_id`,
        [tenants],
      );
      const byTenant = new Map(rows.map((row) => [row.tenantId, row]));
      return tenants.map((id) => byTenant.get(id) ?? null);
    });
  });
}

interface Method {
  stripeId: string;
  brand: string;
  last4: string | null;
}

/** What customers pay with by default, by Stripe's id. Its own policy decides which rows there are. */
export function defaultMethods({ tx, once }: Reading): DataLoader<string, Method | null> {
  return once('customers.methods', () => {
    return new DataLoader<string, Method | null>(async (ids) => {
      const rows = await tx.query<Method>(
        `select p.stripe_customer_id as "stripeId", p.brand, p.last4 from billing.customer_payment_methods_personal p
         where p.stripe_customer_id = any ($1::text[])`,
        [ids],
      );
      const byId = new Map(rows.map((row) => [row.stripeId, row]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  });
}
