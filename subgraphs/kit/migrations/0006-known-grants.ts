import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a session's roles grant, kept beside the version of the matrix that it was worked out from. Whether the session, the
 * account and each role still hold, which elevations run and which tenants are open is looked up each time, as before: only
 * the join of roles with the matrix is not done again for every statement that begins a request. The matrix changes seldom, and raises its
 * version in the transaction that changes it, so what was known before is not found from the moment that it commits.
 */
export class KnownGrants1763600000006 implements MigrationInterface {
  name = 'KnownGrants1763600000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kit.matrix (version bigint not null);
      insert into kit.matrix values (1);

      -- Unlogged: after a crash it is worked out again. Rows stay in one piece, so that reading one is one look.
      create unlogged table kit.known_grants (
        session_id uuid primary key,
        role_ids uuid[] not null,
        tier text not null,
        version bigint not null,
        expires timestamptz not null,
        rights jsonb not null,
        line text not null
      ) with (toast_tuple_target = 8160, fillfactor = 50);
      create index known_grants_by_expiry on kit.known_grants (expires);

      create function kit.matrix_changes() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update kit.matrix set version = version + 1;
        return null;
      end $$;
      create trigger matrix_changes after insert or update or delete or truncate on identity.staff_role_permissions
        for each statement execute function kit.matrix_changes();
      create trigger matrix_changes after insert or update or delete or truncate on identity.permissions
        for each statement execute function kit.matrix_changes();
      create trigger matrix_changes after insert or update or delete or truncate on identity.staff_roles
        for each statement execute function kit.matrix_changes();

      alter table kit.matrix owner to rookery_kit;
      alter table kit.known_grants owner to rookery_kit;
    `);

    await runner.query(`
      -- The matrix, for the roles that are held; with what elevations give, or without.
      create function kit.grants_of(p_staff uuid, p_since timestamptz, p_tier text, p_roles uuid[], p_elevated boolean)
      returns jsonb
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with elevated as (
          select e.* from identity.elevations e where p_elevated and e.user_id = p_staff
            and e.ended is null and e.granted <= clock_timestamp() and clock_timestamp() < e.expires
        ), cells as (
          select p.name as permission, g.reach, g.needs,
            g.needs = 'NOTHING' or (g.needs = 'ELEVATION' and exists (
              select from elevated e where p.name = any (e.permissions))) as met
          from identity.staff_roles h
          join identity.staff_role_permissions g on g.role_id = h.id and g.created <= p_since
          join identity.permissions p on p.id = g.permission_id
          where h.id = any (p_roles) and not (h.name = any (p.never)) and not (p_tier = any (p.never))
          union all
          -- What the role does not hold at all is lent as far as was asked for; a ceiling holds here as well.
          select p.name, lent.reach, 'NOTHING', true
          from elevated e
          cross join lateral unnest(e.permissions) asked(name)
          join identity.permissions p on p.name = asked.name and p.lendable and not (p_tier = any (p.never))
          cross join lateral jsonb_array_elements_text(e.reaches -> p.name) lent(reach)
        ), open_now as (
          select permission, jsonb_agg(distinct reach) as reaches from cells where met group by permission
        )
        select jsonb_build_object(
          'grants', (select coalesce(jsonb_object_agg(permission, reaches), '{}') from open_now),
          'conditional', (select coalesce(jsonb_object_agg(w.permission, w.needs), '{}') from (
            select c.permission, min(c.needs) as needs from cells c
            where not c.met and not exists (select from open_now n where n.permission = c.permission) group by c.permission) w))
      $$;

      -- Who a session is now, and apart from it what it may do; all null when it is nobody any more. is_known says whether its
      -- rights stood there already. Each statement has one plan that is worth keeping; planning them again would cost more than all else.
      create function kit.staff_context(p_session uuid, out who jsonb, out rights jsonb, out line text, out is_known boolean,
        out held uuid[])
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
      declare
        session record;
        role_names text[];
        elevations jsonb;
        opened uuid[];
      begin
        select s.id, s.user_id, s.created, s.role_ids, s.reauthenticated + interval '15 minutes' as confirmed_until,
            m.role_id as tier_id, m.role_since as tier_since, u.name, t.name as tier
          into session
          from identity.sessions s
          join identity.staff_members m on m.user_id = s.user_id
          join identity.users u on u.id = m.user_id
          join identity.staff_roles t on t.id = m.role_id
          where s.id = p_session and s.revoked is null and m.status = 'ACTIVE' and u.deleted is null
            and clock_timestamp() < least(s.expires, s.idle_expires);
        if not found then return; end if;
        select coalesce(array_agg(r.id order by r.id), '{}'), coalesce(array_agg(r.name order by r.name), '{}')
          into held, role_names from identity.staff_roles r
          where r.id = any (session.role_ids)
            -- A role that was taken and given again is a new one: it waits for the next sign-in as well.
            and ((r.id = session.tier_id and session.tier_since <= session.created)
              or exists (select from identity.staff_member_roles h
                where h.user_id = session.user_id and h.role_id = r.id and h.created <= session.created));
        select jsonb_agg(jsonb_build_object('id', e.id, 'scopes', e.permissions, 'granted', e.granted, 'expires', e.expires)
            order by e.granted) into elevations
          from identity.elevations e where e.user_id = session.user_id
            and e.ended is null and e.granted <= clock_timestamp() and clock_timestamp() < e.expires;
        if elevations is null then
          select k.rights, k.line into rights, line from kit.known_grants k
            where k.session_id = session.id and k.role_ids = held and k.tier = session.tier
              and k.version = (select m.version from kit.matrix m);
        end if;
        is_known := found and elevations is null;
        if not is_known then
          rights := kit.grants_of(session.user_id, session.created, session.tier, held, true);
          line := kit.grants_line(rights -> 'grants');
        end if;
        select coalesce(array_agg(distinct o.tenant_id), '{}') into opened from tenants.opened_tenants o
          where o.staff_id = session.user_id and o.closed is null and clock_timestamp() < o.expires;
        who := jsonb_build_object('kind', 'STAFF', 'id', session.user_id, 'name', session.name, 'sessionId', session.id,
          'tier', session.tier, 'roles', to_jsonb(role_names),
          'environments', to_jsonb(array_remove(array[
            case when strpos(line, ' production-data:read=') > 0 then 'PRODUCTION' end,
            case when strpos(line, ' test-data:read=') > 0 then 'TEST' end], null)),
          'opened', to_jsonb(opened), 'elevations', coalesce(elevations, '[]'),
          'reauthenticatedUntil', case when clock_timestamp() < session.confirmed_until then session.confirmed_until end,
          'ratePerMinute', null);
      end $$;

      create or replace function kit.staff_viewer(p_session uuid) returns jsonb
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.who || c.rights from kit.staff_context(p_session) c
      $$;

      -- One statement, so that grants and version are of one moment. Without elevations: those end by themselves.
      create function kit.remember_grants(p_session uuid, p_roles uuid[]) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        delete from kit.known_grants where session_id in (
          select k.session_id from kit.known_grants k where k.expires < clock_timestamp() limit 50 for update skip locked);
        insert into kit.known_grants as k (session_id, role_ids, tier, version, expires, rights, line)
          select s.id, p_roles, t.name, x.version, s.expires, r.rights, kit.grants_line(r.rights -> 'grants')
          from identity.sessions s
          join identity.staff_members m on m.user_id = s.user_id
          join identity.staff_roles t on t.id = m.role_id
          cross join kit.matrix x
          cross join lateral (select kit.grants_of(s.user_id, s.created, t.name, p_roles, false) as rights offset 0) r
          where s.id = p_session
          on conflict (session_id) do update set role_ids = excluded.role_ids, tier = excluded.tier, version = excluded.version,
            rights = excluded.rights, line = excluded.line;
      end $$;
    `);

    await runner.query(`
      create or replace function kit.enter(p_kind text, p_subject uuid, p_read_only boolean, p_request jsonb) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        staff record;
        viewer jsonb;
      begin
        if p_kind = 'STAFF' then
          select c.who, c.rights, c.line into staff from kit.staff_context(p_subject) c;
          if staff.who is null then
            raise exception 'the viewer is refused' using errcode = 'RK401';
          end if;
          perform kit.seal_lines(staff.who || jsonb_build_object('request', p_request), staff.line);
          viewer := staff.who || staff.rights;
        else
          viewer := case p_kind
            when 'TOKEN' then kit.token_viewer(p_subject)
            when 'NOBODY' then '{"kind":"NOBODY","id":null,"name":null,"sessionId":null,"tier":null,"roles":[],"environments":[],
              "opened":[],"grants":{},"conditional":{},"elevations":[],"reauthenticatedUntil":null,"ratePerMinute":null}'::jsonb
          end;
          if viewer is null then
            raise exception 'the viewer is refused' using errcode = 'RK401';
          end if;
          perform kit.seal(viewer || jsonb_build_object('request', p_request));
        end if;
        if p_read_only then
          perform set_config('transaction_read_only', 'on', true);
        end if;
        return viewer;
      end $$;

      create or replace function kit.authenticate_session(p_token_hash bytea, p_ip inet) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        found_session uuid;
        seen timestamptz;
        staff record;
      begin
        select s.id, s.last_seen into found_session, seen from identity.sessions s where s.token_hash = p_token_hash;
        select c.* into staff from kit.staff_context(found_session) c;
        if staff.who is null then return null; end if;
        if seen < clock_timestamp() - interval '15 seconds' then
          update identity.sessions s
            set last_seen = clock_timestamp(), ip_address = coalesce(p_ip, s.ip_address),
                idle_expires = clock_timestamp() + s.idle_seconds * interval '1 second'
            where s.id = found_session and s.revoked is null and s.last_seen < clock_timestamp() - interval '15 seconds';
          if found then
            update identity.staff_members m set last_seen = clock_timestamp() where m.user_id = (staff.who ->> 'id')::uuid;
          end if;
        end if;
        -- An elevation has grants of its own; what is remembered is what holds without it.
        if not staff.is_known and staff.who -> 'elevations' = '[]' then
          perform kit.remember_grants(found_session, staff.held);
        end if;
        return staff.who || staff.rights;
      end $$;

      alter function kit.matrix_changes() owner to rookery_kit;
      alter function kit.grants_of(uuid, timestamptz, text, uuid[], boolean) owner to rookery_kit;
      alter function kit.staff_context(uuid) owner to rookery_kit;
      alter function kit.remember_grants(uuid, uuid[]) owner to rookery_kit;
      revoke all on function kit.matrix_changes(), kit.grants_of(uuid, timestamptz, text, uuid[], boolean),
        kit.staff_context(uuid), kit.remember_grants(uuid, uuid[]) from public;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
