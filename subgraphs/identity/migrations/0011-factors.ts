import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The other second factors: recovery codes and passkeys. Shut to everybody but Rookery itself, like all that proves somebody. */
export class Factors1763600001011 implements MigrationInterface {
  name = 'Factors1763600001011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.recovery_codes (
        user_id uuid not null references identity.staff_members,
        -- Keyed with a key that is not in the database.
        code_hash bytea not null check (octet_length(code_hash) = 32),
        created timestamptz(3) not null default clock_timestamp(),
        used timestamptz(3),
        primary key (user_id, code_hash)
      );

      create table identity.passkeys (
        id uuid primary key,
        user_id uuid not null references identity.staff_members,
        credential_id text not null unique,
        public_key bytea not null,
        -- What the authenticator counted at its last signature: a smaller number is a copy.
        counter bigint not null,
        transports text[] not null default '{}',
        name text not null,
        created timestamptz(3) not null default clock_timestamp(),
        last_used timestamptz(3)
      );
      create index passkeys_by_user on identity.passkeys (user_id);

      -- What an authenticator is to sign: once, within minutes, for this purpose and nothing else.
      create table identity.passkey_challenges (
        challenge_hash bytea primary key check (octet_length(challenge_hash) = 32),
        user_id uuid not null references identity.staff_members,
        purpose text not null check (purpose in ('REGISTER', 'SIGN_IN', 'REAUTHENTICATE')),
        -- The sign-in or the session that asked.
        bound_to text not null,
        expires timestamptz(3) not null
      );
      create index passkey_challenges_by_expiry on identity.passkey_challenges (expires);

      -- The account of a person at an identity provider: found by address once, by subject from then on.
      create table identity.external_identities (
        provider text not null check (provider in ('GOOGLE')),
        subject text not null,
        user_id uuid not null references identity.staff_members,
        linked timestamptz(3) not null default clock_timestamp(),
        last_used timestamptz(3),
        primary key (provider, subject),
        unique (provider, user_id)
      );

      do $$
      declare
        shut text;
      begin
        foreach shut in array array['recovery_codes', 'passkeys', 'passkey_challenges', 'external_identities'] loop
          perform kit.seal_table(('identity.' || shut)::regclass);
          execute format('create policy system on identity.%I using ((select kit.is_system())) with check ((select kit.is_system()))', shut);
        end loop;
      end $$;
      grant select, insert, update, delete on identity.recovery_codes, identity.passkeys, identity.passkey_challenges,
        identity.external_identities to rookery_identity;

      -- What one has, without what proves it: for its owner, in a query, where nobody may become Rookery itself.
      create function identity.own_factors() returns jsonb
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select jsonb_build_object(
          'authenticator', coalesce((select c.totp_secret is not null from identity.credentials c where c.user_id = kit.viewer_id()), false),
          'recoveryCodesLeft', (select count(*) from identity.recovery_codes r where r.user_id = kit.viewer_id() and r.used is null),
          'passkeys', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'created', p.created,
            'lastUsed', p.last_used) order by p.created, p.id), '[]') from identity.passkeys p where p.user_id = kit.viewer_id()))
        where kit.has_reach('profile:own', 'SELF')
      $$;
      alter function identity.own_factors() owner to rookery_kit;
      revoke all on function identity.own_factors() from public;
      grant execute on function identity.own_factors() to rookery_identity, rookery_maintenance;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
