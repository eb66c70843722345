import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search as one types. LIKE is not leakproof, so behind row-level security it would read whole tables; these functions
 * carry the viewer's scope in their own WHERE, and what they find is read through the policies once more.
 *
 * They match only what the viewer may read: names with the permission for names; parts of an address where addresses
 * are in the clear throughout; a complete address where it is masked or only some are open. Otherwise nothing.
 */
export class Search1763600002005 implements MigrationInterface {
  name = 'Search1763600002005';

  async up(runner: QueryRunner): Promise<void> {
    // In every distribution of PostgreSQL's own extensions; without it search is right but reads the table.
    await runner.query(`
      do $$ begin
        if exists (select from pg_available_extensions where name = 'pg_trgm') then
          create extension if not exists pg_trgm with schema public;
          create index users_by_name_part on tenants.users using gin (sort_name public.gin_trgm_ops);
          create index tenants_by_name_part on tenants.tenants using gin (sort_name public.gin_trgm_ops);
          create index user_email_by_part on tenants.user_email_personal using gin (address public.gin_trgm_ops);
        end if;
      end $$;
    `);
    await runner.query(`
      create function tenants.part_pattern(p_part text) returns text
      language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
        select '%' || replace(replace(replace(lower(p_part), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' $$;

      create function tenants.tenants_named(p_part text) returns setof uuid
      language plpgsql stable security definer rows 50
      set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
      declare
        pattern text := tenants.part_pattern(p_part);
        worlds text[] := kit.environments();
        opened uuid[] := kit.opened();
        every boolean := kit.is_system() or kit.has_reach('tenants:name', 'ANY');
        own boolean := kit.has_reach('tenants:name', 'OPENED');
        test boolean := kit.has_reach('tenants:name', 'TEST');
      begin
        if not (every or own or test) then return; end if;
        return query select t.id from tenants.tenants t
          where t.sort_name like pattern and t.environment = any (worlds)
            and (every or (own and t.id = any (opened)) or (test and t.environment = 'TEST'));
      end $$;

      create function tenants.users_named(p_part text) returns setof uuid
      language plpgsql stable security definer rows 50
      set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
      declare
        pattern text := tenants.part_pattern(p_part);
        worlds text[] := kit.environments();
        opened uuid[] := kit.opened();
        every boolean := kit.is_system() or kit.has_reach('users:name', 'ANY');
        own boolean := kit.has_reach('users:name', 'OPENED');
        test boolean := kit.has_reach('users:name', 'TEST');
      begin
        if not (every or own or test) then return; end if;
        return query select u.id from tenants.users u
          where u.sort_name like pattern and u.environment = any (worlds)
            and (every or (own and u.tenant_ids && opened) or (test and u.environment = 'TEST'));
      end $$;

      create function tenants.users_addressed(p_part text) returns setof uuid
      language plpgsql stable security definer rows 50
      set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
      declare
        pattern text := tenants.part_pattern(p_part);
        worlds text[] := kit.environments();
        opened uuid[] := kit.opened();
        every boolean := kit.is_system() or kit.has_reach('user-email:read', 'ANY');
        test boolean := kit.has_reach('user-email:read', 'TEST');
        own boolean := kit.has_reach('user-email:read', 'OPENED');
        masked boolean := kit.has_reach('user-email:masked', 'ANY');
        masked_test boolean := kit.has_reach('user-email:masked', 'TEST');
        masked_own boolean := kit.has_reach('user-email:masked', 'OPENED');
      begin
        if every or test then
          return query select e.user_id from tenants.user_email_personal e
            where e.address like pattern and e.environment = any (worlds) and (every or e.environment = 'TEST');
        end if;
        if masked or masked_test or own or masked_own then
          return query select e.user_id from tenants.user_email_personal e
            join tenants.users u on u.id = e.user_id
            where e.address = lower(p_part) and e.environment = any (worlds)
              and (masked or (masked_test and e.environment = 'TEST') or ((own or masked_own) and u.tenant_ids && opened));
        end if;
      end $$;

      alter function tenants.tenants_named(text) owner to rookery_kit;
      alter function tenants.users_named(text) owner to rookery_kit;
      alter function tenants.users_addressed(text) owner to rookery_kit;
      revoke all on function tenants.part_pattern(text), tenants.tenants_named(text), tenants.users_named(text),
        tenants.users_addressed(text) from public;
      grant execute on function tenants.part_pattern(text) to rookery_kit, rookery_tenants;
      grant execute on function tenants.tenants_named(text), tenants.users_named(text), tenants.users_addressed(text)
        to rookery_tenants;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
