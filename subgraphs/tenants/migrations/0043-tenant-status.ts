import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What staff may make of a tenant's status: a closed list of steps. A suspension by staff is theirs to lift: meanwhile
 * billing only notes what the status would be, and that is what the tenant comes back to.
 */
export class TenantStatus1763600002143 implements MigrationInterface {
  name = 'TenantStatus1763600002143';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      -- What a tenant comes back to when staff lift their suspension; null when staff have not suspended it.
      alter table tenants.tenants add column held_status text
        check (held_status in ('TRIAL', 'ACTIVE', 'PAST_DUE', 'PAUSED', 'SUSPENDED', 'CHURNED')),
        add constraint held_tenants_are_suspended check (held_status is null or status = 'SUSPENDED');
      grant update (status, held_status, updated) on tenants.tenants to rookery_kit;

      create table tenants.staff_status_steps (
        mutation text not null,
        from_status text not null,
        to_status text not null,
        action text not null,
        primary key (mutation, from_status)
      );
      insert into tenants.staff_status_steps values
        ('approveTenant', 'PENDING', 'TRIAL', 'tenant.approved'),
        ('rejectTenant', 'PENDING', 'CHURNED', 'tenant.rejected'),
        ('suspendTenant', 'TRIAL', 'SUSPENDED', 'tenant.suspended'),
        ('suspendTenant', 'ACTIVE', 'SUSPENDED', 'tenant.suspended'),
        ('suspendTenant', 'PAST_DUE', 'SUSPENDED', 'tenant.suspended'),
        ('suspendTenant', 'PAUSED', 'SUSPENDED', 'tenant.suspended'),
        -- The status that it comes back to is the held one.
        ('reactivateTenant', 'SUSPENDED', 'SUSPENDED', 'tenant.reactivated');
      select kit.seal_table('tenants.staff_status_steps');

      -- Does it, whoever stands there: whether they may, the two below have looked at. Old and new values, for the record.
      create function tenants.change_tenant_status(p_mutation text, p_tenant uuid) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        tenant tenants.tenants;
        step tenants.staff_status_steps;
        next text;
      begin
        select t.* into tenant from tenants.tenants t
          where t.id = p_tenant and t.deleted is null and t.environment = any (kit.environments()) for update;
        if tenant.id is null then
          raise exception 'there is no such tenant' using errcode = 'RK404';
        end if;
        select s.* into step from tenants.staff_status_steps s where s.mutation = p_mutation and s.from_status = tenant.status;
        if step.mutation is null then
          raise exception 'this is no step for a tenant that is %', lower(replace(tenant.status, '_', ' ')) using errcode = 'RK409';
        end if;
        if p_mutation = 'reactivateTenant' and tenant.held_status is null then
          raise exception 'billing has suspended this tenant: it comes back when Stripe says that it is paid' using errcode = 'RK409';
        end if;
        next := case p_mutation when 'reactivateTenant' then tenant.held_status else step.to_status end;
        update tenants.tenants t set status = next, updated = clock_timestamp(),
          held_status = case p_mutation when 'suspendTenant' then tenant.status end where t.id = p_tenant;
        return jsonb_build_object('action', step.action, 'old', jsonb_build_object('status', tenant.status),
          'new', jsonb_build_object('status', next));
      end $$;

      create function tenants.decide_sign_up(p_mutation text, p_tenant uuid) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if p_mutation not in ('approveTenant', 'rejectTenant') or not kit.has_reach('tenants:approve', 'ANY') then
          raise exception 'this person does not decide sign-ups' using errcode = 'RK403';
        end if;
        return tenants.change_tenant_status(p_mutation, p_tenant);
      end $$;

      -- For identity, when somebody approves: uses the approval up and does what the request says, to the letter.
      create function tenants.change_tenant_by_request(p_request uuid) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests := identity.take_approved(p_request, 'MUTATION');
      begin
        if request.asks is distinct from 'tenants:suspend:request' or request.mutation not in ('suspendTenant', 'reactivateTenant') then
          raise exception 'this request is about no tenant''s status' using errcode = 'RK403';
        end if;
        return tenants.change_tenant_status(request.mutation, (request.input ->> 'tenantId')::uuid);
      end $$;

      -- For identity, when somebody asks: whether there is such a tenant in their world.
      create function tenants.is_there_to_ask_about(p_tenant uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (select from tenants.tenants t where t.id = p_tenant and t.deleted is null
          and t.environment = any (kit.environments()) and kit.holds('tenants:suspend:request')) $$;

      -- As before, but for what staff hold: their suspension stays, and what billing says is what the tenant comes back to.
      create or replace function tenants.apply_billing_status(p_tenant uuid, p_status text, out old_status text, out new_status text)
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        held text;
      begin
        if p_status is null or p_status not in ('ACTIVE', 'TRIAL', 'PAST_DUE', 'PAUSED', 'SUSPENDED', 'CHURNED') then
          raise exception 'no status that billing sets: %', p_status using errcode = 'invalid_parameter_value';
        end if;
        select t.status, t.held_status into old_status, held from tenants.tenants t
          where t.id = p_tenant and t.deleted is null for update;
        new_status := old_status;
        if held is not null then
          if exists (select from tenants.billing_status_steps s where s.from_status = held and s.to_status = p_status) then
            update tenants.tenants t set held_status = p_status, updated = clock_timestamp() where t.id = p_tenant;
            perform audit.record('tenant.status_changed', 'Tenant', p_tenant::text, p_tenant,
              jsonb_build_object('heldStatus', held), jsonb_build_object('heldStatus', p_status), null, 'internal', '{}'::jsonb);
          end if;
        elsif exists (select from tenants.billing_status_steps s where s.from_status = old_status and s.to_status = p_status) then
          new_status := p_status;
          update tenants.tenants t set status = p_status, updated = clock_timestamp() where t.id = p_tenant;
          perform audit.record('tenant.status_changed', 'Tenant', p_tenant::text, p_tenant,
            jsonb_build_object('status', old_status), jsonb_build_object('status', new_status), null, 'internal', '{}'::jsonb);
        end if;
      end $$;
    `);
    for (const [signature, role] of [
      ['change_tenant_status(text, uuid)', null],
      ['decide_sign_up(text, uuid)', 'rookery_tenants'],
      ['change_tenant_by_request(uuid)', 'rookery_identity'],
      ['is_there_to_ask_about(uuid)', 'rookery_identity'],
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
      `);
      if (role) await runner.query(`grant execute on function tenants.${signature} to ${role}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
