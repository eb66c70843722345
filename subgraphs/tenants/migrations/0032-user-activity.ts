import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a user did, and where they are signed in. Where they did it from (address and device) is personal and lies in tables of
 * its own. What belongs to one tenant is seen by those who have that one open; a sign-in belongs to all tenants of the user.
 */
export class UserActivity1763600002132 implements MigrationInterface {
  name = 'UserActivity1763600002132';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenants.user_activity (
        id uuid primary key,
        user_id uuid not null,
        -- The tenant that it was done in; null for what is about the account itself.
        tenant_id uuid,
        environment text not null,
        time timestamptz(3) not null default clock_timestamp(),
        kind text not null check (kind in ('SIGN_IN', 'SIGN_OUT', 'CAMPAIGN', 'SETTINGS', 'API_CALL', 'ACCOUNT')),
        succeeded boolean not null default true,
        -- A sentence of ours; never a name, an address or anything that a customer wrote.
        summary text not null check (length(summary) between 1 and 200),
        country text check (country ~ '^[A-Z]{2}$'),
        masked_ip text,
        foreign key (user_id, environment) references tenants.users (id, environment),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create index user_activity_by_user on tenants.user_activity (user_id, time, id);

      create table tenants.user_activity_origin_personal (
        activity_id uuid primary key references tenants.user_activity (id) on delete cascade,
        user_id uuid not null,
        environment text not null,
        ip inet,
        device text,
        foreign key (user_id, environment) references tenants.users (id, environment)
      );
      create index user_activity_origin_by_user on tenants.user_activity_origin_personal (user_id);

      create table tenants.user_sessions (
        id uuid primary key,
        user_id uuid not null,
        environment text not null,
        created timestamptz(3) not null default clock_timestamp(),
        last_seen timestamptz(3) not null default clock_timestamp(),
        expires timestamptz(3) not null,
        ended timestamptz(3),
        country text check (country ~ '^[A-Z]{2}$'),
        masked_ip text,
        foreign key (user_id, environment) references tenants.users (id, environment)
      );
      create index user_sessions_by_user on tenants.user_sessions (user_id, last_seen, id);

      create table tenants.user_session_origin_personal (
        session_id uuid primary key references tenants.user_sessions (id) on delete cascade,
        user_id uuid not null,
        environment text not null,
        ip inet,
        device text,
        foreign key (user_id, environment) references tenants.users (id, environment)
      );
      create index user_session_origin_by_user on tenants.user_session_origin_personal (user_id);
    `);
    const tenantsOf = (table: string) => `(select u.tenant_ids from tenants.users u where u.id = ${table}.user_id)`;
    const guard = (table: string, permission: string, tenants: string) =>
      runner.query(`
        select kit.guard('tenants.${table}', '${permission}', p_tenants => '${tenants}', p_environment => 'environment');
        grant select on tenants.${table} to rookery_tenants;
      `);
    const place = `case when tenant_id is null then ${tenantsOf('user_activity')} else array[tenant_id] end`;
    await guard('user_activity', 'user-activity:read', place);
    await guard('user_sessions', 'user-sessions:read', tenantsOf('user_sessions'));
    for (const table of ['user_activity_origin_personal', 'user_session_origin_personal']) {
      await guard(table, 'user-login-ip:read', tenantsOf(table));
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
