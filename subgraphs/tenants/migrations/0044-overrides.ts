import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff have agreed with a tenant beside its plan. One of each kind holds at a time: a new one ends the one before. */
export class Overrides1763600002144 implements MigrationInterface {
  name = 'Overrides1763600002144';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      create table tenants.tenant_overrides (
        id uuid primary key,
        tenant_id uuid not null,
        environment text not null,
        kind text not null check (kind in ('PLAN', 'BILLING')),
        plan_slug text,
        custom_price bigint check (custom_price >= 0),
        limits jsonb not null default '{}',
        billing text check (billing in ('COMP', 'EXTENDED_TRIAL', 'CUSTOM_CYCLE')),
        trial_ends timestamptz(3),
        cycle_months integer check (cycle_months between 1 and 36),
        reason text not null check (length(reason) between 10 and 500),
        author_id uuid default kit.viewer_id(),
        starts timestamptz(3) not null,
        ends timestamptz(3),
        created timestamptz(3) not null default clock_timestamp(),
        check (ends >= starts),
        check ((kind = 'BILLING') = (billing is not null)),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create index tenant_overrides_by_tenant on tenants.tenant_overrides (tenant_id, kind, starts);
      select kit.guard('tenants.tenant_overrides', 'overrides:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      create policy write_insert on tenants.tenant_overrides for insert with check (author_id = (select kit.viewer_id()) and (
        select kit.has_reach('overrides:write', 'ANY')) and environment = any ((select kit.environments())::text[])
        or (author_id = (select kit.viewer_id()) and environment = any ((select kit.environments())::text[])
          and (select kit.has_reach('overrides:write', 'OPENED')) and tenant_id = any ((select kit.opened())::uuid[])));
      create policy write_update on tenants.tenant_overrides for update using (
        environment = any ((select kit.environments())::text[]) and ((select kit.has_reach('overrides:write', 'ANY'))
          or ((select kit.has_reach('overrides:write', 'OPENED')) and tenant_id = any ((select kit.opened())::uuid[]))));
      grant select, insert on tenants.tenant_overrides to rookery_tenants;
      grant update (ends) on tenants.tenant_overrides to rookery_tenants;

      -- What billing's mirror says of a tenant's plan: the one source that overrides are laid over. A tenant without a plan is
      -- there without one; a tenant of which the viewer may not know is not there.
      create function tenants.plans_of_tenants(p_tenants uuid[])
        returns table (tenant_id uuid, slug text, name text, price_monthly bigint, currency text, trial_ends timestamptz, limits jsonb)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select distinct on (t.id) t.id, p.slug, p.name, p.price_monthly, p.currency,
          case when s.status = 'TRIALING' then s.current_period_end end,
          jsonb_build_object('MAX_USERS', p.max_users, 'MAX_DOMAINS', p.max_domains,
            'MAX_CAMPAIGNS_PER_MONTH', p.max_campaigns_per_month, 'MAX_EMAIL_ACCOUNTS', p.max_email_accounts,
            'MAX_EMAILS_PER_MONTH', p.max_emails_per_month, 'MAX_WARMUPS', p.max_warmups, 'MAX_CONTACTS', p.max_contacts,
            'MAX_STORAGE_GB', p.max_storage_gb, 'API_RATE_PER_MINUTE', p.api_rate_per_minute)
        from tenants.tenants t left join billing.subscriptions s on s.tenant_id = t.id and s.deleted is null
          left join billing.plans p on p.id = s.plan_id
        where t.id = any (p_tenants) and t.environment = any (kit.environments()) and (kit.has_reach('overrides:read', 'ANY')
          or (kit.has_reach('overrides:read', 'TEST') and t.environment = 'TEST')
          or (kit.has_reach('overrides:read', 'OPENED') and t.id = any (kit.opened())))
        order by t.id, s.stripe_created desc nulls last
      $$;

      -- The catalogue is everybody's.
      create function tenants.plan_of_slug(p_slug text) returns table (slug text, name text, price_monthly bigint, currency text, limits jsonb)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p.slug, p.name, p.price_monthly, p.currency,
          jsonb_build_object('MAX_USERS', p.max_users, 'MAX_DOMAINS', p.max_domains,
            'MAX_CAMPAIGNS_PER_MONTH', p.max_campaigns_per_month, 'MAX_EMAIL_ACCOUNTS', p.max_email_accounts,
            'MAX_EMAILS_PER_MONTH', p.max_emails_per_month, 'MAX_WARMUPS', p.max_warmups, 'MAX_CONTACTS', p.max_contacts,
            'MAX_STORAGE_GB', p.max_storage_gb, 'API_RATE_PER_MINUTE', p.api_rate_per_minute)
        from billing.plans p where p.slug = p_slug and kit.viewer() is not null
      $$;
    `);
    for (const signature of ['plans_of_tenants(uuid[])', 'plan_of_slug(text)']) {
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
