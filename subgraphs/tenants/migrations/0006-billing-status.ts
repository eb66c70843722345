import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What billing may make of a tenant's status, as Stripe's events come in: the only way for another service to change a
 * tenant. A step that is not listed leaves the status as it is, since events come late and out of order: a retried
 * payment that fails again does not make a suspended tenant merely past due, and no event approves a sign-up.
 */
export class BillingStatus1763600002006 implements MigrationInterface {
  name = 'BillingStatus1763600002006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      create table tenants.billing_status_steps (
        from_status text not null,
        to_status text not null,
        primary key (from_status, to_status)
      );
      insert into tenants.billing_status_steps
        select step.from_status, to_status
        from (values
          ('TRIAL', array['ACTIVE', 'PAST_DUE', 'PAUSED', 'SUSPENDED', 'CHURNED']),
          ('ACTIVE', array['TRIAL', 'PAST_DUE', 'PAUSED', 'SUSPENDED', 'CHURNED']),
          ('PAST_DUE', array['ACTIVE', 'PAUSED', 'SUSPENDED', 'CHURNED']),
          ('PAUSED', array['ACTIVE', 'TRIAL', 'PAST_DUE', 'SUSPENDED', 'CHURNED']),
          ('SUSPENDED', array['ACTIVE', 'PAUSED', 'CHURNED']),
          ('CHURNED', array['ACTIVE', 'TRIAL'])
        ) step(from_status, to_statuses), unnest(step.to_statuses) to_status;
      select kit.seal_table('tenants.billing_status_steps');

      create function tenants.apply_billing_status(p_tenant uuid, p_status text, out old_status text, out new_status text)
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if p_status is null or p_status not in ('ACTIVE', 'TRIAL', 'PAST_DUE', 'PAUSED', 'SUSPENDED', 'CHURNED') then
          raise exception 'no status that billing sets: %', p_status using errcode = 'invalid_parameter_value';
        end if;
        select t.status into old_status from tenants.tenants t where t.id = p_tenant and t.deleted is null for update;
        new_status := old_status;
        if exists (select from tenants.billing_status_steps s where s.from_status = old_status and s.to_status = p_status) then
          new_status := p_status;
          update tenants.tenants t set status = p_status, updated = clock_timestamp() where t.id = p_tenant;
          perform audit.record('tenant.status_changed', 'Tenant', p_tenant::text, p_tenant,
            jsonb_build_object('status', old_status), jsonb_build_object('status', new_status), null, 'internal', '{}'::jsonb);
        end if;
      end $$;
      alter function tenants.apply_billing_status(uuid, text) owner to rookery_kit;
      revoke all on function tenants.apply_billing_status(uuid, text) from public;
      grant execute on function tenants.apply_billing_status(uuid, text) to rookery_billing;
      grant usage on schema tenants to rookery_billing;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
