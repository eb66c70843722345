import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An elevation can lend what the role does not hold at all, as far as it says, and never past a ceiling. */
export class Elevations1763600000004 implements MigrationInterface {
  name = 'Elevations1763600000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function kit.staff_viewer(p_session uuid) returns jsonb
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
          union all
          -- What the role does not hold at all is lent as far as was asked for; a ceiling holds here as well.
          select p.name, lent.reach, 'NOTHING', true
          from session s
          join elevated e on true
          cross join lateral unnest(e.permissions) asked(name)
          join identity.permissions p on p.name = asked.name and p.lendable and not (s.tier = any (p.never))
          cross join lateral jsonb_array_elements_text(e.reaches -> p.name) lent(reach)
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
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
