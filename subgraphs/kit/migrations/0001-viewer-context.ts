import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who asks, inside the database: `kit.enter` checks session, token and elevations against the database's clock and
 * seals what it found; row-level security reads only what is sealed.
 *
 * The seal is a MAC over the context with a secret that no service can read, bound to this connection and transaction:
 * a service that sets the setting itself, or replays another's, gets no row.
 */
export class ViewerContext1763600000001 implements MigrationInterface {
  name = 'ViewerContext1763600000001';

  async up(runner: QueryRunner): Promise<void> {
    // The look-ups name tables that the services make after this; they are checked when they run.
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      create table kit.seal_secret (secret bytea not null);
      insert into kit.seal_secret
        select decode(string_agg(replace(gen_random_uuid()::text, '-', ''), ''), 'hex') from generate_series(1, 4);
      alter table kit.seal_secret owner to rookery_kit;

      create function kit.seal_of(p_context text) returns text
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select encode(sha256(s.secret || convert_to(
          pg_backend_pid()::text || '|' || transaction_timestamp()::text || '|' || p_context, 'UTF8') || s.secret), 'hex')
        from kit.seal_secret s
      $$;

      create function kit.seal(p_viewer jsonb) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform set_config('app.viewer', p_viewer::text, true);
        perform set_config('app.viewer_seal', kit.seal_of(p_viewer::text), true);
      end $$;

      -- Null when nobody has entered; an error when the setting is not what was sealed.
      create function kit.viewer() returns jsonb
      language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
      declare
        context text := nullif(current_setting('app.viewer', true), '');
      begin
        if context is null then return null; end if;
        if nullif(current_setting('app.viewer_seal', true), '') is distinct from kit.seal_of(context) then
          raise exception 'the viewer is not sealed' using errcode = 'RK401';
        end if;
        return context::jsonb;
      end $$;
    `);

    await runner.query(`
      -- The current permissions of the roles that the session was signed in with and that are still held. What was
      -- added since waits for the next sign-in; what was taken is gone. A ceiling holds whatever the rows say.
      create function kit.staff_viewer(p_session uuid) returns jsonb
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with session as (
          select s.*, m.role_id as tier_id, m.role_since as tier_since, m.user_id as staff_id, u.name as staff_name, t.name as tier
          from identity.sessions s
          join identity.staff_members m on m.user_id = s.user_id
          join identity.users u on u.id = m.user_id
          join identity.staff_roles t on t.id = m.role_id
          where s.id = p_session and s.revoked is null and m.status = 'ACTIVE' and u.deleted is null
            and clock_timestamp() < least(s.expires, s.idle_expires)
        ), held as (
          select r.id, r.name from session s join identity.staff_roles r on r.id = any (s.role_ids)
          -- A role that was taken and given again is a new one: it waits for the next sign-in as well.
          where (r.id = s.tier_id and s.tier_since <= s.created)
            or exists (select from identity.staff_member_roles h
              where h.user_id = s.staff_id and h.role_id = r.id and h.created <= s.created)
        ), elevated as (
          select e.* from session s join identity.elevations e on e.user_id = s.staff_id
          where e.ended is null and e.granted <= clock_timestamp() and clock_timestamp() < e.expires
        ), cells as (
          select p.name as permission, g.reach, g.needs,
            g.needs = 'NOTHING' or (g.needs = 'ELEVATION' and exists (
              select from elevated e where p.name = any (e.permissions))) as met
          from session s
          join held h on true
          join identity.staff_role_permissions g on g.role_id = h.id and g.created <= s.created
          join identity.permissions p on p.id = g.permission_id
          where not (h.name = any (p.never)) and not (s.tier = any (p.never))
        ), granted as (
          select permission, jsonb_agg(distinct reach) as reaches from cells where met group by permission
        ), waiting as (
          select permission, min(needs) as needs from cells c
          where not met and not exists (select from granted g where g.permission = c.permission) group by permission
        )
        select jsonb_build_object(
          'kind', 'STAFF', 'id', s.staff_id, 'name', s.staff_name, 'sessionId', s.id, 'tier', s.tier,
          'roles', (select coalesce(jsonb_agg(h.name order by h.name), '[]') from held h),
          'environments', (select coalesce(jsonb_agg(w.environment), '[]') from granted g
            join (values ('production-data:read', 'PRODUCTION'), ('test-data:read', 'TEST')) w(permission, environment)
              on w.permission = g.permission),
          'opened', (select coalesce(jsonb_agg(distinct o.tenant_id), '[]') from tenants.opened_tenants o
            where o.staff_id = s.staff_id and o.closed is null and clock_timestamp() < o.expires),
          'grants', (select coalesce(jsonb_object_agg(permission, reaches), '{}') from granted),
          'conditional', (select coalesce(jsonb_object_agg(permission, needs), '{}') from waiting),
          'elevations', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'scopes', e.permissions,
            'granted', e.granted, 'expires', e.expires) order by e.granted), '[]') from elevated e),
          'reauthenticatedUntil', case when clock_timestamp() < s.reauthenticated + interval '15 minutes'
            then s.reauthenticated + interval '15 minutes' end,
          'ratePerMinute', null)
        from session s
      $$;

      -- A token has the scopes written on it, as far as the ceiling of its kind allows; a partner reaches its own tenants.
      create function kit.token_viewer(p_token uuid) returns jsonb
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select jsonb_build_object(
          'kind', 'TOKEN', 'id', t.id, 'name', t.name, 'sessionId', null, 'tier', t.kind, 'roles', jsonb_build_array(t.kind),
          'environments', jsonb_build_array(t.environment),
          -- A test token that names a production tenant reaches nothing of it.
          'opened', (select coalesce(jsonb_agg(o.id), '[]') from tenants.tenants o
            where o.id = any (t.tenant_ids) and o.environment = t.environment),
          'grants', (select coalesce(jsonb_object_agg(c.permission, c.reaches), '{}') from (
            select p.name as permission, (select jsonb_agg(distinct
                case when r.reach = 'ANY' and t.tenant_ids is not null and p.tenant_bound then 'OPENED' else r.reach end)
              from jsonb_array_elements_text(p.token_reaches -> t.kind) r(reach)) as reaches
            from identity.permissions p
            where p.name = any (t.scopes) and p.token_reaches ? t.kind and not (t.kind = any (p.never))) c),
          'conditional', '{}'::jsonb, 'elevations', '[]'::jsonb, 'reauthenticatedUntil', null,
          'ratePerMinute', t.rate_per_minute)
        from identity.api_tokens t
        where t.id = p_token and t.revoked is null and t.approved is not null and clock_timestamp() < t.expires
      $$;

      create function kit.enter(p_kind text, p_subject uuid, p_read_only boolean, p_request jsonb) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        viewer jsonb;
      begin
        viewer := case p_kind
          when 'STAFF' then kit.staff_viewer(p_subject)
          when 'TOKEN' then kit.token_viewer(p_subject)
          when 'NOBODY' then '{"kind":"NOBODY","id":null,"name":null,"sessionId":null,"tier":null,"roles":[],"environments":[],
            "opened":[],"grants":{},"conditional":{},"elevations":[],"reauthenticatedUntil":null,"ratePerMinute":null}'::jsonb
        end;
        if viewer is null then
          raise exception 'the viewer is refused' using errcode = 'RK401';
        end if;
        perform kit.seal(viewer || jsonb_build_object('request', p_request));
        if p_read_only then
          perform set_config('transaction_read_only', 'on', true);
        end if;
        return viewer;
      end $$;

      -- Rookery itself. Only the services whose work begins before anybody is known may call it.
      create function kit.enter_system(p_job text, p_request jsonb) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        viewer jsonb := jsonb_build_object('kind', 'SYSTEM', 'id', null, 'name', p_job, 'sessionId', null, 'tier', null,
          'roles', '[]'::jsonb, 'environments', '["PRODUCTION","TEST"]'::jsonb, 'opened', '[]'::jsonb, 'grants', '{}'::jsonb,
          'conditional', '{}'::jsonb, 'elevations', '[]'::jsonb, 'reauthenticatedUntil', null, 'ratePerMinute', null);
      begin
        perform kit.seal(viewer || jsonb_build_object('request', p_request));
        return viewer;
      end $$;
    `);

    await runner.query(`
      create function kit.is_system() returns boolean language sql stable parallel restricted as $$
        select coalesce(kit.viewer() ->> 'kind' = 'SYSTEM', false) $$;
      create function kit.viewer_id() returns uuid language sql stable parallel restricted as $$
        select (kit.viewer() ->> 'id')::uuid $$;
      create function kit.environments() returns text[] language sql stable parallel restricted as $$
        select coalesce(array(select jsonb_array_elements_text(kit.viewer() -> 'environments')), '{}') $$;
      create function kit.opened() returns uuid[] language sql stable parallel restricted as $$
        select coalesce(array(select jsonb_array_elements_text(kit.viewer() -> 'opened')::uuid), '{}') $$;
      create function kit.has_reach(p_permission text, p_reach text) returns boolean
      language sql stable parallel restricted as $$
        select coalesce(kit.viewer() -> 'grants' -> p_permission ? p_reach, false) $$;
      create function kit.holds(p_permission text) returns boolean language sql stable parallel restricted as $$
        select coalesce(kit.viewer() -> 'grants' ? p_permission, false) $$;

      -- The text of a policy: each look at the viewer is a sub-select, so that it runs once a query and not once a row.
      -- p_tenants is an expression of type uuid[] (or null), p_environment one of type text, p_owner one of type uuid.
      create function kit.scope_clause(p_permission text, p_tenants text, p_environment text, p_owner text) returns text
      language sql immutable as $$
        select format('(select kit.is_system()) or (%s (%s))',
          case when p_environment is null then ''
            else format('%s = any ((select kit.environments())::text[]) and', p_environment) end,
          array_to_string(array_remove(array[
            format('(select kit.has_reach(%L, ''ANY''))', p_permission),
            case when p_environment is not null then
              format('((select kit.has_reach(%L, ''TEST'')) and %s = ''TEST'')', p_permission, p_environment) end,
            case when p_tenants is not null then
              format('((select kit.has_reach(%L, ''OPENED'')) and %s && (select kit.opened())::uuid[])', p_permission, p_tenants) end,
            case when p_owner is not null then
              format('((select kit.has_reach(%L, ''SELF'')) and %s = (select kit.viewer_id()))', p_permission, p_owner) end
          ], null), ' or '))
      $$;

      -- Forced row-level security with one policy for reading. The maintenance role is for migrations and seeds.
      create function kit.guard(p_table regclass, p_permission text, p_tenants text default null,
        p_environment text default null, p_owner text default null) returns void
      language plpgsql as $$
      begin
        perform kit.seal_table(p_table);
        execute format('create policy scope on %s for select using (%s)', p_table,
          kit.scope_clause(p_permission, p_tenants, p_environment, p_owner));
      end $$;

      -- Row-level security with no policy but maintenance's (and kit's own look-ups): nothing is visible until a policy says so.
      create function kit.seal_table(p_table regclass) returns void language plpgsql as $$
      begin
        execute format('alter table %s enable row level security', p_table);
        execute format('alter table %s force row level security', p_table);
        execute format('create policy maintenance on %s to rookery_maintenance using (true) with check (true)', p_table);
        execute format('create policy kit on %s to rookery_kit using (true) with check (true)', p_table);
        execute format('grant select on %s to rookery_kit', p_table);
        execute format('grant all on %s to rookery_maintenance', p_table);
      end $$;

      -- Lets a table be written: by Rookery itself, and by whoever holds the permission, within the same scope.
      create function kit.guard_writes(p_table regclass, p_permission text, p_tenants text default null,
        p_environment text default null, p_owner text default null) returns void
      language plpgsql as $$
      declare
        clause text := kit.scope_clause(p_permission, p_tenants, p_environment, p_owner);
      begin
        execute format('create policy write_insert on %s for insert with check (%s)', p_table, clause);
        execute format('create policy write_update on %s for update using (%s) with check (%s)', p_table, clause, clause);
        execute format('create policy write_delete on %s for delete using (%s)', p_table, clause);
      end $$;

      alter function kit.seal_of(text) owner to rookery_kit;
      alter function kit.seal(jsonb) owner to rookery_kit;
      alter function kit.viewer() owner to rookery_kit;
      alter function kit.staff_viewer(uuid) owner to rookery_kit;
      alter function kit.token_viewer(uuid) owner to rookery_kit;
      alter function kit.enter(text, uuid, boolean, jsonb) owner to rookery_kit;
      alter function kit.enter_system(text, jsonb) owner to rookery_kit;

      revoke all on all functions in schema kit from public;
      grant usage on schema kit to rookery_identity, rookery_tenants, rookery_billing, rookery_audit, rookery_platform,
        rookery_gateway, rookery_jobs, rookery_maintenance, rookery_kit;
      grant execute on function kit.enter(text, uuid, boolean, jsonb), kit.viewer(), kit.is_system(), kit.viewer_id(),
        kit.environments(), kit.opened(), kit.has_reach(text, text), kit.holds(text)
        to rookery_identity, rookery_tenants, rookery_billing, rookery_audit, rookery_platform, rookery_jobs, rookery_maintenance, rookery_kit;
      grant execute on function kit.enter_system(text, jsonb) to rookery_identity, rookery_billing, rookery_audit, rookery_jobs, rookery_maintenance;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
