import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an analyst's token may read of every tenant, it reads of those that have not refused to be counted. It is the seal that says
 * so, and policies read the seal. What belongs to no tenant is what a partner, too, reads all of: the worlds, the plans.
 */
export class AnalystsCount1763600000091 implements MigrationInterface {
  name = 'AnalystsCount1763600000091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function kit.token_line(p_viewer jsonb) returns text
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if p_viewer ->> 'tier' is distinct from 'analyst' then return kit.grants_line(p_viewer -> 'grants'); end if;
        return (select coalesce(' ' || string_agg(p.name || '=' || case
              when r.reach = 'ANY' and not coalesce(p.token_reaches -> 'partner' ? 'ANY', false) then 'C' else left(r.reach, 1) end, ' ')
            || ' ', '')
          from jsonb_each(p_viewer -> 'grants') g(permission, reaches)
          cross join lateral jsonb_array_elements_text(g.reaches) r(reach)
          join identity.permissions p on p.name = g.permission);
      end $$;
      alter function kit.token_line(jsonb) owner to rookery_kit;
      revoke all on function kit.token_line(jsonb) from public;

      create or replace function kit.token_viewer(p_token uuid) returns jsonb
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select jsonb_build_object(
          'kind', 'TOKEN', 'id', t.id, 'name', t.name, 'sessionId', null, 'tier', t.kind, 'roles', jsonb_build_array(t.kind),
          'environments', jsonb_build_array(t.environment),
          -- A test token that names a production tenant reaches nothing of it, nor an analyst's what has refused to be counted.
          'opened', (select coalesce(jsonb_agg(o.id), '[]') from tenants.tenants o
            where o.id = any (t.tenant_ids) and o.environment = t.environment and not (t.kind = 'analyst'
              and exists (select from kit.refused_analytics r where r.refuser_id = o.id))),
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
          perform kit.seal_lines(viewer - 'grants' - 'conditional' || jsonb_build_object('request', p_request), kit.token_line(viewer));
        end if;
        if p_read_only then
          perform set_config('transaction_read_only', 'on', true);
        end if;
        return viewer;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
