import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a function that fills and empties must be able to write, beside what kit's role can already. */
const written = [
  'tenants',
  'users',
  'tenant_users',
  'user_email_personal',
  'user_contact_personal',
  'user_login_personal',
  'user_login_ip_personal',
  'companies',
  'domains',
  'dns_records',
  'usage',
  'mailboxes',
  'mailbox_email_personal',
  'campaigns',
];

/**
 * Quality assurance's world: test tenants that are made, filled, reset and ended by functions that can write nothing but
 * test tenants; what test campaigns say; and what was found of them. That none of it is a customer's is held by checks
 * and foreign keys: every row says TEST, and its tenant has to say so too.
 */
export class TestTenants1763600002160 implements MigrationInterface {
  name = 'TestTenants1763600002160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenants.test_tenants (
        tenant_id uuid primary key,
        environment text not null check (environment = 'TEST'),
        expires timestamptz(3),
        seed integer not null,
        people integer not null check (people between 1 and 500),
        campaigns integer not null check (campaigns between 0 and 20),
        resets integer not null default 0,
        last_reset timestamptz(3),
        created_by uuid,
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create index test_tenants_by_expiry on tenants.test_tenants (expires) where expires is not null;

      alter table tenants.campaigns add unique (id, tenant_id);
      create table tenants.test_campaign_content (
        campaign_id uuid primary key,
        tenant_id uuid not null,
        environment text not null check (environment = 'TEST'),
        subject text not null check (length(subject) <= 200),
        from_name text not null check (length(from_name) <= 200),
        from_address text not null check (length(from_address) <= 254),
        list_unsubscribe text check (length(list_unsubscribe) <= 1000),
        body text not null check (length(body) <= 20000),
        consent_basis text check (consent_basis in ('CONSENT', 'EXISTING_CUSTOMER', 'LEGITIMATE_INTEREST')),
        foreign key (campaign_id, tenant_id) references tenants.campaigns (id, tenant_id),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create index test_campaign_content_by_tenant on tenants.test_campaign_content (tenant_id, environment);

      create table tenants.campaign_validations (
        id uuid primary key,
        campaign_id uuid not null,
        tenant_id uuid not null,
        environment text not null check (environment = 'TEST'),
        verdict text not null check (verdict in ('PASSED', 'FAILED')),
        content jsonb not null,
        checks jsonb not null,
        notes text check (length(notes) <= 2000),
        recorded_by uuid not null,
        created timestamptz(3) not null default clock_timestamp(),
        foreign key (campaign_id, tenant_id) references tenants.campaigns (id, tenant_id),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create index campaign_validations_by_created on tenants.campaign_validations (created, id);
      create index campaign_validations_by_tenant on tenants.campaign_validations (tenant_id, created, id);
      create index campaign_validations_by_campaign on tenants.campaign_validations (campaign_id, created, id);
      create index campaign_validations_by_verdict on tenants.campaign_validations (verdict, created, id);

      select kit.guard('tenants.test_tenants', 'test-tenants:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      select kit.guard('tenants.test_campaign_content', 'validations:read', p_tenants => 'array[tenant_id]',
        p_environment => 'environment');
      select kit.guard('tenants.campaign_validations', 'validations:read', p_tenants => 'array[tenant_id]',
        p_environment => 'environment');
      -- In one's own name only; what was recorded stays as it is.
      create policy recorded on tenants.campaign_validations for insert with check (
        environment = any ((select kit.environments())::text[]) and (select kit.has_reach('validations:write', 'TEST'))
        and recorded_by = (select kit.viewer_id()));
      grant select on tenants.test_tenants, tenants.test_campaign_content, tenants.campaign_validations to rookery_tenants;
      grant insert on tenants.campaign_validations to rookery_tenants;
      grant insert, update on tenants.test_tenants to rookery_kit;
      grant insert, delete on tenants.test_campaign_content to rookery_kit;
    `);
    for (const table of written) await runner.query(`grant insert, update, delete on tenants.${table} to rookery_kit`);

    await runner.query(`
      create function tenants.manages_test_tenants() returns void
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not (kit.is_system() or ('TEST' = any (kit.environments())
            and (kit.has_reach('test-tenants:manage', 'ANY') or kit.has_reach('test-tenants:manage', 'TEST')))) then
          raise exception 'the viewer manages no test tenants' using errcode = '42501';
        end if;
      end $$;

      create function tenants.make_test_tenant(p_id uuid, p_name text, p_seed integer, p_people integer, p_campaigns integer,
        p_days integer) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform tenants.manages_test_tenants();
        insert into tenants.tenants (id, name, status, environment) values (p_id, p_name, 'ACTIVE', 'TEST');
        insert into tenants.test_tenants (tenant_id, environment, expires, seed, people, campaigns, created_by)
          values (p_id, 'TEST', clock_timestamp() + p_days * interval '1 day', p_seed, p_people, p_campaigns, kit.viewer_id());
      end $$;

      -- People lose what is personal, and the rest is as if it were not there: what refers to them still finds a row.
      create function tenants.empty_test_tenant(p_tenant uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        leaving uuid[];
      begin
        perform tenants.manages_test_tenants();
        if not exists (select from tenants.test_tenants t where t.tenant_id = p_tenant) then
          raise exception 'no test tenant' using errcode = '42501';
        end if;
        select coalesce(array_agg(u.id), '{}') into leaving from tenants.users u
          where u.environment = 'TEST' and u.tenant_ids = array[p_tenant];
        update tenants.tenants t set owner_id = null where t.id = p_tenant and t.environment = 'TEST';
        delete from tenants.tenant_users m where m.tenant_id = p_tenant and m.environment = 'TEST';
        delete from tenants.user_email_personal p where p.user_id = any (leaving) and p.environment = 'TEST';
        delete from tenants.user_contact_personal p where p.user_id = any (leaving) and p.environment = 'TEST';
        delete from tenants.user_login_personal p where p.user_id = any (leaving) and p.environment = 'TEST';
        delete from tenants.user_login_ip_personal p where p.user_id = any (leaving) and p.environment = 'TEST';
        update tenants.users u set status = 'DELETED', deleted = clock_timestamp(), updated = clock_timestamp()
          where u.id = any (leaving) and u.environment = 'TEST';
        delete from tenants.usage g where g.tenant_id = p_tenant and g.environment = 'TEST';
        delete from tenants.dns_records r where r.tenant_id = p_tenant and r.environment = 'TEST';
        delete from tenants.mailbox_email_personal p where p.tenant_id = p_tenant and p.environment = 'TEST';
        delete from tenants.test_campaign_content c where c.tenant_id = p_tenant;
        update tenants.mailboxes m set deleted = clock_timestamp()
          where m.tenant_id = p_tenant and m.environment = 'TEST' and m.deleted is null;
        update tenants.campaigns c set deleted = clock_timestamp()
          where c.tenant_id = p_tenant and c.environment = 'TEST' and c.deleted is null;
        update tenants.domains d set deleted = clock_timestamp()
          where d.tenant_id = p_tenant and d.environment = 'TEST' and d.deleted is null;
        -- Gives its short name free.
        update tenants.companies c set deleted = clock_timestamp(), workspace_name = c.workspace_name || '~' || c.id
          where c.tenant_id = p_tenant and c.environment = 'TEST' and c.deleted is null;
      end $$;

      -- The rows say neither their tenant nor their world: both are the function's to say.
      create function tenants.fill_test_tenant(p_tenant uuid, p_data jsonb) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform tenants.manages_test_tenants();
        if not exists (select from tenants.test_tenants t where t.tenant_id = p_tenant) then
          raise exception 'no test tenant' using errcode = '42501';
        end if;
        insert into tenants.users (id, name, status, environment, last_login_country)
          select id, name, status, 'TEST', 'ZZ'
          from jsonb_to_recordset(p_data -> 'people') as r(id uuid, name text, status text);
        insert into tenants.tenant_users (tenant_id, user_id, environment, role)
          select p_tenant, id, 'TEST', role from jsonb_to_recordset(p_data -> 'people') as r(id uuid, role text);
        insert into tenants.user_email_personal (user_id, environment, email)
          select id, 'TEST', email from jsonb_to_recordset(p_data -> 'people') as r(id uuid, email text);
        insert into tenants.user_contact_personal (user_id, environment, phone, postal_address)
          select id, 'TEST', phone, address from jsonb_to_recordset(p_data -> 'people') as r(id uuid, phone text, address text);
        insert into tenants.user_login_personal (user_id, environment, last_login)
          select id, 'TEST', clock_timestamp() - hours * interval '1 hour'
          from jsonb_to_recordset(p_data -> 'people') as r(id uuid, hours integer);
        insert into tenants.user_login_ip_personal (user_id, environment, ip)
          select id, 'TEST', ip from jsonb_to_recordset(p_data -> 'people') as r(id uuid, ip inet);
        insert into tenants.companies (id, tenant_id, environment, name, workspace_name, industry, company_size, status)
          select id, p_tenant, 'TEST', name, slug, 'Synthetic', '11–50', 'ACTIVE'
          from jsonb_to_recordset(p_data -> 'workspaces') as r(id uuid, name text, slug text);
        insert into tenants.domains (id, tenant_id, environment, domain, verification_status, is_primary)
          select id, p_tenant, 'TEST', domain, 'VERIFIED', is_primary
          from jsonb_to_recordset(p_data -> 'domains') as r(id uuid, domain text, is_primary boolean);
        insert into tenants.dns_records (domain_id, kind, name, tenant_id, environment, expected, verification_status, attempts)
          select domain_id, kind, name, p_tenant, 'TEST', expected, 'VERIFIED', 1
          from jsonb_to_recordset(p_data -> 'records') as r(domain_id uuid, kind text, name text, expected text);
        insert into tenants.mailboxes (id, tenant_id, environment, domain_id, provider, status, daily_count, warmup_status, health_score)
          select id, p_tenant, 'TEST', domain_id, 'SMTP', 'ACTIVE', daily_count, 'WARMED', health_score
          from jsonb_to_recordset(p_data -> 'mailboxes') as r(id uuid, domain_id uuid, daily_count integer, health_score integer);
        insert into tenants.mailbox_email_personal (mailbox_id, tenant_id, environment, email)
          select id, p_tenant, 'TEST', email from jsonb_to_recordset(p_data -> 'mailboxes') as r(id uuid, email text);
        insert into tenants.campaigns (id, tenant_id, environment, name, status, sent, delivered, bounced)
          select id, p_tenant, 'TEST', name, 'DRAFT', 0, 0, 0
          from jsonb_to_recordset(p_data -> 'campaigns') as r(id uuid, name text);
        insert into tenants.test_campaign_content (campaign_id, tenant_id, environment, subject, from_name, from_address,
            list_unsubscribe, body, consent_basis)
          select id, p_tenant, 'TEST', subject, from_name, from_address, list_unsubscribe, body, consent_basis
          from jsonb_to_recordset(p_data -> 'campaigns') as r(id uuid, subject text, from_name text, from_address text,
            list_unsubscribe text, body text, consent_basis text);
        insert into tenants.usage (tenant_id, environment, period_start, period_end, mailboxes_used, domains_used, campaigns_used)
          select p_tenant, 'TEST', date_trunc('month', clock_timestamp(), 'UTC'),
            date_trunc('month', clock_timestamp(), 'UTC') + interval '1 month',
            jsonb_array_length(p_data -> 'mailboxes'), jsonb_array_length(p_data -> 'domains'),
            jsonb_array_length(p_data -> 'campaigns');
      end $$;

      -- One reset at a time.
      create function tenants.lock_test_tenant(p_tenant uuid) returns setof tenants.test_tenants
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform tenants.manages_test_tenants();
        return query select * from tenants.test_tenants t where t.tenant_id = p_tenant for update;
      end $$;

      create function tenants.note_test_tenant_reset(p_tenant uuid, p_seed integer) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform tenants.manages_test_tenants();
        update tenants.test_tenants t set seed = p_seed, resets = t.resets + 1, last_reset = clock_timestamp()
          where t.tenant_id = p_tenant;
        update tenants.tenants t set updated = clock_timestamp() where t.id = p_tenant and t.environment = 'TEST';
      end $$;

      -- By the clock alone: whose time is over is emptied and taken from the directory.
      create function tenants.expire_test_tenants(p_most integer) returns setof uuid
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        one uuid;
      begin
        if not kit.is_system() then
          raise exception 'only Rookery itself ends test tenants' using errcode = '42501';
        end if;
        for one in select s.tenant_id from tenants.test_tenants s join tenants.tenants t on t.id = s.tenant_id
            where s.expires <= clock_timestamp() and t.deleted is null
            order by s.expires limit p_most for update of s skip locked loop
          perform tenants.empty_test_tenant(one);
          update tenants.tenants t set deleted = clock_timestamp(), updated = clock_timestamp()
            where t.id = one and t.environment = 'TEST';
          return next one;
        end loop;
      end $$;
    `);
    for (const [signature, roles] of [
      ['manages_test_tenants()', 'rookery_kit'],
      ['make_test_tenant(uuid, text, integer, integer, integer, integer)', 'rookery_tenants'],
      ['empty_test_tenant(uuid)', 'rookery_kit, rookery_tenants'],
      ['fill_test_tenant(uuid, jsonb)', 'rookery_tenants'],
      ['lock_test_tenant(uuid)', 'rookery_tenants'],
      ['note_test_tenant_reset(uuid, integer)', 'rookery_tenants'],
      ['expire_test_tenants(integer)', 'rookery_jobs'],
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
        grant execute on function tenants.${signature} to ${roles};
      `);
    }
    await runner.query('grant usage on schema tenants to rookery_jobs');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
