import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases, and the tenants that staff have opened for them. */
export class OpeningTables1763600002003 implements MigrationInterface {
  name = 'OpeningTables1763600002003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence tenants.support_case_number start 1001;
      create table tenants.support_cases (
        id uuid primary key,
        reference text not null unique default 'CASE-' || nextval('tenants.support_case_number'),
        tenant_id uuid not null,
        environment text not null,
        category text not null check (category in ('TECHNICAL', 'BILLING', 'FEATURE_REQUEST', 'BUG_REPORT')),
        status text not null
          check (status in ('NEW', 'TRIAGED', 'ASSIGNED', 'INVESTIGATING', 'SOLVED', 'FOLLOWED_UP')),
        subject text not null check (length(subject) between 1 and 200),
        ticket text check (length(ticket) <= 100),
        assignee_id uuid,
        created timestamptz(3) not null default clock_timestamp(),
        updated timestamptz(3) not null default clock_timestamp(),
        deleted timestamptz(3),
        unique (id, tenant_id),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create index support_cases_by_created on tenants.support_cases (created, id);
      create index support_cases_by_tenant on tenants.support_cases (tenant_id, created, id);
      create index support_cases_by_assignee on tenants.support_cases (assignee_id);

      create table tenants.opened_tenants (
        id uuid primary key,
        staff_id uuid not null,
        tenant_id uuid not null,
        environment text not null,
        case_id uuid not null,
        purpose text not null check (purpose in
          ('CUSTOMER_REQUEST', 'BILLING_QUESTION', 'DELIVERABILITY', 'SECURITY', 'TROUBLESHOOTING')),
        reason text not null check (length(reason) <= 500),
        opened timestamptz(3) not null default clock_timestamp(),
        expires timestamptz(3) not null,
        closed timestamptz(3),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment),
        foreign key (case_id, tenant_id) references tenants.support_cases (id, tenant_id)
      );
      create unique index opened_tenants_once on tenants.opened_tenants (staff_id, tenant_id) where closed is null;
      create index opened_tenants_by_tenant on tenants.opened_tenants (tenant_id, environment);
      create index opened_tenants_by_case on tenants.opened_tenants (case_id, tenant_id);

      select kit.guard('tenants.support_cases', 'cases:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      select kit.seal_table('tenants.opened_tenants');

      -- Whoever may open a tenant may make the case for it, and sees and closes their own openings, nobody else's.
      create policy made_to_open on tenants.support_cases for insert with check (
        (select kit.is_system()) or (environment = any ((select kit.environments())::text[])
          and (select kit.holds('tenants:open')) and assignee_id = (select kit.viewer_id())));
      create policy own on tenants.opened_tenants using (
        (select kit.is_system()) or (environment = any ((select kit.environments())::text[])
          and (select kit.holds('tenants:open')) and staff_id = (select kit.viewer_id())));

      grant select, insert on tenants.support_cases, tenants.opened_tenants to rookery_tenants;
      grant update (closed) on tenants.opened_tenants to rookery_tenants;
      grant usage on sequence tenants.support_case_number to rookery_tenants, rookery_maintenance;

      -- Naming a case comes before the tenant is open, when its cases cannot be read yet.
      create function tenants.case_of_tenant(p_tenant uuid, p_case text) returns uuid
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.id from tenants.support_cases c
        where kit.holds('tenants:open') and c.tenant_id = p_tenant and c.environment = any (kit.environments())
          and c.deleted is null and (c.reference = upper(p_case) or c.id::text = lower(p_case))
      $$;
      alter function tenants.case_of_tenant(uuid, text) owner to rookery_kit;
      revoke all on function tenants.case_of_tenant(uuid, text) from public;
      grant execute on function tenants.case_of_tenant(uuid, text) to rookery_tenants;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
