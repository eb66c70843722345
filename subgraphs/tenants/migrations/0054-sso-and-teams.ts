import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a tenant's people sign in: whether single sign-on is on, and, apart from that and behind a permission of its own, how it
 * is set. Certificates are public; what is secret is not kept here. And the teams that people work in, inside a workspace.
 */
export class SsoAndTeams1763600002154 implements MigrationInterface {
  name = 'SsoAndTeams1763600002154';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenants.sso (
        tenant_id uuid primary key,
        environment text not null,
        status text not null check (status in ('OFF', 'TESTING', 'ON', 'FAILING')),
        changed timestamptz(3) not null default clock_timestamp(),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create table tenants.sso_settings (
        tenant_id uuid primary key references tenants.sso (tenant_id),
        environment text not null,
        protocol text not null check (protocol in ('SAML', 'OIDC')),
        provider text not null check (length(provider) between 1 and 100),
        issuer text not null check (length(issuer) <= 500),
        sign_in_url text not null check (length(sign_in_url) <= 500),
        domains text[] not null default '{}',
        required boolean not null default false,
        creates_users boolean not null default false,
        certificate_expires timestamptz(3),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      select kit.guard('tenants.sso', 'tenant-sso:status', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      select kit.guard('tenants.sso_settings', 'tenant-sso:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');

      create table tenants.teams (
        id uuid primary key,
        tenant_id uuid not null,
        environment text not null,
        workspace_id uuid not null,
        parent_id uuid,
        name text not null check (length(name) between 1 and 200),
        created timestamptz(3) not null default clock_timestamp(),
        unique (id, workspace_id),
        unique (id, tenant_id),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment),
        foreign key (workspace_id, tenant_id) references tenants.companies (id, tenant_id),
        foreign key (parent_id, workspace_id) references tenants.teams (id, workspace_id)
      );
      create index teams_by_workspace on tenants.teams (workspace_id, created, id);
      create index teams_by_tenant on tenants.teams (tenant_id, environment);
      create index teams_by_parent on tenants.teams (parent_id, workspace_id);

      -- Whoever leaves the tenant leaves its teams.
      create table tenants.team_members (
        team_id uuid not null,
        tenant_id uuid not null,
        user_id uuid not null,
        environment text not null,
        leads boolean not null default false,
        primary key (team_id, user_id),
        foreign key (team_id, tenant_id) references tenants.teams (id, tenant_id),
        foreign key (tenant_id, user_id) references tenants.tenant_users (tenant_id, user_id) on delete cascade
      );
      create index team_members_by_user on tenants.team_members (tenant_id, user_id);
      select kit.guard('tenants.teams', 'workspaces:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      select kit.guard('tenants.team_members', 'users:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      grant select on tenants.sso, tenants.sso_settings, tenants.teams, tenants.team_members to rookery_tenants;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
