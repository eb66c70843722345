import type { MigrationInterface, QueryRunner } from 'typeorm';

const counters = ['sent', 'delivered', 'opened', 'clicked', 'replied', 'bounced', 'unsubscribed', 'spam_complaints'];

/** Which tenants a total is made of, for whoever asks. */
const declarations = `
        worlds text[] := kit.environments();
        own uuid[] := kit.opened();
        -- A token that names tenants adds up those that are left of them, and never all because none is left.
        names_some boolean := kit.viewer() ->> 'kind' = 'TOKEN' and exists (
          select from identity.api_tokens k where k.id = kit.viewer_id() and k.tenant_ids is not null);
        every boolean := kit.has_reach('tenant-totals:read', 'ANY');
        counted boolean := kit.has_reach('tenant-totals:read', 'COUNTED');`;
const isIn = (tenant: string) => `(not names_some or ${tenant} = any (own))
              and (every or not exists (select from kit.refused_analytics r where r.refuser_id = ${tenant}))`;

/** Totals, too, are made without those who have refused to be counted, where an analyst asks. */
export class CountedTotals1763600002191 implements MigrationInterface {
  name = 'CountedTotals1763600002191';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function tenants.campaign_totals(p_group text,
        out key text, out tenants integer, out campaigns integer, ${counters.map((counter) => `out ${counter} bigint`).join(', ')},
        out withheld integer) returns setof record
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      #variable_conflict use_column
      declare ${declarations}
      begin
        if not (every or counted) then return; end if;
        return query
          with grouped as (
            select case p_group when 'CAMPAIGN_STATUS' then c.status when 'TENANT_STATUS' then t.status
                when 'MONTH' then to_char(c.last_sent at time zone 'UTC', 'YYYY-MM') end as key,
              count(distinct c.tenant_id)::integer as tenants, count(*)::integer as campaigns,
              ${counters.map((counter) => `sum(c.${counter})::bigint as ${counter}`).join(', ')}
            from tenants.campaigns c join tenants.tenants t on t.id = c.tenant_id
            where c.deleted is null and t.deleted is null and c.environment = any (worlds)
              and ${isIn('c.tenant_id')} and (p_group <> 'MONTH' or c.last_sent is not null)
            group by 1
          ), open as (
            select tenants.shown_groups(array_agg(g.key), array_agg(g.tenants), 20) as keys,
              count(*)::integer as count from grouped g
          )
          select g.*, (open.count - cardinality(open.keys))::integer from open
            left join grouped g on g.key = any (open.keys) order by g.key;
      end $$;

      create or replace function tenants.health_totals(p_now timestamptz)
      returns table (key text, tenants integer, average_score double precision, withheld integer)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      #variable_conflict use_column
      declare ${declarations}
      begin
        if not (every or counted) then return; end if;
        return query
          with scored as (
            select t.status, tenants.health_score(sum(h.points), sum(h.weight) filter (where h.points is not null)) as score
            from tenants.tenants t join tenants.health_points(array(select one.id from tenants.tenants one
              where one.deleted is null and one.environment = any (worlds) and ${isIn('one.id')}), p_now) h
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
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
