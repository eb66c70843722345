import type { MigrationInterface, QueryRunner } from 'typeorm';

const reached = (
  permission: string,
  own: string,
) => `environment = any (kit.environments()) and (kit.has_reach('${permission}', 'ANY')
            or (kit.has_reach('${permission}', 'OPENED') and ${own}))`;

/**
 * About whom somebody else may be asked for the viewer. What they know lies in no table of ours, so no policy stands before it: this
 * is asked before they are, and whoever is not in its answer is not asked about.
 */
export class ProductEvents1763600002192 implements MigrationInterface {
  name = 'ProductEvents1763600002192';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tenants.users_to_ask_about(p_users uuid[]) returns table (id uuid)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      #variable_conflict use_column
      begin
        return query select u.id from tenants.users u
          where u.id = any (p_users) and u.${reached('user-product-events:read', 'u.tenant_ids && kit.opened()')};
      end $$;

      -- A tenant that refuses to be counted is told from one that is nobody's business.
      create function tenants.tenants_to_ask_about(p_tenants uuid[]) returns table (id uuid, refuses boolean)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      #variable_conflict use_column
      begin
        return query select t.id, exists (select from kit.refused_analytics r where r.refuser_id = t.id) from tenants.tenants t
          where t.id = any (p_tenants) and t.${reached('tenant-product-events:read', 't.id = any (kit.opened())')};
      end $$;
    `);
    for (const signature of ['users_to_ask_about(uuid[])', 'tenants_to_ask_about(uuid[])']) {
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
