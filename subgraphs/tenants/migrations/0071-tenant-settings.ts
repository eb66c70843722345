import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a tenant has set: each tenant has a row from its first moment, and what is null in it follows the default, which the
 * service knows. Where bills go is personal and lies in tables of its own; of the address for mail a masked form stands
 * beside the rest. What a tenant has agreed to is kept apart: it is shown, and changed by nobody here.
 */
export class TenantSettings1763600002171 implements MigrationInterface {
  name = 'TenantSettings1763600002171';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenants.tenant_settings (
        tenant_id uuid primary key,
        environment text not null,
        version integer not null default 1,
        masked_billing_email text,
        notify_billing boolean,
        notify_system boolean,
        notify_security boolean,
        password_min_length integer check (password_min_length between 8 and 128),
        password_mixed boolean,
        session_hours integer check (session_hours between 1 and 720),
        login_attempts integer check (login_attempts between 3 and 20),
        two_factor_required boolean,
        updated timestamptz(3),
        updated_by uuid,
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create table tenants.billing_email_personal (
        tenant_id uuid primary key references tenants.tenant_settings (tenant_id),
        environment text not null,
        email text check (length(email) <= 254),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create index billing_email_by_address on tenants.billing_email_personal (lower(email));
      create table tenants.billing_address_personal (
        tenant_id uuid primary key references tenants.tenant_settings (tenant_id),
        environment text not null,
        address jsonb check (jsonb_typeof(address) = 'object'),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create table tenants.tenant_consents (
        tenant_id uuid not null,
        purpose text not null check (purpose in ('ANALYTICS', 'MARKETING', 'PARTNER_SHARING', 'SALE')),
        environment text not null,
        granted boolean not null,
        since timestamptz(3) not null,
        primary key (tenant_id, purpose),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
    `);
    await this.whoReadsAndWrites(runner);
    await this.rowsThatFollow(runner);
    await this.timelines(runner);
    // Tenants that are there already.
    await runner.query(
      'insert into tenants.tenant_settings (tenant_id, environment) select t.id, t.environment from tenants.tenants t',
    );
  }

  private async whoReadsAndWrites(runner: QueryRunner): Promise<void> {
    for (const [table, permission] of [
      ['tenant_settings', 'tenant-settings:read'],
      ['billing_email_personal', 'billing-email:read'],
      ['billing_address_personal', 'billing-address:read'],
      ['tenant_consents', 'tenant-settings:read'],
    ]) {
      await runner.query(`
        select kit.guard('tenants.${table}', '${permission}', p_tenants => 'array[tenant_id]', p_environment => 'environment');
        grant select on tenants.${table} to rookery_tenants;
      `);
    }
    await runner.query(`
      do $$
      declare
        clause text := kit.scope_clause('tenant-settings:write', 'array[tenant_id]', 'environment', null);
        personal text;
      begin
        execute format('create policy changed on tenants.tenant_settings for update using (%s) with check (%s)', clause, clause);
        foreach personal in array array['billing_email_personal', 'billing_address_personal'] loop
          execute format('create policy given on tenants.%I for insert with check (%s)', personal, clause);
          execute format('create policy changed on tenants.%I for update using (%s) with check (%s)', personal, clause, clause);
        end loop;
      end $$;
      grant update (version, notify_billing, notify_system, notify_security, password_min_length, password_mixed, session_hours,
        login_attempts, two_factor_required, updated, updated_by) on tenants.tenant_settings to rookery_tenants;
      grant insert on tenants.billing_email_personal, tenants.billing_address_personal to rookery_tenants;
      grant update (email) on tenants.billing_email_personal to rookery_tenants;
      grant update (address) on tenants.billing_address_personal to rookery_tenants;
      grant insert, update on tenants.tenant_settings to rookery_kit;
      grant update, delete on tenants.billing_email_personal, tenants.billing_address_personal to rookery_kit;
      grant delete on tenants.tenant_consents to rookery_kit;
    `);
  }

  private async rowsThatFollow(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tenants.tenant_settings_begin() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        insert into tenants.tenant_settings (tenant_id, environment) select a.id, a.environment from after a;
        return null;
      end $$;
      create trigger settings_begin after insert on tenants.tenants referencing new table as after
        for each statement execute function tenants.tenant_settings_begin();

      create function tenants.billing_email_changed() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update tenants.tenant_settings s set masked_billing_email = tenants.mask_email(a.email) from after a
          where s.tenant_id = a.tenant_id and s.masked_billing_email is distinct from tenants.mask_email(a.email);
        return null;
      end $$;
      create trigger added after insert on tenants.billing_email_personal referencing new table as after
        for each statement execute function tenants.billing_email_changed();
      create trigger changed after update on tenants.billing_email_personal referencing new table as after
        for each statement execute function tenants.billing_email_changed();

      -- Whoever is erased may have been where bills went.
      create function tenants.billing_email_of_the_erased() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update tenants.billing_email_personal p set email = null from before b where lower(p.email) = b.address;
        return null;
      end $$;
      create trigger billing_email_goes after delete on tenants.user_email_personal referencing old table as before
        for each statement execute function tenants.billing_email_of_the_erased();

      -- A test tenant that is emptied has settings like a new one.
      alter function tenants.empty_test_tenant(uuid) rename to empty_what_a_test_tenant_sends;
      create function tenants.empty_test_tenant(p_tenant uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform tenants.empty_what_a_test_tenant_sends(p_tenant);
        delete from tenants.billing_email_personal p where p.tenant_id = p_tenant and p.environment = 'TEST';
        delete from tenants.billing_address_personal p where p.tenant_id = p_tenant and p.environment = 'TEST';
        delete from tenants.tenant_consents c where c.tenant_id = p_tenant and c.environment = 'TEST';
        update tenants.tenant_settings s set version = s.version + 1, masked_billing_email = null, notify_billing = null,
          notify_system = null, notify_security = null, password_min_length = null, password_mixed = null, session_hours = null,
          login_attempts = null, two_factor_required = null, updated = clock_timestamp(), updated_by = kit.viewer_id()
          where s.tenant_id = p_tenant and s.environment = 'TEST';
      end $$;
    `);
    for (const [signature, roles] of [
      ['tenant_settings_begin()', null],
      ['billing_email_changed()', null],
      ['billing_email_of_the_erased()', null],
      ['empty_test_tenant(uuid)', 'rookery_kit, rookery_tenants'],
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
      `);
      if (roles) await runner.query(`grant execute on function tenants.${signature} to ${roles}`);
    }
    await runner.query('revoke execute on function tenants.empty_what_a_test_tenant_sends(uuid) from rookery_tenants');
  }

  /** That a rule about signing in has changed is told to all whom it holds for. */
  private async timelines(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tenants.tell_of_security_policy(p_tenant uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not exists (select from tenants.tenants t where t.id = p_tenant and t.environment = any (kit.environments())
            and (kit.has_reach('tenant-settings:write', 'ANY')
              or (kit.has_reach('tenant-settings:write', 'OPENED') and t.id = any (kit.opened())))) then
          raise exception 'the viewer does not change these settings' using errcode = '42501';
        end if;
        insert into tenants.user_activity (id, user_id, tenant_id, environment, kind, summary)
          select audit.new_id(546), u.id, p_tenant, u.environment, 'SETTINGS', 'The security policy was changed by our staff.'
          from tenants.tenant_users m join tenants.users u on u.id = m.user_id
          where m.tenant_id = p_tenant and u.status = 'ACTIVE';
      end $$;
      alter function tenants.tell_of_security_policy(uuid) owner to rookery_kit;
      revoke all on function tenants.tell_of_security_policy(uuid) from public;
      grant execute on function tenants.tell_of_security_policy(uuid) to rookery_tenants;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
