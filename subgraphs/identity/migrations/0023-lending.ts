import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Elevations: lent after an approval, or broken out in an emergency; never past a ceiling, and never in a chain. */
export class Lending1763600001023 implements MigrationInterface {
  name = 'Lending1763600001023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Eight hours of one permission within a day, and none beside one that is in force.
      create function identity.check_lending(p_staff uuid, p_permissions text[], p_minutes integer) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        tier text := identity.tier_of(p_staff);
        lent record;
      begin
        perform pg_advisory_xact_lock(hashtextextended('identity.elevations ' || p_staff, 0));
        if exists (select from unnest(p_permissions) asked(name) where not exists (
            select from identity.permissions p where p.name = asked.name and p.lendable and not (tier = any (p.never)))) then
          raise exception 'no elevation gives this' using errcode = 'RK403';
        end if;
        for lent in select e.permissions, e.granted, e.ended, e.expires from identity.elevations e
            where e.user_id = p_staff and e.permissions && p_permissions loop
          if lent.ended is null and clock_timestamp() < lent.expires then
            raise exception 'such an elevation is in force' using errcode = 'RK409';
          end if;
        end loop;
        if exists (
          select from unnest(p_permissions) asked(name)
          join identity.elevations e on e.user_id = p_staff and asked.name = any (e.permissions)
            and coalesce(e.ended, e.expires) > clock_timestamp() - interval '24 hours'
          group by asked.name
          having sum(least(coalesce(e.ended, e.expires), e.expires) - greatest(e.granted, clock_timestamp() - interval '24 hours'))
            + p_minutes * interval '1 minute' > interval '8 hours 1 minute') then
          raise exception 'eight hours a day are the most' using errcode = 'RK409';
        end if;
      end $$;

      create function identity.apply_elevation(p_request uuid, p_id uuid) returns timestamptz
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests := identity.take_approved(p_request, 'ELEVATION');
        asked text[] := array(select jsonb_array_elements_text(request.input -> 'scopes'));
        minutes integer := (request.input ->> 'minutes')::integer;
        at timestamptz(3) := clock_timestamp();
      begin
        perform identity.check_lending(request.requester_id, asked, minutes);
        insert into identity.elevations (id, user_id, permissions, reaches, reason, ticket, request_id, approver_id, minutes,
          granted, expires)
        select p_id, request.requester_id, asked, request.input -> 'reaches', request.reason, request.ticket, request.id,
          (select a.approver_id from identity.request_approvals a where a.request_id = request.id
            and a.version = request.version and a.voided is null order by a.created limit 1),
          minutes, at, at + minutes * interval '1 minute';
        return at + minutes * interval '1 minute';
      end $$;

      -- Nobody is asked, so the second factor has just been confirmed; that is the session's own time stamp.
      create function identity.break_glass(p_id uuid, p_permissions text[], p_reaches jsonb, p_reason text, p_ticket text,
        p_minutes integer) returns timestamptz
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        at timestamptz(3) := clock_timestamp();
        holder uuid := kit.viewer_id();
      begin
        if p_minutes not between 1 and 60 or not identity.holds_by_role(holder, 'elevation:break-glass') then
          raise exception 'this person may not break the glass' using errcode = 'RK403';
        end if;
        if not exists (select from identity.sessions s where s.id = (kit.viewer() ->> 'sessionId')::uuid
            and clock_timestamp() < s.reauthenticated + interval '15 minutes') then
          raise exception 'the second factor has not just been confirmed' using errcode = 'RK403';
        end if;
        perform identity.check_lending(holder, p_permissions, p_minutes);
        insert into identity.elevations (id, user_id, kind, permissions, reaches, reason, ticket, minutes, granted, expires)
        values (p_id, holder, 'BREAK_GLASS', p_permissions, p_reaches, p_reason, p_ticket, p_minutes, at,
          at + p_minutes * interval '1 minute');
        return at + p_minutes * interval '1 minute';
      end $$;

      -- By its holder, by whoever approved it, and by super admins. Null when it has ended before.
      create function identity.end_elevation(p_id uuid) returns timestamptz
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        ended timestamptz;
      begin
        update identity.elevations e set ended = clock_timestamp(), ended_by = kit.viewer_id()
        where e.id = p_id and e.ended is null and clock_timestamp() < e.expires
          and (e.user_id = kit.viewer_id() or e.approver_id = kit.viewer_id() or kit.has_reach('requests:decide', 'ANY'))
        returning e.ended into ended;
        return ended;
      end $$;

      -- Whether the viewer may look at what was done under an elevation.
      create function identity.sees_elevation(p_holder uuid, p_approver uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select kit.is_system() or p_holder = kit.viewer_id() or p_approver = kit.viewer_id()
          or kit.has_reach('requests:decide', 'ANY')
          or (kit.has_reach('requests:decide-support', 'ANY') and identity.tier_of(p_holder) = 'support')
      $$;

      -- What was read and done under elevations. Kept by actor and time, which is how the trails are indexed.
      create function identity.uses_under(p_elevations uuid[]) returns table (
        elevation_id uuid, use_id uuid, at timestamptz, kind text, what text, fields text[])
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select e.id, r.id, r.time, 'READ', r.operation_name, array(
          select distinct (g ->> 'type') || '.' || split_part(f, '.', 1) from jsonb_array_elements(r.entities) g,
            jsonb_array_elements_text(coalesce(g -> 'fields', '[]') || coalesce(g -> 'maskedFields', '[]')) f order by 1)
        from identity.elevations e join audit.access_receipts r on r.actor_id = e.user_id
          and r.time between e.granted and coalesce(e.ended, e.expires) + interval '1 minute' and e.id = any (r.elevation_ids)
        where e.id = any (p_elevations) and identity.sees_elevation(e.user_id, e.approver_id)
        union all
        select e.id, a.event_id, a.creation_time, 'CHANGE', a.action, '{}'
        from identity.elevations e join audit.admin_audit_log a on a.actor_id = e.user_id
          and a.creation_time between e.granted and coalesce(e.ended, e.expires) + interval '1 minute' and e.id = any (a.elevation_ids)
        where e.id = any (p_elevations) and identity.sees_elevation(e.user_id, e.approver_id)
        order by 3
      $$;

      -- How often, and when last, people were shown any of some fields: [{"key": "1", "actor": id, "fields": ["User.phone"]}].
      create function identity.uses_of_fields(p_asked jsonb, p_since timestamptz) returns table (
        key text, uses integer, last_used timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select asked.key, count(*)::integer, max(r.time)
        from jsonb_to_recordset(p_asked) as asked(key text, actor uuid, fields text[])
        join audit.access_receipts r on r.actor_id = asked.actor and r.time >= p_since
        where (kit.is_system() or kit.has_reach('matrix:change', 'ANY') or kit.has_reach('reviews:decide', 'ANY'))
          and exists (select from jsonb_array_elements(r.entities) g,
            jsonb_array_elements_text(coalesce(g -> 'fields', '[]') || coalesce(g -> 'maskedFields', '[]')) f
            where (g ->> 'type') || '.' || split_part(f, '.', 1) = any (asked.fields))
        group by asked.key
      $$;

      -- Whether somebody may have one more tenant open than the limit: an approval for that tenant that was used within
      -- eight hours. Called by the service that opens tenants.
      create function identity.cross_tenant_allowed(p_staff uuid, p_tenant uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (select from identity.access_requests r
          where r.kind = 'CROSS_TENANT' and r.requester_id = p_staff and r.tenant_id = p_tenant and r.state = 'APPLIED'
            and clock_timestamp() < r.closed + interval '8 hours')
      $$;
    `);

    await runner.query(`
      do $$
      declare
        step regprocedure;
      begin
        for step in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'identity'::regnamespace and p.proname in
          ('check_lending', 'apply_elevation', 'break_glass', 'end_elevation', 'sees_elevation', 'uses_under', 'uses_of_fields',
           'cross_tenant_allowed') loop
          execute format('alter function %s owner to rookery_kit', step);
          execute format('revoke all on function %s from public', step);
          execute format('grant execute on function %s to rookery_identity', step);
        end loop;
      end $$;
      grant usage on schema audit to rookery_kit;
      grant usage on schema identity to rookery_tenants;
      grant execute on function identity.cross_tenant_allowed(uuid, uuid) to rookery_tenants;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
