import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People who work for customers: a directory row with what everybody who reads customers may see, and personal data in
 * tables of their own, each behind the permission for it. The directory holds masked values, so that whoever sees
 * those never touches the personal table.
 */
export class PeopleTables1763600002002 implements MigrationInterface {
  name = 'PeopleTables1763600002002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenants.users (
        id uuid primary key,
        name text not null check (length(name) between 1 and 200),
        sort_name text not null generated always as (lower(name)) stored,
        status text not null check (status in ('ACTIVE', 'SUSPENDED', 'DELETED')),
        environment text not null check (environment in ('PRODUCTION', 'TEST')),
        masked_email text,
        masked_phone text,
        masked_last_login_ip text,
        last_login_country text check (last_login_country ~ '^[A-Z]{2}$'),
        tenant_ids uuid[] not null default '{}',
        created timestamptz(3) not null default clock_timestamp(),
        updated timestamptz(3) not null default clock_timestamp(),
        deleted timestamptz(3),
        unique (id, environment)
      );
      create index users_by_created on tenants.users (created, id);
      create index users_by_world on tenants.users (environment, created, id);
      create index users_by_name on tenants.users (sort_name, id);
      create index users_by_status on tenants.users (status, id);
      create index users_by_tenants on tenants.users using gin (tenant_ids);

      alter table tenants.tenants add foreign key (owner_id) references tenants.users (id);

      create table tenants.tenant_users (
        tenant_id uuid not null,
        user_id uuid not null,
        environment text not null,
        role text not null check (role in ('OWNER', 'ADMIN', 'MEMBER')),
        created timestamptz(3) not null default clock_timestamp(),
        primary key (tenant_id, user_id),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment),
        foreign key (user_id, environment) references tenants.users (id, environment)
      );
      create index tenant_users_by_user on tenants.tenant_users (user_id, tenant_id);
      create index tenant_users_owners on tenants.tenant_users (tenant_id, created, user_id) where role = 'OWNER';

      create table tenants.user_email_personal (
        user_id uuid primary key,
        environment text not null,
        email text not null check (length(email) <= 254),
        address text not null generated always as (lower(email)) stored unique,
        foreign key (user_id, environment) references tenants.users (id, environment)
      );
      create table tenants.user_contact_personal (
        user_id uuid primary key,
        environment text not null,
        phone text,
        postal_address text,
        foreign key (user_id, environment) references tenants.users (id, environment)
      );
      create table tenants.user_login_personal (
        user_id uuid primary key,
        environment text not null,
        last_login timestamptz(3),
        foreign key (user_id, environment) references tenants.users (id, environment)
      );
      create table tenants.user_login_ip_personal (
        user_id uuid primary key,
        environment text not null,
        ip inet,
        foreign key (user_id, environment) references tenants.users (id, environment)
      );
    `);
    await runner.query(`
      select kit.guard('tenants.users', 'users:read', p_tenants => 'tenant_ids', p_environment => 'environment');
      select kit.guard('tenants.tenant_users', 'users:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      grant select on tenants.users, tenants.tenant_users to rookery_tenants;
    `);
    for (const [table, permission] of [
      ['user_email_personal', 'user-email:read'],
      ['user_contact_personal', 'user-phone:read'],
      ['user_login_personal', 'user-login:read'],
      ['user_login_ip_personal', 'user-login-ip:read'],
    ]) {
      const tenantsOfUser = `(select u.tenant_ids from tenants.users u where u.id = ${table}.user_id)`;
      await runner.query(`
        select kit.guard('tenants.${table}', '${permission}', p_tenants => '${tenantsOfUser}', p_environment => 'environment');
        grant select on tenants.${table} to rookery_tenants;
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
