import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Customer organisations and what they send with. Each row says its tenant and its world; that a child lives in its
 * tenant's world is held by the foreign key, not by hope.
 */
export class TenantTables1763600002001 implements MigrationInterface {
  name = 'TenantTables1763600002001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenants.tenants (
        id uuid primary key,
        name text not null check (length(name) between 1 and 200),
        sort_name text not null generated always as (lower(name)) stored,
        status text not null check (status in ('PENDING', 'TRIAL', 'ACTIVE', 'PAST_DUE', 'PAUSED', 'SUSPENDED', 'CHURNED')),
        environment text not null check (environment in ('PRODUCTION', 'TEST')),
        owner_id uuid,
        user_count integer not null default 0,
        workspace_count integer not null default 0,
        created timestamptz(3) not null default clock_timestamp(),
        updated timestamptz(3) not null default clock_timestamp(),
        deleted timestamptz(3),
        unique (id, environment)
      );
      create index tenants_by_created on tenants.tenants (created, id);
      create index tenants_by_name on tenants.tenants (sort_name, id);
      create index tenants_by_status on tenants.tenants (status, id);
      create index tenants_by_users on tenants.tenants (user_count, id);
      create index tenants_by_owner on tenants.tenants (owner_id);

      create table tenants.companies (
        id uuid primary key,
        tenant_id uuid not null,
        environment text not null,
        name text not null check (length(name) between 1 and 200),
        sort_name text not null generated always as (lower(name)) stored,
        workspace_name text not null unique,
        industry text,
        company_size text,
        status text not null check (status in ('ACTIVE', 'ARCHIVED')),
        created timestamptz(3) not null default clock_timestamp(),
        updated timestamptz(3) not null default clock_timestamp(),
        deleted timestamptz(3),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create index companies_by_tenant on tenants.companies (tenant_id, sort_name, id);

      create table tenants.domains (
        id uuid primary key,
        tenant_id uuid not null,
        environment text not null,
        domain text not null check (domain = lower(domain)),
        verification_status text not null check (verification_status in ('PENDING', 'VERIFIED', 'FAILED')),
        is_primary boolean not null,
        created timestamptz(3) not null default clock_timestamp(),
        updated timestamptz(3) not null default clock_timestamp(),
        deleted timestamptz(3),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create unique index domains_once on tenants.domains (domain) where deleted is null;
      create unique index domains_one_primary on tenants.domains (tenant_id) where is_primary and deleted is null;
      create index domains_by_tenant on tenants.domains (tenant_id, is_primary, domain);

      create table tenants.dns_records (
        domain_id uuid not null references tenants.domains (id),
        kind text not null check (kind in ('SPF', 'DKIM', 'DMARC', 'MX')),
        name text not null,
        tenant_id uuid not null,
        environment text not null,
        expected text not null,
        verification_status text not null check (verification_status in ('PENDING', 'VERIFIED', 'FAILED')),
        attempts integer not null default 0,
        last_error text,
        primary key (domain_id, kind, name),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create index dns_records_by_tenant on tenants.dns_records (tenant_id);

      create table tenants.usage (
        tenant_id uuid not null,
        environment text not null,
        period_start timestamptz(3) not null,
        period_end timestamptz(3) not null check (period_end > period_start),
        emails_sent integer not null default 0,
        mailboxes_used integer not null default 0,
        domains_used integer not null default 0,
        campaigns_used integer not null default 0,
        leads_used integer not null default 0,
        warmups_active integer not null default 0,
        primary key (tenant_id, period_start),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
    `);
    await runner.query(`
      select kit.guard('tenants.tenants', 'tenants:read', p_tenants => 'array[id]', p_environment => 'environment');
      select kit.guard('tenants.companies', 'workspaces:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      select kit.guard('tenants.domains', 'domains:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      select kit.guard('tenants.dns_records', 'domains:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      select kit.guard('tenants.usage', 'usage:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      grant select on tenants.tenants, tenants.companies, tenants.domains, tenants.dns_records, tenants.usage to rookery_tenants;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
