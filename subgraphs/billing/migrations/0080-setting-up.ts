import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Staff say which customer of Stripe's a tenant is. That changes nothing in Stripe, and nothing here but the link: what hangs on
 * the customer is mirrored by Rookery itself. Staff cannot write the tables; they call functions that look at their right once more.
 */
export class SettingUp1763600003080 implements MigrationInterface {
  name = 'SettingUp1763600003080';

  async up(runner: QueryRunner): Promise<void> {
    // Names tables of the tenants service, which are there when it runs.
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      -- Staff took the link away: the customer is nobody's until staff link it again, whatever its metadata say.
      alter table billing.customers add column unlinked timestamptz(3);
      grant insert, update on billing.customers to rookery_kit;

      -- What a customer pays with by default, as Stripe had it when it was last asked.
      create table billing.customer_payment_methods_personal (
        stripe_customer_id text primary key references billing.customers,
        tenant_id uuid not null,
        environment text not null,
        brand text not null,
        last4 text,
        synced timestamptz(3) not null
      );
      create index on billing.customer_payment_methods_personal (tenant_id);
      select kit.guard('billing.customer_payment_methods_personal', 'payment-method:read', p_tenants => 'array[tenant_id]',
        p_environment => 'environment');
      create policy write_insert on billing.customer_payment_methods_personal for insert with check ((select kit.is_system()));
      create policy write_update on billing.customer_payment_methods_personal for update
        using ((select kit.is_system())) with check ((select kit.is_system()));
      create policy write_delete on billing.customer_payment_methods_personal for delete using ((select kit.is_system()));
      grant select, insert, update, delete on billing.customer_payment_methods_personal to rookery_billing;
      grant delete on billing.customer_payment_methods_personal to rookery_kit;

      create function billing.may_set_up(p_tenant uuid, p_environment text) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p_environment = any (kit.environments()) and (kit.has_reach('billing-setup:write', 'ANY')
          or (kit.has_reach('billing-setup:write', 'TEST') and p_environment = 'TEST')
          or (kit.has_reach('billing-setup:write', 'OPENED') and p_tenant = any (kit.opened()))) $$;

      -- What a customer is made from, for whoever may set it up; of a tenant that is not open just that it is there.
      create function billing.tenant_to_set_up(p_tenant uuid)
        returns table (environment text, name text, "billingEmail" text, version text, "linkedTo" text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select t.environment, may.so_name, may.email, may.version, may.customer
        from tenants.tenants t left join lateral (
          select t.name as so_name, e.email, s.version || '.' || (select count(*) from billing.customers c where c.tenant_id = t.id)
              as version,
            (select c.stripe_customer_id from billing.customers c where c.tenant_id = t.id and c.deleted is null and c.unlinked is null
              order by c.created desc, c.stripe_customer_id limit 1) as customer
          from tenants.tenant_settings s left join tenants.billing_email_personal e on e.tenant_id = s.tenant_id
          where s.tenant_id = t.id) may on billing.may_set_up(t.id, t.environment)
        where t.id = p_tenant and t.deleted is null and t.environment = any (kit.environments()) and kit.holds('billing-setup:write') $$;

      -- Whether the link is new. Always the same words for a customer that is another's, whosever it is.
      create function billing.link_customer_as_viewer(p_customer text, p_tenant uuid, p_livemode boolean) returns boolean
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        world text;
        known billing.customers;
      begin
        -- The locks that webhooks take, in their order.
        perform pg_advisory_xact_lock(hashtextextended('billing ' || p_customer, 0));
        perform pg_advisory_xact_lock(hashtextextended('billing ' || p_tenant, 0));
        select t.environment into world from tenants.tenants t where t.id = p_tenant and t.deleted is null;
        if world is null or not billing.may_set_up(p_tenant, world) then
          raise exception 'this person may not set up the billing of this tenant' using errcode = 'RK403';
        end if;
        select c.* into known from billing.customers c where c.stripe_customer_id = p_customer;
        if known.tenant_id <> p_tenant and known.unlinked is null then
          raise exception 'this customer of Stripe belongs to another tenant' using errcode = 'RK409', column = 'stripeCustomerId';
        end if;
        if exists (select from billing.customers c where c.tenant_id = p_tenant and c.stripe_customer_id <> p_customer
            and c.deleted is null and c.unlinked is null) then
          raise exception 'this tenant is linked to another customer of Stripe: take that link away first' using errcode = 'RK409';
        end if;
        if world = 'TEST' and p_livemode then
          raise exception 'a test tenant is not linked to somebody who pays' using errcode = 'RK409', column = 'stripeCustomerId';
        end if;
        if known.tenant_id = p_tenant and known.unlinked is null and known.deleted is null then
          return false;
        end if;
        delete from billing.customer_payment_methods_personal p where p.stripe_customer_id = p_customer;
        insert into billing.customers (stripe_customer_id, tenant_id, environment, livemode)
          values (p_customer, p_tenant, world, p_livemode)
          on conflict (stripe_customer_id) do update set tenant_id = p_tenant, environment = world, livemode = p_livemode,
            created = clock_timestamp(), deleted = null, unlinked = null;
        return true;
      end $$;

      create function billing.unlink_customer_as_viewer(p_tenant uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        linked text;
        world text;
      begin
        select t.environment into world from tenants.tenants t where t.id = p_tenant and t.deleted is null;
        if world is null or not billing.may_set_up(p_tenant, world) then
          raise exception 'this person may not set up the billing of this tenant' using errcode = 'RK403';
        end if;
        -- A subscription that a webhook brings waits for this, or this for it.
        perform pg_advisory_xact_lock(hashtextextended('billing ' || p_tenant, 0));
        select c.stripe_customer_id into linked from billing.customers c
          where c.tenant_id = p_tenant and c.deleted is null and c.unlinked is null
          order by c.created desc, c.stripe_customer_id limit 1 for update;
        if linked is null then
          raise exception 'this tenant is linked to no customer of Stripe' using errcode = 'RK409';
        end if;
        if exists (select from billing.subscriptions s where s.tenant_id = p_tenant and s.deleted is null
            and s.status not in ('CANCELED', 'INCOMPLETE_EXPIRED')) then
          raise exception 'this tenant has a subscription: it is ended in Stripe first' using errcode = 'RK409';
        end if;
        update billing.customers c set unlinked = clock_timestamp() where c.stripe_customer_id = linked;
        delete from billing.customer_payment_methods_personal p where p.stripe_customer_id = linked;
      end $$;
    `);
    for (const [signature, role] of [
      ['may_set_up(uuid, text)', null],
      ['tenant_to_set_up(uuid)', 'rookery_billing'],
      ['link_customer_as_viewer(text, uuid, boolean)', 'rookery_billing'],
      ['unlink_customer_as_viewer(uuid)', 'rookery_billing'],
    ]) {
      await runner.query(`
        alter function billing.${signature} owner to rookery_kit;
        revoke all on function billing.${signature} from public;
      `);
      if (role) await runner.query(`grant execute on function billing.${signature} to ${role}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
