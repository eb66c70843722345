import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables with rows of tenants, and the permission that opens them. */
const guarded: Record<string, string> = {
  customers: 'stripe-ids:read',
  subscriptions: 'subscriptions:read',
  subscription_revenue: 'mrr:read',
  invoices: 'invoices:read',
  invoice_amounts: 'billing-amounts:read',
  payments: 'invoices:read',
  payment_amounts: 'billing-amounts:read',
  payment_brands: 'payment-method:masked',
  payment_methods_personal: 'payment-method:read',
  stripe_references: 'stripe-ids:read',
};

/** Tables of nobody's: the catalogue, and the log of what Stripe sent. */
const shared: Record<string, string> = {
  plans: 'plans:read',
  webhook_events: 'webhooks:read',
};

const tables = [...Object.keys(guarded), ...Object.keys(shared), 'webhook_payloads_personal'];

/** Who reads what, row by row. Only Rookery itself writes: a webhook, or a job that asks Stripe. */
export class BillingWalls1763600003002 implements MigrationInterface {
  name = 'BillingWalls1763600003002';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, permission] of Object.entries(guarded)) {
      await runner.query(
        `select kit.guard('billing.${table}', '${permission}', p_tenants => 'array[tenant_id]', p_environment => 'environment')`,
      );
    }
    for (const [table, permission] of Object.entries(shared)) {
      await runner.query(`select kit.guard('billing.${table}', '${permission}')`);
    }
    await runner.query(`
      select kit.seal_table('billing.webhook_payloads_personal');
      create policy scope on billing.webhook_payloads_personal for select using ((select kit.is_system()));
    `);
    for (const table of tables) {
      await runner.query(`
        create policy write_insert on billing.${table} for insert with check ((select kit.is_system()));
        create policy write_update on billing.${table} for update
          using ((select kit.is_system())) with check ((select kit.is_system()));
        grant select, insert, update on billing.${table} to rookery_billing;
      `);
    }

    // The look-ups name a table that the tenants service makes; they are checked when they run.
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      -- Whose a hidden row is, for telling “open the tenant first” from “there is none”: only when opening it would
      -- help, so to staff whose grant reaches opened tenants, and within their world.
      create function billing.tenant_of(p_type text, p_id uuid) returns uuid
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with found as (
          select 'subscriptions:read' as permission, s.tenant_id, s.environment from billing.subscriptions s
            where p_type = 'TenantSubscription' and s.id = p_id and s.deleted is null
          union all
          select 'invoices:read', i.tenant_id, i.environment from billing.invoices i
            where p_type = 'Invoice' and i.id = p_id and i.deleted is null
          union all
          select 'invoices:read', p.tenant_id, p.environment from billing.payments p
            where p_type = 'Payment' and p.id = p_id and p.deleted is null
        )
        select f.tenant_id from found f
        where kit.viewer() ->> 'kind' = 'STAFF' and f.environment = any (kit.environments())
          and kit.has_reach(f.permission, 'OPENED')
      $$;

      -- The world of a tenant, when there is such a tenant. For the webhook, which starts from an id in Stripe's metadata.
      create function billing.environment_of_tenant(p_tenant uuid) returns text
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select t.environment from tenants.tenants t where t.id = p_tenant and kit.is_system()
      $$;

      alter function billing.tenant_of(text, uuid) owner to rookery_kit;
      alter function billing.environment_of_tenant(uuid) owner to rookery_kit;
      revoke all on function billing.tenant_of(text, uuid), billing.environment_of_tenant(uuid) from public;
      grant execute on function billing.tenant_of(text, uuid), billing.environment_of_tenant(uuid) to rookery_billing;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
