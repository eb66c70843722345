import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How well a tenant does, worked out in this one place from what is stored, each time that somebody asks. Every input comes with
 * its value, its weight, between which values its points lie, and the points: nobody has to believe a number.
 * What cannot be measured (nothing was sent) has no points, and its weight is left out of the score.
 */
export class Health1763600002153 implements MigrationInterface {
  name = 'Health1763600002153';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tenants.health_values(p_tenants uuid[], p_now timestamptz)
      returns table (tenant_id uuid, place integer, input text, value double precision, weight integer,
        full_at double precision, none_at double precision)
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select t.id, i.place, i.input, i.value, i.weight, i.full_at::float8, i.none_at::float8 from tenants.tenants t
          cross join lateral (
            select sum(c.sent) filter (where c.last_sent > p_now - interval '30 days') as sent,
              sum(c.delivered) filter (where c.last_sent > p_now - interval '30 days') as delivered,
              sum(c.bounced) filter (where c.last_sent > p_now - interval '30 days') as bounced,
              sum(c.spam_complaints) filter (where c.last_sent > p_now - interval '30 days') as complaints,
              max(c.last_sent) as last_sent
            from tenants.campaigns c where c.tenant_id = t.id and c.deleted is null) sending
          cross join lateral (
            select avg((r.verification_status = 'VERIFIED')::integer) as verified
            from tenants.dns_records r join tenants.domains d on d.id = r.domain_id
            where d.tenant_id = t.id and d.deleted is null) dns
          cross join lateral (
            select avg(case when m.status = 'DISCONNECTED' then 0 else m.health_score end) as score
            from tenants.mailboxes m where m.tenant_id = t.id and m.deleted is null) mailboxes
          cross join lateral (values
            (1, 'BOUNCE_RATE', sending.bounced::float8 / nullif(sending.sent, 0), 25, 0.02, 0.10),
            (2, 'COMPLAINT_RATE', sending.complaints::float8 / nullif(sending.delivered, 0), 20, 0.001, 0.005),
            (3, 'DOMAIN_VERIFICATION', dns.verified::float8, 20, 1, 0.5),
            (4, 'MAILBOX_HEALTH', mailboxes.score::float8, 15, 90, 40),
            (5, 'PAYMENT', case when t.status in ('ACTIVE', 'TRIAL') then 1 when t.status = 'PAST_DUE' then 0.5
              when t.status in ('PAUSED', 'SUSPENDED', 'CHURNED') then 0 end, 10, 1, 0),
            (6, 'ACTIVITY', greatest(0, extract(epoch from p_now - coalesce(sending.last_sent, t.created)) / 86400)::float8,
              10, 7, 30)
          ) as i(place, input, value, weight, full_at, none_at)
        where t.id = any (p_tenants) and t.deleted is null $$;

      create function tenants.health_points(p_tenants uuid[], p_now timestamptz)
      returns table (tenant_id uuid, place integer, input text, value double precision, weight integer,
        full_at double precision, none_at double precision, points double precision)
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select v.*, case when v.value is not null then v.weight * least(1, greatest(0, (v.none_at - v.value) / (v.none_at - v.full_at))) end
        from tenants.health_values(p_tenants, p_now) v $$;

      create function tenants.health_score(p_points double precision, p_weight bigint) returns integer
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        select round(100 * p_points / nullif(p_weight, 0))::integer $$;
    `);
    await runner.query(`
      -- For whom the viewer may read it. The score stands in each row of a tenant.
      create function tenants.health_of(p_tenants uuid[], p_now timestamptz)
      returns table (tenant_id uuid, place integer, input text, value double precision, weight integer,
        full_at double precision, none_at double precision, points double precision, score integer)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      #variable_conflict use_column
      declare
        worlds text[] := kit.environments();
        opened uuid[] := kit.opened();
        every boolean := kit.is_system() or kit.has_reach('tenant-health:read', 'ANY');
        own boolean := kit.has_reach('tenant-health:read', 'OPENED');
        test boolean := kit.has_reach('tenant-health:read', 'TEST');
      begin
        return query select h.*, tenants.health_score(sum(h.points) over tenant,
            sum(h.weight) filter (where h.points is not null) over tenant)
          from tenants.health_points(array(select t.id from tenants.tenants t
            where t.id = any (p_tenants) and t.environment = any (worlds)
              and (every or (own and t.id = any (opened)) or (test and t.environment = 'TEST'))), p_now) h
          window tenant as (partition by h.tenant_id) order by h.tenant_id, h.place;
      end $$;

      -- Scores of all tenants in reach, in groups of twenty and more.
      create function tenants.health_totals(p_now timestamptz)
      returns table (key text, tenants integer, average_score double precision, withheld integer)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      #variable_conflict use_column
      declare
        worlds text[] := kit.environments();
        named uuid[] := case when kit.viewer() ->> 'kind' = 'TOKEN' then nullif(kit.opened(), '{}') end;
      begin
        if not kit.has_reach('tenant-totals:read', 'ANY') then return; end if;
        return query
          with scored as (
            select t.status, tenants.health_score(sum(h.points), sum(h.weight) filter (where h.points is not null)) as score
            from tenants.tenants t join tenants.health_points(array(select one.id from tenants.tenants one
              where one.deleted is null and one.environment = any (worlds) and (named is null or one.id = any (named))), p_now) h
              on h.tenant_id = t.id
            group by t.id
          ), grouped as (
            select s.status as key, count(*)::integer as tenants, avg(s.score)::float8 as average_score from scored s group by 1
          ), open as (
            select tenants.shown_groups(array_agg(g.key), array_agg(g.tenants), 20) as keys, count(*)::integer as count from grouped g
          )
          select g.*, (open.count - cardinality(open.keys))::integer from open
            left join grouped g on g.key = any (open.keys) order by g.key;
      end $$;
    `);
    for (const signature of [
      'health_values(uuid[], timestamptz)',
      'health_points(uuid[], timestamptz)',
      'health_score(double precision, bigint)',
      'health_of(uuid[], timestamptz)',
      'health_totals(timestamptz)',
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
      `);
    }
    await runner.query(
      'grant execute on function tenants.health_of(uuid[], timestamptz), tenants.health_totals(timestamptz) to rookery_tenants',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
