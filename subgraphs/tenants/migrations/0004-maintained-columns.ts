import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Columns that the database keeps itself: counts to sort by, a user's tenants for the policies, masked values. Triggers
 * run once a statement and write only what differs, so that a bulk insert that brings the values costs next to nothing.
 */
export class MaintainedColumns1763600002004 implements MigrationInterface {
  name = 'MaintainedColumns1763600002004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The tenant is locked first, so that the count that follows sees what others have committed.
      create function tenants.recount_members(p_tenants uuid[]) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform from tenants.tenants t where t.id = any (p_tenants) order by t.id for update;
        update tenants.tenants t set user_count = n.users, owner_id = n.owner
          from (select one.id,
              (select count(*) from tenants.tenant_users m where m.tenant_id = one.id) as users,
              (select m.user_id from tenants.tenant_users m where m.tenant_id = one.id and m.role = 'OWNER'
                order by m.created, m.user_id limit 1) as owner
            from unnest(p_tenants) one(id)) n
          where t.id = any (p_tenants) and t.id = n.id and (t.user_count, t.owner_id) is distinct from (n.users, n.owner);
      end $$;

      create function tenants.regather_tenants(p_users uuid[]) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform from tenants.users u where u.id = any (p_users) order by u.id for update;
        update tenants.users u set tenant_ids = n.tenants
          from (select one.id, array(select m.tenant_id from tenants.tenant_users m where m.user_id = one.id
              order by m.created, m.tenant_id) as tenants
            from unnest(p_users) one(id)) n
          where u.id = any (p_users) and u.id = n.id and u.tenant_ids is distinct from n.tenants;
      end $$;

      create function tenants.members_changed() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if tg_op <> 'INSERT' then
          perform tenants.recount_members(array(select distinct tenant_id from before));
          perform tenants.regather_tenants(array(select distinct user_id from before));
        end if;
        if tg_op <> 'DELETE' then
          perform tenants.recount_members(array(select distinct tenant_id from after));
          perform tenants.regather_tenants(array(select distinct user_id from after));
        end if;
        return null;
      end $$;

      create function tenants.recount_workspaces(p_tenants uuid[]) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform from tenants.tenants t where t.id = any (p_tenants) order by t.id for update;
        update tenants.tenants t set workspace_count = n.workspaces
          from (select one.id, (select count(*) from tenants.companies c
              where c.tenant_id = one.id and c.deleted is null) as workspaces
            from unnest(p_tenants) one(id)) n
          where t.id = any (p_tenants) and t.id = n.id and t.workspace_count is distinct from n.workspaces;
      end $$;

      create function tenants.workspaces_changed() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if tg_op <> 'INSERT' then
          perform tenants.recount_workspaces(array(select distinct tenant_id from before));
        end if;
        if tg_op <> 'DELETE' then
          perform tenants.recount_workspaces(array(select distinct tenant_id from after));
        end if;
        return null;
      end $$;

      create function tenants.mask_email(p_email text) returns text
      language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
        select left(p_email, 1) || '•••@' || split_part(p_email, '@', -1) $$;
      create function tenants.mask_phone(p_phone text) returns text
      language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
        select '••• ' || right(regexp_replace(p_phone, '\\D', '', 'g'), 2) $$;
      create function tenants.mask_ip(p_ip inet) returns text
      language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
        select network(set_masklen(p_ip, case family(p_ip) when 4 then 24 else 48 end))::text $$;
    `);
    for (const [table, column, masked] of [
      ['user_email_personal', 'masked_email', 'tenants.mask_email(a.email)'],
      ['user_contact_personal', 'masked_phone', 'tenants.mask_phone(a.phone)'],
      ['user_login_ip_personal', 'masked_last_login_ip', 'tenants.mask_ip(a.ip)'],
    ]) {
      await runner.query(`
        create function tenants.${table}_changed() returns trigger
        language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
        begin
          if tg_op = 'DELETE' then
            update tenants.users u set ${column} = null from before b where u.id = b.user_id and u.${column} is not null;
          else
            update tenants.users u set ${column} = ${masked} from after a
              where u.id = a.user_id and u.${column} is distinct from ${masked};
          end if;
          return null;
        end $$;
      `);
    }
    for (const [table, trigger] of [
      ['tenant_users', 'members_changed'],
      ['companies', 'workspaces_changed'],
      ['user_email_personal', 'user_email_personal_changed'],
      ['user_contact_personal', 'user_contact_personal_changed'],
      ['user_login_ip_personal', 'user_login_ip_personal_changed'],
    ]) {
      await runner.query(`
        create trigger added after insert on tenants.${table} referencing new table as after
          for each statement execute function tenants.${trigger}();
        create trigger changed after update on tenants.${table} referencing old table as before new table as after
          for each statement execute function tenants.${trigger}();
        create trigger removed after delete on tenants.${table} referencing old table as before
          for each statement execute function tenants.${trigger}();
        alter function tenants.${trigger}() owner to rookery_kit;
      `);
    }
    await runner.query(`
      alter function tenants.recount_members(uuid[]) owner to rookery_kit;
      alter function tenants.regather_tenants(uuid[]) owner to rookery_kit;
      alter function tenants.recount_workspaces(uuid[]) owner to rookery_kit;
      grant update on tenants.tenants, tenants.users to rookery_kit;
      revoke all on all functions in schema tenants from public;
      grant execute on function tenants.mask_email(text), tenants.mask_phone(text), tenants.mask_ip(inet)
        to rookery_kit, rookery_maintenance;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
