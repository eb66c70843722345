import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who saw what is held on a person, and what was done to it: what the person is told of it. Other people who stood in the same answer
 * are left out, and so are addresses, reasons and notes. Only Rookery itself asks, for an export that was approved.
 */
export class WhoSawAPerson1763600000170 implements MigrationInterface {
  name = 'WhoSawAPerson1763600000170';

  async up(runner: QueryRunner): Promise<void> {
    // The tables of the other services are made after this.
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      -- Oldest first. A thing of the person's own (a sign-in, a session) is counted, and not named by its id.
      create function audit.looks_at_user(p_user uuid, p_until timestamptz) returns setof jsonb
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare
        theirs uuid[] := array(select a.id from tenants.user_activity a where a.user_id = p_user
          union all select s.id from tenants.user_sessions s where s.user_id = p_user
          union all select x.id from tenants.user_exports x where x.user_id = p_user);
        places uuid[] := (select u.tenant_ids from tenants.users u where u.id = p_user);
      begin
        if not kit.is_system() then
          raise exception 'only Rookery itself looks this up' using errcode = '42501';
        end if;
        return query select jsonb_build_object('time', r.time, 'kind', r.actor_kind, 'name', r.actor_name,
            'role', case when r.actor_kind = 'STAFF' then identity.tier_of(r.actor_id) end, 'operation', r.operation_name,
            'cases', (select coalesce(jsonb_agg(distinct c.reference), '[]') from jsonb_array_elements(r.openings) o
              join tenants.support_cases c on c.id = (o ->> 'caseId')::uuid where c.tenant_id = any (places)),
            'shown', seen.parts)
          from audit.access_receipts r
          cross join lateral (
            select jsonb_agg(jsonb_build_object('what', g.type, 'count', mine.count, 'fields', g.fields, 'masked', g."maskedFields"))
              as parts
            from jsonb_to_recordset(r.entities) as g(type text, ids uuid[], fields jsonb, "maskedFields" jsonb)
            cross join lateral (select case when p_user = any (g.ids) then 1
              else (select count(*) from unnest(g.ids) i join unnest(theirs) t on t = i) end as count) mine
            where mine.count > 0) seen
          where r.entity_ids && (theirs || p_user) and r.time <= p_until and seen.parts is not null
          order by r.time, r.id;
      end $$;

      -- What stands in the trail about the person, and about the requests that were made about them.
      create function audit.deeds_about_user(p_user uuid, p_until timestamptz) returns setof jsonb
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare
        things text[] := array(select r.id::text from identity.access_requests r where r.input ->> 'userId' = p_user::text)
          || p_user::text;
      begin
        if not kit.is_system() then
          raise exception 'only Rookery itself looks this up' using errcode = '42501';
        end if;
        return query select jsonb_build_object('time', e.creation_time, 'kind', e.actor_kind, 'name', e.actor_name,
            'role', case when e.actor_kind = 'STAFF' then identity.tier_of(e.actor_id) end, 'action', e.action,
            'case', (select c.reference from tenants.support_cases c where c.id::text = e.metadata ->> 'caseId'),
            'before', e.old_values, 'after', e.new_values)
          from audit.admin_audit_log e
          where e.resource_id = any (things) and e.creation_time <= p_until
          order by e.creation_time, e.event_id;
      end $$;
    `);
    for (const signature of ['looks_at_user(uuid, timestamptz)', 'deeds_about_user(uuid, timestamptz)']) {
      await runner.query(`
        alter function audit.${signature} owner to rookery_kit;
        revoke all on function audit.${signature} from public;
        grant execute on function audit.${signature} to rookery_jobs;
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
