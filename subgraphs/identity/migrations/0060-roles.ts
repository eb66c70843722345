import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Add-ons that people make, describe and delete; every change of the matrix raises its version; one review each quarter.
 * A tier, and a role that a ceiling knows by name, keeps its name for ever.
 */
export class Roles1763600001160 implements MigrationInterface {
  name = 'Roles1763600001160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity.staff_roles add column deleted timestamptz(3), add column request_id uuid references identity.access_requests;
      grant insert, update on identity.staff_roles to rookery_kit;

      -- What was asked for a role while it was there is not given once it is gone.
      create function identity.check_role_is_there() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if exists (select from identity.staff_roles r where r.id = new.role_id and r.deleted is not null) then
          raise exception 'this role has been deleted' using errcode = 'RK409';
        end if;
        return new;
      end $$;

      create function identity.keeps_its_name(p_role identity.staff_roles) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p_role.built_in or exists (select from identity.permissions p where p_role.name = any (p.never))
      $$;

      create function identity.apply_new_role(p_request uuid, p_id uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests := identity.take_approved(p_request, 'MUTATION');
      begin
        if request.mutation <> 'createRole' then
          raise exception 'this request makes no role' using errcode = 'RK403';
        end if;
        if exists (select from identity.staff_roles r where r.name = request.input ->> 'name') then
          raise exception 'there is or was a role of this name' using errcode = 'RK409';
        end if;
        insert into identity.staff_roles (id, name, description, built_in, request_id)
          values (p_id, request.input ->> 'name', request.input ->> 'description', false, request.id);
      end $$;

      create function identity.apply_role_update(p_request uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests := identity.take_approved(p_request, 'MUTATION');
        role identity.staff_roles;
        new_name text;
      begin
        if request.mutation <> 'updateRole' then
          raise exception 'this request changes no role' using errcode = 'RK403';
        end if;
        select r.* into role from identity.staff_roles r
          where r.name = request.input ->> 'roleName' and r.deleted is null and not r.built_in for update;
        new_name := coalesce(request.input ->> 'name', role.name);
        if role.id is null or exists (select from identity.staff_roles r where r.name = new_name and r.id <> role.id) then
          raise exception 'the roles have changed since this was asked' using errcode = 'RK409';
        end if;
        if new_name <> role.name and identity.keeps_its_name(role) then
          raise exception 'ceilings know this role by its name' using errcode = 'RK403';
        end if;
        update identity.staff_roles r set name = new_name, description = coalesce(request.input ->> 'description', r.description),
          request_id = request.id where r.id = role.id;
      end $$;

      -- Narrowing: at once and by one person. Who held it holds it no more; gives who that was.
      create function identity.delete_role(p_role uuid) returns uuid[]
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        role identity.staff_roles;
        holders uuid[];
      begin
        if not kit.has_reach('matrix:change', 'ANY') then
          raise exception 'this person may not delete roles' using errcode = '42501';
        end if;
        select r.* into role from identity.staff_roles r where r.id = p_role and r.deleted is null for update;
        if role.id is null or identity.keeps_its_name(role) then
          raise exception 'this role cannot be deleted' using errcode = 'RK409';
        end if;
        with taken as (delete from identity.staff_member_roles h where h.role_id = role.id returning h.user_id)
          select coalesce(array_agg(t.user_id order by t.user_id), '{}') into holders from taken t;
        delete from identity.staff_role_permissions g where g.role_id = role.id;
        update identity.staff_roles r set deleted = clock_timestamp() where r.id = role.id;
        return holders;
      end $$;

      do $$
      declare
        step regprocedure;
      begin
        for step in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'identity'::regnamespace and p.proname in
          ('check_role_is_there', 'keeps_its_name', 'apply_new_role', 'apply_role_update', 'delete_role') loop
          execute format('alter function %s owner to rookery_kit', step);
          execute format('revoke all on function %s from public', step);
          execute format('grant execute on function %s to rookery_identity', step);
        end loop;
      end $$;

      create trigger role_is_there before insert on identity.staff_member_roles
        for each row execute function identity.check_role_is_there();
      create trigger role_is_there before insert on identity.staff_role_permissions
        for each row execute function identity.check_role_is_there();
    `);

    await runner.query(`
      create trigger matrix_changed after insert or delete on identity.staff_role_permissions
        for each row execute function audit.raise_matrix_version();
      create trigger matrix_rewritten after update on identity.staff_role_permissions
        for each row when (old.* is distinct from new.*) execute function audit.raise_matrix_version();
      create trigger matrix_changed after insert or delete on identity.staff_roles
        for each row execute function audit.raise_matrix_version();
      create trigger matrix_rewritten after update on identity.staff_roles
        for each row when (old.* is distinct from new.*) execute function audit.raise_matrix_version();
      create trigger ceilings_changed after update on identity.permissions
        for each row when (old.never is distinct from new.never) execute function audit.raise_matrix_version();
    `);

    await runner.query(`
      -- One by the calendar in each quarter, however many processes look; more on demand.
      alter table identity.reviews add column quarter date;
      create unique index reviews_once_a_quarter on identity.reviews (quarter);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
