import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which tenants have refused to be counted in analytics: their ids and nothing else, kept by the service that holds the consents,
 * with those of their people, and looked up by policies of every service. Analysts' grants reach neither ANY nor OPENED but COUNTED: a table, a function or a policy
 * that does not know that reach shows them nothing.
 */
export class RefusedAnalytics1763600000090 implements MigrationInterface {
  name = 'RefusedAnalytics1763600000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Names of their own, so that a policy can say the id of its row without more words.
      create table kit.refused_analytics (refuser_id uuid primary key);
      -- Those who work for nobody but tenants that refuse.
      create table kit.refused_people (person_id uuid primary key);
      alter table kit.refused_analytics owner to rookery_kit;
      alter table kit.refused_people owner to rookery_kit;
      grant select on kit.refused_analytics, kit.refused_people to rookery_tenants, rookery_billing, rookery_maintenance;

      -- Another policy beside that of kit.guard, for whoever reads those rows alone whose tenant (p_tenant), or whose person
      -- (p_person), is counted. To everybody else it costs nothing: their rows have passed before.
      create function kit.count_in(p_table regclass, p_permission text, p_tenant text default null, p_person text default null)
      returns void
      language plpgsql as $$
      begin
        execute format('create policy counted on %s for select using ((select kit.has_reach(%L, ''COUNTED''))
            and environment = any ((select kit.environments())::text[]) and not exists (%s))', p_table, p_permission,
          case when p_tenant is not null
            then format('select from kit.refused_analytics r where r.refuser_id = %s', p_tenant)
            else format('select from kit.refused_people r where r.person_id = %s', p_person) end);
      end $$;
      revoke all on function kit.count_in(regclass, text, text, text) from public;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
