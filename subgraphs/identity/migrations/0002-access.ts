import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How people and programs come in. What proves somebody (passwords, secrets, challenges, links) is shut to everybody but
 * Rookery itself; the hashes of session and API tokens can be written by the service and read by nobody but `kit`.
 */
export class AccessTables1763600001002 implements MigrationInterface {
  name = 'AccessTables1763600001002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.credentials (
        user_id uuid primary key references identity.staff_members,
        password_hash text not null,
        password_set timestamptz(3) not null default clock_timestamp(),
        -- Encrypted under a key that is not in the database.
        totp_secret bytea,
        totp_enrolled timestamptz(3),
        -- The last step of 30 seconds whose code was used: none works twice.
        totp_last_step bigint
      );

      create table identity.sessions (
        id uuid primary key,
        user_id uuid not null references identity.staff_members,
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        device_name text not null,
        browser text not null,
        ip_address inet,
        -- The roles held at sign-in: what was given since waits for the next one.
        role_ids uuid[] not null,
        created timestamptz(3) not null default clock_timestamp(),
        last_seen timestamptz(3) not null default clock_timestamp(),
        expires timestamptz(3) not null,
        idle_expires timestamptz(3) not null,
        idle_seconds integer not null check (idle_seconds > 0),
        revoked timestamptz(3),
        reauthenticated timestamptz(3)
      );
      create index sessions_by_user on identity.sessions (user_id, created desc);

      create table identity.elevations (
        id uuid primary key,
        user_id uuid not null references identity.staff_members,
        permissions text[] not null,
        reason text not null,
        granted timestamptz(3) not null default clock_timestamp(),
        expires timestamptz(3) not null,
        ended timestamptz(3)
      );
      create index elevations_by_user on identity.elevations (user_id, expires);

      create table identity.api_tokens (
        id uuid primary key,
        kind text not null check (kind in ('partner', 'analyst')),
        name text not null,
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        scopes text[] not null,
        -- Null reaches every tenant; a partner always has some.
        tenant_ids uuid[] check (kind <> 'partner' or tenant_ids is not null),
        environment text not null check (environment in ('PRODUCTION', 'TEST')),
        expires timestamptz(3) not null,
        approved timestamptz(3),
        revoked timestamptz(3),
        allowed_addresses cidr[],
        rate_per_minute integer check (rate_per_minute > 0),
        last_used timestamptz(3),
        created timestamptz(3) not null default clock_timestamp()
      );

      create table identity.sign_in_challenges (
        token_hash bytea primary key check (octet_length(token_hash) = 32),
        user_id uuid not null references identity.staff_members,
        next text not null check (next in ('SECOND_FACTOR', 'ENROL_SECOND_FACTOR')),
        device_name text not null,
        -- Good from the place where it was given, and nowhere else.
        ip_address inet,
        -- The secret that enrolment will confirm, encrypted.
        pending_secret bytea,
        wrong_codes integer not null default 0,
        created timestamptz(3) not null default clock_timestamp(),
        expires timestamptz(3) not null,
        used timestamptz(3)
      );
      create index sign_in_challenges_by_user on identity.sign_in_challenges (user_id);
      create index sign_in_challenges_by_expiry on identity.sign_in_challenges (expires);

      create table identity.sign_in_attempts (
        id bigint generated always as identity primary key,
        -- A hash of the address that was tried, whether or not an account has it.
        account_key bytea not null,
        ip_address inet,
        created timestamptz(3) not null default clock_timestamp()
      );
      create index sign_in_attempts_by_account on identity.sign_in_attempts (account_key, created);
      create index sign_in_attempts_by_address on identity.sign_in_attempts (ip_address, created);
      create index sign_in_attempts_by_time on identity.sign_in_attempts (created);

      create table identity.invitations (
        token_hash bytea primary key check (octet_length(token_hash) = 32),
        user_id uuid not null references identity.staff_members,
        created timestamptz(3) not null default clock_timestamp(),
        expires timestamptz(3) not null,
        used timestamptz(3)
      );
      create index invitations_by_user on identity.invitations (user_id);
    `);

    await runner.query(`
      do $$
      declare
        shut text;
      begin
        foreach shut in array array['credentials', 'api_tokens', 'sign_in_challenges', 'sign_in_attempts', 'invitations'] loop
          perform kit.seal_table(('identity.' || shut)::regclass);
          execute format('create policy system on identity.%I using ((select kit.is_system())) with check ((select kit.is_system()))', shut);
        end loop;

        perform kit.guard('identity.elevations', 'profile:own', p_owner => 'user_id');
        -- Whoever suspends somebody ends what was lent to them, and Postgres changes only what it may show.
        create policy ended_by_others on identity.elevations for select using ((select kit.has_reach('staff:suspend', 'ANY')));
        create policy write_update on identity.elevations for update using (
          (select kit.is_system()) or (select kit.has_reach('staff:suspend', 'ANY')));

        -- Two permissions open a session: the one for oneself, and the one for others.
        perform kit.guard('identity.sessions', 'staff-sessions:read', p_owner => 'user_id');
        execute 'create policy own on identity.sessions for select using ('
          || kit.scope_clause('sessions:own', null, null, 'user_id') || ')';
        create policy write_insert on identity.sessions for insert with check ((select kit.is_system()));
        execute 'create policy write_update on identity.sessions for update using ('
          || kit.scope_clause('sessions:own', null, null, 'user_id') || ' or '
          || kit.scope_clause('staff-sessions:revoke', null, null, null) || ' or '
          || kit.scope_clause('staff:suspend', null, null, null) || ')';
      end $$;

      grant select, insert, update on identity.credentials, identity.invitations to rookery_identity;
      grant select, insert, update, delete on identity.sign_in_challenges, identity.sign_in_attempts to rookery_identity;
      grant select (id, user_id, device_name, browser, ip_address, role_ids, created, last_seen, expires, idle_expires,
        idle_seconds, revoked, reauthenticated) on identity.sessions to rookery_identity;
      grant insert, update (revoked, reauthenticated) on identity.sessions to rookery_identity;
      grant select, update (ended) on identity.elevations to rookery_identity;
      grant select (id, kind, name, scopes, tenant_ids, environment, expires, approved, revoked, allowed_addresses,
        rate_per_minute, last_used, created) on identity.api_tokens to rookery_identity;

      grant update (last_seen, ip_address, idle_expires) on identity.sessions to rookery_kit;
      grant update (last_used) on identity.api_tokens to rookery_kit;

      -- Whether somebody has enrolled is not a secret to those who may know; the secret is.
      create function identity.second_factors(p_users uuid[]) returns table (user_id uuid, enrolled boolean)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select m.user_id, coalesce(c.totp_secret is not null, false)
        from identity.staff_members m left join identity.credentials c on c.user_id = m.user_id
        where m.user_id = any (p_users) and ((select kit.is_system()) or (select kit.has_reach('staff-factor:read', 'ANY'))
          or ((select kit.has_reach('staff-factor:read', 'SELF')) and m.user_id = (select kit.viewer_id())))
      $$;
      alter function identity.second_factors(uuid[]) owner to rookery_kit;
      revoke all on function identity.second_factors(uuid[]) from public;
      grant execute on function identity.second_factors(uuid[]) to rookery_identity, rookery_maintenance;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
