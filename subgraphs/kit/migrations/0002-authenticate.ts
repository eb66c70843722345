import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the gateway's role may do in the database, beside appending receipts: find out who a cookie or a token is. It
 * can read no table. Being seen is noted every fifteen seconds at most, so that a busy session does not write each time.
 */
export class Authenticate1763600000002 implements MigrationInterface {
  name = 'Authenticate1763600000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function kit.authenticate_session(p_token_hash bytea, p_ip inet) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        found_session uuid;
        viewer jsonb;
      begin
        select s.id into found_session from identity.sessions s where s.token_hash = p_token_hash;
        viewer := kit.staff_viewer(found_session);
        if viewer is not null then
          update identity.sessions s
            set last_seen = clock_timestamp(), ip_address = coalesce(p_ip, s.ip_address),
                idle_expires = clock_timestamp() + s.idle_seconds * interval '1 second'
            where s.id = found_session and s.revoked is null and s.last_seen < clock_timestamp() - interval '15 seconds';
          if found then
            update identity.staff_members m set last_seen = clock_timestamp() where m.user_id = (viewer ->> 'id')::uuid;
          end if;
        end if;
        return viewer;
      end $$;

      create function kit.authenticate_token(p_token_hash bytea, p_ip inet) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        found_token identity.api_tokens;
      begin
        select t.* into found_token from identity.api_tokens t where t.token_hash = p_token_hash;
        if found_token.id is null then return null; end if;
        if found_token.allowed_addresses is not null
           and not coalesce(p_ip <<= any (found_token.allowed_addresses), false) then
          return null;
        end if;
        update identity.api_tokens t set last_used = clock_timestamp()
          where t.id = found_token.id and (t.last_used is null or t.last_used < clock_timestamp() - interval '15 seconds');
        return kit.token_viewer(found_token.id);
      end $$;

      alter function kit.authenticate_session(bytea, inet) owner to rookery_kit;
      alter function kit.authenticate_token(bytea, inet) owner to rookery_kit;
      revoke all on function kit.authenticate_session(bytea, inet), kit.authenticate_token(bytea, inet) from public;
      grant execute on function kit.authenticate_session(bytea, inet), kit.authenticate_token(bytea, inet) to rookery_gateway;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
