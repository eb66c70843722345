import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import { aUserOf } from './a-user.js';
import { type Change, why } from './change.js';
import type { Situation } from './table.js';

/** Somebody whose invitation has gone out and who is not in yet. */
async function anInvitedUser(ownerUrl: string, tenantId: string): Promise<string> {
  const id = await aUserOf(ownerUrl, tenantId);
  await asMaintenance(ownerUrl, (client) =>
    client.query(
      `insert into tenants.invitations (user_id, tenant_id, environment, mail_id, sent, expires)
       select $1, t.id, t.environment, $3, now(), now() + interval '1 day' from tenants.tenants t where t.id = $2`,
      [id, tenantId, newId('OutgoingMail')],
    ),
  );
  return id;
}

/** The tenant, with room for more users than the proof makes. */
async function roomIn(ownerUrl: string, tenantId: string): Promise<string> {
  await asMaintenance(ownerUrl, async (client) => {
    await client.query(
      `update tenants.tenant_overrides set ends = clock_timestamp() where tenant_id = $1 and kind = 'PLAN' and ends is null`,
      [tenantId],
    );
    await client.query(
      `insert into tenants.tenant_overrides (id, tenant_id, environment, kind, limits, reason, starts)
       select $2, t.id, t.environment, 'PLAN', '{"MAX_USERS": null}', 'For the proof only', clock_timestamp() from tenants.tenants t where t.id = $1`,
      [tenantId, newId('TenantOverride')],
    );
  });
  return tenantId;
}

/** The customer that the tenant is in Stripe. */
async function customerOf(ownerUrl: string, tenantId: string): Promise<string> {
  const { rows } = await asMaintenance(ownerUrl, (client) =>
    client.query<{ id: string }>(
      `select stripe_customer_id as id from billing.customers where tenant_id = $1 and deleted is null and unlinked is null
       order by created desc, stripe_customer_id limit 1`,
      [tenantId],
    ),
  );
  return rows[0]?.id ?? '';
}

/** The tenant, as if its subscription had just ended: only then can its link be taken away. */
async function withoutSubscription(ownerUrl: string, tenantId: string): Promise<string> {
  await asMaintenance(ownerUrl, (client) =>
    client.query(`update billing.subscriptions set status = 'CANCELED' where tenant_id = $1`, [tenantId]),
  );
  return tenantId;
}

/** Linked and subscribed again, as the rest of the proof finds it. */
async function asItWas(ownerUrl: string, tenantId: string): Promise<void> {
  await asMaintenance(ownerUrl, async (client) => {
    await client.query(
      `update billing.subscriptions set status = 'ACTIVE' where tenant_id = $1 and status = 'CANCELED' and canceled_at is null`,
      [tenantId],
    );
    await client.query(
      `with linked as (update billing.customers set unlinked = null where tenant_id = $1 returning stripe_customer_id, tenant_id, environment)
       insert into billing.customer_payment_methods_personal (stripe_customer_id, tenant_id, environment, brand, last4, synced)
       select stripe_customer_id, tenant_id, environment, 'visa', '4242', now() from linked on conflict do nothing`,
      [tenantId],
    );
  });
}

/** Who is made and invited in a tenant, and its link to Stripe. */
export const setUpChanges = (ownerUrl: string, tenant: string, situation: Situation): Change[] => [
  {
    field: 'createUser',
    input: async () =>
      `tenantId: "${await roomIn(ownerUrl, tenant)}", name: "For the proof", email: "${newId('User')}@proof.example", role: MEMBER, ${why}`,
    situation,
  },
  {
    field: 'resendInvitation',
    input: async () => `userId: "${await anInvitedUser(ownerUrl, tenant)}", ${why}`,
    situation,
  },
  {
    field: 'linkStripeCustomer',
    input: async () => `tenantId: "${tenant}", stripeCustomerId: "${await customerOf(ownerUrl, tenant)}", ${why}`,
    situation,
  },
  {
    field: 'unlinkStripeCustomer',
    input: async () => `tenantId: "${await withoutSubscription(ownerUrl, tenant)}", ${why}`,
    situation,
    settled: () => asItWas(ownerUrl, tenant),
  },
];
