import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Feature flags: for everybody, for a share of the tenants, and for single tenants. */
export class FeatureFlags1763600002145 implements MigrationInterface {
  name = 'FeatureFlags1763600002145';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenants.feature_flags (
        key text primary key check (key ~ '^[a-z0-9]+([.-][a-z0-9]+)*$' and length(key) <= 80),
        description text not null check (length(description) between 3 and 300),
        enabled boolean not null default false,
        percentage integer not null default 0 check (percentage between 0 and 100),
        created timestamptz(3) not null default clock_timestamp(),
        updated timestamptz(3) not null default clock_timestamp()
      );
      create table tenants.feature_flag_tenants (
        key text not null references tenants.feature_flags,
        tenant_id uuid not null,
        environment text not null,
        enabled boolean not null,
        created timestamptz(3) not null default clock_timestamp(),
        primary key (key, tenant_id),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create index feature_flag_tenants_by_tenant on tenants.feature_flag_tenants (tenant_id);
      select kit.guard('tenants.feature_flags', 'flags:read');
      select kit.guard('tenants.feature_flag_tenants', 'tenant-flags:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      create policy write_insert on tenants.feature_flags for insert with check ((select kit.has_reach('flags:write', 'ANY')));
      create policy write_update on tenants.feature_flags for update using ((select kit.has_reach('flags:write', 'ANY')));
      ${['insert with check', 'update using', 'delete using']
        .map(
          (way) => `
      create policy write_${way.split(' ')[0]} on tenants.feature_flag_tenants for ${way} (
        environment = any ((select kit.environments())::text[]) and ((select kit.has_reach('tenant-flags:write', 'ANY'))
          or ((select kit.has_reach('tenant-flags:write', 'OPENED')) and tenant_id = any ((select kit.opened())::uuid[]))));`,
        )
        .join('')}
      grant select, insert on tenants.feature_flags, tenants.feature_flag_tenants to rookery_tenants;
      grant update (enabled, percentage, description, updated) on tenants.feature_flags to rookery_tenants;
      grant update (enabled), delete on tenants.feature_flag_tenants to rookery_tenants;

      -- Everything that decides about tenants' flags, for whoever may read those: they need not read what is everybody's.
      create function tenants.flags_of_tenants(p_tenants uuid[])
        returns table (tenant_id uuid, key text, description text, enabled boolean, percentage integer, said boolean)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select t.id, f.key, f.description, f.enabled, f.percentage, o.enabled
        from tenants.tenants t cross join tenants.feature_flags f
          left join tenants.feature_flag_tenants o on o.key = f.key and o.tenant_id = t.id
        where t.id = any (p_tenants) and t.environment = any (kit.environments()) and (kit.has_reach('tenant-flags:read', 'ANY')
          or (kit.has_reach('tenant-flags:read', 'TEST') and t.environment = 'TEST')
          or (kit.has_reach('tenant-flags:read', 'OPENED') and t.id = any (kit.opened())))
        order by t.id, f.key
      $$;

      -- How many tenants each flag was given to, whichever of them are open.
      create function tenants.flag_allowances() returns table (key text, allowed integer)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select o.key, count(*)::integer from tenants.feature_flag_tenants o
        where o.enabled and kit.has_reach('flags:read', 'ANY') and o.environment = any (kit.environments()) group by o.key
      $$;

      insert into tenants.feature_flags (key, description, enabled, percentage) values
        ('inbox.ai-replies', 'Suggested replies in the inbox', false, 25),
        ('campaigns.send-windows', 'Send windows per time zone', false, 0),
        ('warmup.second-network', 'Warm-up over the second network', false, 50),
        ('reports.csv-replies', 'Replies as CSV', true, 0);
    `);
    for (const signature of ['flags_of_tenants(uuid[])', 'flag_allowances()']) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
        grant execute on function tenants.${signature} to rookery_tenants;
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
