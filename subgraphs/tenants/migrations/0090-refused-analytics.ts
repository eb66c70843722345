import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose row it is, where analysts read it: a tenant's, or a person's who may work for several. */
const counted: readonly { table: string; permission: string; by: string }[] = [
  { table: 'tenants', permission: 'tenants:read', by: `p_tenant => 'id'` },
  { table: 'companies', permission: 'workspaces:read', by: `p_tenant => 'tenant_id'` },
  { table: 'teams', permission: 'workspaces:read', by: `p_tenant => 'tenant_id'` },
  { table: 'team_members', permission: 'users:read', by: `p_tenant => 'tenant_id'` },
  { table: 'tenant_users', permission: 'users:read', by: `p_tenant => 'tenant_id'` },
  { table: 'users', permission: 'users:read', by: `p_person => 'id'` },
];

/** A tenant that refuses to be counted in analytics is not there for analysts, from the moment that it says so. */
export class RefusedAnalytics1763600002190 implements MigrationInterface {
  name = 'RefusedAnalytics1763600002190';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The people are locked first: whoever changes where they work, or what another tenant of theirs says, comes after or before.
      create function tenants.regather_refusals(p_users uuid[]) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform from tenants.users u where u.id = any (p_users) order by u.id for update;
        delete from kit.refused_people r using tenants.users u
          where r.person_id = any (p_users) and u.id = r.person_id and (u.tenant_ids = '{}' or exists (
            select from unnest(u.tenant_ids) one(tenant)
            where not exists (select from kit.refused_analytics a where a.refuser_id = one.tenant)));
        insert into kit.refused_people (person_id)
          select u.id from tenants.users u
          where u.id = any (p_users) and u.tenant_ids <> '{}' and not exists (
            select from unnest(u.tenant_ids) one(tenant)
            where not exists (select from kit.refused_analytics a where a.refuser_id = one.tenant))
          on conflict do nothing;
      end $$;

      create function tenants.analytics_consent_changed() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        concerned uuid[] := '{}';
      begin
        if tg_op <> 'INSERT' then concerned := array(select b.tenant_id from before b where b.purpose = 'ANALYTICS'); end if;
        if tg_op <> 'DELETE' then
          concerned := concerned || array(select a.tenant_id from after a where a.purpose = 'ANALYTICS');
        end if;
        -- Only those who said something else than before.
        concerned := array(select one.tenant from unnest(concerned) one(tenant)
          left join kit.refused_analytics r on r.refuser_id = one.tenant
          left join tenants.tenant_consents c on c.tenant_id = one.tenant and c.purpose = 'ANALYTICS'
          where (r.refuser_id is not null) is distinct from coalesce(not c.granted, false));
        if concerned = '{}' then return null; end if;
        delete from kit.refused_analytics r where r.refuser_id = any (concerned) and not exists (
          select from tenants.tenant_consents c where c.tenant_id = r.refuser_id and c.purpose = 'ANALYTICS' and not c.granted);
        insert into kit.refused_analytics (refuser_id)
          select c.tenant_id from tenants.tenant_consents c
          where c.tenant_id = any (concerned) and c.purpose = 'ANALYTICS' and not c.granted
          on conflict do nothing;
        perform tenants.regather_refusals(array(
          select distinct m.user_id from tenants.tenant_users m where m.tenant_id = any (concerned)));
        return null;
      end $$;
      create trigger asked after insert on tenants.tenant_consents referencing new table as after
        for each statement execute function tenants.analytics_consent_changed();
      create trigger changed after update on tenants.tenant_consents referencing old table as before new table as after
        for each statement execute function tenants.analytics_consent_changed();
      create trigger forgotten after delete on tenants.tenant_consents referencing old table as before
        for each statement execute function tenants.analytics_consent_changed();

      create function tenants.people_came() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform tenants.regather_refusals(array(select a.id from after a where exists (
          select from unnest(a.tenant_ids) one(tenant) join kit.refused_analytics r on r.refuser_id = one.tenant)));
        return null;
      end $$;
      create trigger refusals_of_new after insert on tenants.users referencing new table as after
        for each statement execute function tenants.people_came();

      create function tenants.works_elsewhere() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform tenants.regather_refusals(array[new.id]);
        return null;
      end $$;
      create trigger refusals_follow after update of tenant_ids on tenants.users
        for each row when (old.tenant_ids is distinct from new.tenant_ids) execute function tenants.works_elsewhere();

      insert into tenants.held_tables (table_name, part, shown, left_out, whose, why) values
        ('kit.refused_people', null, null, array['person_id'], null, 'Worked out from the memberships and what the tenants said.');

      -- Those who have refused already, and their people.
      insert into kit.refused_analytics (refuser_id)
        select c.tenant_id from tenants.tenant_consents c where c.purpose = 'ANALYTICS' and not c.granted;
      select tenants.regather_refusals(array(
        select distinct m.user_id from tenants.tenant_users m join kit.refused_analytics r on r.refuser_id = m.tenant_id));
    `);
    for (const signature of [
      'regather_refusals(uuid[])',
      'analytics_consent_changed()',
      'people_came()',
      'works_elsewhere()',
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
      `);
    }
    for (const { table, permission, by } of counted)
      await runner.query(`select kit.count_in('tenants.${table}', '${permission}', ${by})`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
