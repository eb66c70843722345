import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who works here, and what their roles may do. What is read by different permissions lies in different tables: names
 * (`users`), addresses (`users_personal`), tier and status (`staff_members`). Notes are a column that the service's own
 * login role cannot read; a function that asks for the permission hands them out.
 */
export class StaffTables1763600001001 implements MigrationInterface {
  name = 'StaffTables1763600001001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.users (
        id uuid primary key,
        name text not null check (name <> ''),
        created timestamptz(3) not null default clock_timestamp(),
        updated timestamptz(3) not null default clock_timestamp(),
        deleted timestamptz(3)
      );
      create index users_by_name on identity.users (name, id);

      create table identity.users_personal (
        user_id uuid primary key references identity.users,
        email text not null
      );
      create unique index users_personal_by_email on identity.users_personal (lower(email));

      create table identity.staff_roles (
        id uuid primary key,
        name text not null unique check (name ~ '^[a-z][a-z0-9_]{1,39}$'),
        description text not null default '',
        built_in boolean not null default false,
        created timestamptz(3) not null default clock_timestamp()
      );

      create table identity.staff_members (
        user_id uuid primary key references identity.users,
        role_id uuid not null references identity.staff_roles,
        -- Since when: a session that is older than the tier does not have it.
        role_since timestamptz(3) not null default clock_timestamp(),
        notes text,
        status text not null default 'INVITED' check (status in ('ACTIVE', 'INVITED', 'SUSPENDED')),
        last_seen timestamptz(3),
        created timestamptz(3) not null default clock_timestamp(),
        updated timestamptz(3) not null default clock_timestamp()
      );
      create index staff_members_by_role on identity.staff_members (role_id, status);

      create table identity.staff_member_roles (
        user_id uuid not null references identity.staff_members,
        role_id uuid not null references identity.staff_roles,
        created timestamptz(3) not null default clock_timestamp(),
        primary key (user_id, role_id)
      );
      create index staff_member_roles_by_role on identity.staff_member_roles (role_id);

      create table identity.permissions (
        id uuid primary key,
        name text not null unique,
        title text not null,
        description text not null default '',
        category text not null default 'general'
          check (category in ('general', 'billing', 'user_management', 'system_administration')),
        -- Holders who may never have it, whatever a row says.
        never text[] not null default '{}',
        -- What each kind of token may be given: {"partner": ["OPENED"]}.
        token_reaches jsonb not null default '{}',
        -- Whether a partner's token reaches it in its own tenants only.
        tenant_bound boolean not null default false,
        created timestamptz(3) not null default clock_timestamp()
      );

      create table identity.staff_role_permissions (
        role_id uuid not null references identity.staff_roles,
        permission_id uuid not null references identity.permissions,
        reach text not null check (reach in ('ANY', 'OPENED', 'TEST', 'SELF')),
        needs text not null default 'NOTHING' check (needs in ('NOTHING', 'ELEVATION', 'APPROVAL')),
        created timestamptz(3) not null default clock_timestamp(),
        primary key (role_id, permission_id, reach)
      );
      create index staff_role_permissions_by_permission on identity.staff_role_permissions (permission_id);
    `);

    await runner.query(`
      select kit.guard('identity.users', 'staff:read', p_owner => 'id');
      select kit.guard('identity.users_personal', 'staff-email:read', p_owner => 'user_id');
      select kit.guard('identity.staff_members', 'staff-tier:read', p_owner => 'user_id');
      select kit.guard('identity.staff_member_roles', 'staff-tier:read', p_owner => 'user_id');
      select kit.guard('identity.staff_role_permissions', 'matrix:read');
      select kit.seal_table('identity.staff_roles');
      select kit.seal_table('identity.permissions');

      -- The name of a role is part of somebody's tier, too.
      create policy scope on identity.staff_roles for select using (
        (select kit.is_system()) or (select kit.has_reach('matrix:read', 'ANY')) or (select kit.holds('staff-tier:read')));
      -- A token sees its own column of the matrix.
      create policy scope on identity.permissions for select using (
        (select kit.is_system()) or (select kit.has_reach('matrix:read', 'ANY'))
        or ((select kit.has_reach('matrix:read', 'SELF')) and token_reaches ? (select kit.viewer() ->> 'tier')));

      create policy write_insert on identity.users for insert with check ((select kit.is_system()));
      create policy write_update on identity.users for update using ((select kit.is_system()));
      create policy write_insert on identity.users_personal for insert with check ((select kit.is_system()));
      select kit.guard_writes('identity.staff_members', 'staff:suspend');

      grant select on identity.users, identity.users_personal, identity.staff_roles, identity.staff_member_roles,
        identity.permissions, identity.staff_role_permissions to rookery_identity;
      grant select (user_id, role_id, status, last_seen, created, updated) on identity.staff_members to rookery_identity;
      grant update (status, updated) on identity.staff_members to rookery_identity;
      grant update (last_seen) on identity.staff_members to rookery_kit;

      -- The only way to read notes, and it asks again.
      create function identity.staff_notes(p_users uuid[]) returns table (user_id uuid, notes text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select m.user_id, m.notes from identity.staff_members m
        where m.user_id = any (p_users)
          and ((select kit.is_system()) or (select kit.has_reach('staff-notes:read', 'ANY')))
      $$;
      alter function identity.staff_notes(uuid[]) owner to rookery_kit;
      revoke all on function identity.staff_notes(uuid[]) from public;
      grant execute on function identity.staff_notes(uuid[]) to rookery_identity, rookery_maintenance;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
