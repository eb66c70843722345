import type { MigrationInterface, QueryRunner } from 'typeorm';

/** API tokens: minted from an approved request by whoever asked, rotated by who asked, revoked by one person at once. */
export class Tokens1763600001025 implements MigrationInterface {
  name = 'Tokens1763600001025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Only the hash is kept. Whoever asked gets the token once, when the approval is used.
      create function identity.apply_token(p_request uuid, p_id uuid, p_token_hash bytea) returns timestamptz
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests := identity.take_approved(p_request, 'TOKEN');
        wanted jsonb := request.input;
        given timestamptz;
      begin
        if request.requester_id <> kit.viewer_id() then
          raise exception 'a token is handed to whoever asked for it' using errcode = 'RK403';
        end if;
        insert into identity.api_tokens (id, kind, name, token_hash, scopes, tenant_ids, environment, expires, approved,
          allowed_addresses, rate_per_minute, request_id, requested_by, approved_by)
        values (p_id, wanted ->> 'kind', wanted ->> 'name', p_token_hash,
          array(select jsonb_array_elements_text(wanted -> 'scopes')),
          case when jsonb_typeof(wanted -> 'tenantIds') = 'array'
            then array(select jsonb_array_elements_text(wanted -> 'tenantIds')::uuid) end,
          wanted ->> 'environment', clock_timestamp() + (wanted ->> 'days')::integer * interval '1 day', clock_timestamp(),
          case when jsonb_typeof(wanted -> 'allowedAddresses') = 'array'
            then array(select jsonb_array_elements_text(wanted -> 'allowedAddresses')::cidr) end,
          (wanted ->> 'ratePerMinute')::integer, request.id, request.requester_id,
          (select a.approver_id from identity.request_approvals a where a.request_id = request.id
            and a.version = request.version and a.voided is null order by a.created limit 1))
        returning expires into given;
        return given;
      end $$;

      -- The same token with another secret; the old one works no more. It lives no longer than before.
      create function identity.rotate_token(p_token uuid, p_token_hash bytea) returns uuid
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        rotated uuid;
      begin
        update identity.api_tokens t set token_hash = p_token_hash
        where t.id = p_token and t.revoked is null and t.approved is not null and clock_timestamp() < t.expires
          and (kit.has_reach('tokens:rotate', 'ANY')
            or (kit.has_reach('tokens:rotate', 'SELF') and t.requested_by = kit.viewer_id())) returning t.id into rotated;
        return rotated;
      end $$;

      create function identity.revoke_token(p_token uuid) returns timestamptz
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        ended timestamptz;
      begin
        update identity.api_tokens t set revoked = clock_timestamp()
        where t.id = p_token and t.revoked is null and (kit.has_reach('tokens:revoke', 'ANY')
          or (kit.has_reach('tokens:revoke', 'SELF') and (t.requested_by = kit.viewer_id() or t.id = kit.viewer_id())))
        returning t.revoked into ended;
        return ended;
      end $$;

      create policy scope on identity.api_tokens for select using ((select kit.has_reach('tokens:read', 'ANY'))
        or ((select kit.has_reach('tokens:read', 'SELF')) and (requested_by = (select kit.viewer_id()) or id = (select kit.viewer_id()))));

      do $$
      declare
        step regprocedure;
      begin
        for step in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'identity'::regnamespace
          and p.proname in ('apply_token', 'rotate_token', 'revoke_token') loop
          execute format('alter function %s owner to rookery_kit', step);
          execute format('revoke all on function %s from public', step);
          execute format('grant execute on function %s to rookery_identity', step);
        end loop;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
