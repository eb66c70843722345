import type { MigrationInterface, QueryRunner } from 'typeorm';

const counters = ['sent', 'delivered', 'opened', 'clicked', 'replied', 'bounced', 'unsubscribed', 'spam_complaints'];

/**
 * Campaigns in numbers; what they say is not kept here. Whoever may see no single tenant's numbers sees totals: the function
 * gives groups of twenty tenants and more, and withholds one more with those that are withheld.
 */
export class Campaigns1763600002151 implements MigrationInterface {
  name = 'Campaigns1763600002151';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenants.companies add unique (id, tenant_id);

      create table tenants.campaigns (
        id uuid primary key,
        tenant_id uuid not null,
        environment text not null,
        workspace_id uuid,
        name text not null check (length(name) between 1 and 200),
        status text not null check (status in ('DRAFT', 'SCHEDULED', 'SENDING', 'COMPLETED', 'PAUSED')),
        ${counters.map((counter) => `${counter} integer not null default 0 check (${counter} >= 0),`).join('\n        ')}
        scheduled_for timestamptz(3),
        last_sent timestamptz(3),
        created timestamptz(3) not null default clock_timestamp(),
        updated timestamptz(3) not null default clock_timestamp(),
        deleted timestamptz(3),
        check (delivered + bounced <= sent),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment),
        foreign key (workspace_id, tenant_id) references tenants.companies (id, tenant_id)
      );
      create index campaigns_by_created on tenants.campaigns (tenant_id, created, id) where deleted is null;
      create index campaigns_by_sent on tenants.campaigns (tenant_id, sent, id) where deleted is null;
      create index campaigns_by_status on tenants.campaigns (tenant_id, status, id) where deleted is null;
      create index campaigns_by_last_sent on tenants.campaigns (tenant_id, last_sent) where deleted is null;
      create index campaigns_by_workspace on tenants.campaigns (workspace_id, tenant_id);
      select kit.guard('tenants.campaigns', 'campaigns:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      grant select on tenants.campaigns to rookery_tenants;
    `);
    await runner.query(`
      -- Groups that may be shown: those of p_fewest tenants each. Where one is withheld, the smallest of the others is as well,
      -- or what another grouping adds up to would tell what is missing.
      create function tenants.shown_groups(p_keys text[], p_tenants integer[], p_fewest integer) returns text[]
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        with large as (
          select key, row_number() over (order by size, key) as place
          from unnest(p_keys, p_tenants) as one(key, size) where size >= p_fewest
        )
        select coalesce(array_agg(key order by key), '{}') from large
        where place > 1 or (select count(*) from large) = cardinality(p_keys) $$;

      create function tenants.campaign_totals(p_group text,
        out key text, out tenants integer, out campaigns integer, ${counters.map((counter) => `out ${counter} bigint`).join(', ')},
        out withheld integer) returns setof record
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      #variable_conflict use_column
      declare
        worlds text[] := kit.environments();
        named uuid[] := case when kit.viewer() ->> 'kind' = 'TOKEN' then nullif(kit.opened(), '{}') end;
      begin
        if not kit.has_reach('tenant-totals:read', 'ANY') then return; end if;
        return query
          with grouped as (
            select case p_group when 'CAMPAIGN_STATUS' then c.status when 'TENANT_STATUS' then t.status
                when 'MONTH' then to_char(c.last_sent at time zone 'UTC', 'YYYY-MM') end as key,
              count(distinct c.tenant_id)::integer as tenants, count(*)::integer as campaigns,
              ${counters.map((counter) => `sum(c.${counter})::bigint as ${counter}`).join(', ')}
            from tenants.campaigns c join tenants.tenants t on t.id = c.tenant_id
            where c.deleted is null and t.deleted is null and c.environment = any (worlds)
              and (named is null or c.tenant_id = any (named)) and (p_group <> 'MONTH' or c.last_sent is not null)
            group by 1
          ), open as (
            select tenants.shown_groups(array_agg(g.key), array_agg(g.tenants), 20) as keys,
              count(*)::integer as count from grouped g
          )
          select g.*, (open.count - cardinality(open.keys))::integer from open
            left join grouped g on g.key = any (open.keys) order by g.key;
      end $$;
    `);
    for (const signature of ['shown_groups(text[], integer[], integer)', 'campaign_totals(text)']) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
      `);
    }
    await runner.query('grant execute on function tenants.campaign_totals(text) to rookery_tenants');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
