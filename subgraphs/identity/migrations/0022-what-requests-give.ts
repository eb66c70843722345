import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an approved request gives: roles, permissions, elevations, a way back in, a new colleague. The service's own role
 * can write none of these tables: the database itself uses the approval up and does what was asked, or nothing.
 */
export class WhatRequestsGive1763600001022 implements MigrationInterface {
  name = 'WhatRequestsGive1763600001022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether one role gives nothing that the other does not give as far.
      create function identity.is_within(p_role uuid, p_other uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select not exists (
          select from identity.staff_role_permissions n
          join identity.permissions p on p.id = n.permission_id join identity.staff_roles r on r.id = n.role_id
          where n.role_id = p_role and not (r.name = any (p.never)) and not exists (
            select from identity.staff_role_permissions o where o.role_id = p_other and o.permission_id = n.permission_id
              and o.needs in ('NOTHING', n.needs) and o.reach in ('ANY', n.reach)))
      $$;

      -- The super admins who can come in, locked until the change is done; one of them stays.
      create function identity.keep_a_super_admin(p_leaving uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        active uuid[];
      begin
        select array_agg(l.user_id) into active from (
          select m.user_id from identity.staff_members m join identity.staff_roles t on t.id = m.role_id
          where m.status = 'ACTIVE' and t.name = 'super_admin' order by m.user_id for update of m) l;
        if active = array[p_leaving] then
          raise exception 'the last active super admin stays' using errcode = 'RK409';
        end if;
      end $$;

      -- A tier replaces the one before; an add-on is added.
      create function identity.apply_role_change(p_request uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests := identity.take_approved(p_request, 'ROLE_CHANGE');
        given identity.staff_roles;
      begin
        select r.* into strict given from identity.staff_roles r where r.name = request.input ->> 'roleName';
        if given.built_in then
          perform identity.keep_a_super_admin(request.subject_id) where given.name <> 'super_admin';
          update identity.staff_members m set role_id = given.id, role_since = clock_timestamp(), role_request_id = request.id,
            updated = clock_timestamp() where m.user_id = request.subject_id;
        else
          insert into identity.staff_member_roles (user_id, role_id, request_id) values (request.subject_id, given.id, request.id);
        end if;
      end $$;

      -- Narrowing: at once and by one person. Null takes everything.
      create function identity.take_role(p_staff uuid, p_role uuid) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        taken integer;
        count integer := 0;
      begin
        if not kit.is_system() and not (kit.has_reach('staff-roles:change', 'ANY') or kit.has_reach('reviews:decide', 'ANY')) then
          raise exception 'this person may not take roles' using errcode = '42501';
        end if;
        if exists (select from identity.staff_members m where m.user_id = p_staff and m.role_id = coalesce(p_role, m.role_id)) then
          perform identity.keep_a_super_admin(p_staff);
        end if;
        update identity.staff_members m set role_id = null, role_since = clock_timestamp(), role_request_id = null,
          updated = clock_timestamp() where m.user_id = p_staff and m.role_id = coalesce(p_role, m.role_id);
        get diagnostics count = row_count;
        delete from identity.staff_member_roles h where h.user_id = p_staff and h.role_id = coalesce(p_role, h.role_id);
        get diagnostics taken = row_count;
        return count + taken;
      end $$;

      -- A tier that gives nothing which the present one does not give.
      create function identity.lower_tier(p_staff uuid, p_role uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not kit.has_reach('staff-roles:change', 'ANY') then
          raise exception 'this person may not change roles' using errcode = '42501';
        end if;
        perform identity.keep_a_super_admin(p_staff);
        update identity.staff_members m set role_id = p_role, role_since = clock_timestamp(), role_request_id = null,
          updated = clock_timestamp()
        where m.user_id = p_staff and identity.is_within(p_role, m.role_id)
          and exists (select from identity.staff_roles r where r.id = p_role and r.built_in);
        if not found then
          raise exception 'this tier is not lower' using errcode = 'RK409';
        end if;
      end $$;

      -- A difference: what is taken must be there, what is given must not, and no ceiling is passed.
      create function identity.apply_permission_change(p_request uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests := identity.take_approved(p_request, 'PERMISSION_CHANGE');
        role identity.staff_roles;
        done integer;
      begin
        select r.* into strict role from identity.staff_roles r where r.name = request.input ->> 'roleName';
        delete from identity.staff_role_permissions g
        using jsonb_to_recordset(request.input -> 'remove') as x(permission text, reach text), identity.permissions p
        where p.name = x.permission and g.permission_id = p.id and g.role_id = role.id and g.reach = x.reach;
        get diagnostics done = row_count;
        if done <> jsonb_array_length(request.input -> 'remove') then
          raise exception 'the matrix has changed since this was asked' using errcode = 'RK409';
        end if;
        insert into identity.staff_role_permissions (role_id, permission_id, reach, needs, request_id)
          select role.id, p.id, x.reach, x.needs, request.id
          from jsonb_to_recordset(request.input -> 'add') as x(permission text, reach text, needs text)
          join identity.permissions p on p.name = x.permission and not (role.name = any (p.never));
        get diagnostics done = row_count;
        if done <> jsonb_array_length(request.input -> 'add') then
          raise exception 'nobody can give this role such a permission' using errcode = 'RK403';
        end if;
      end $$;

      create function identity.apply_reinstatement(p_request uuid) returns text
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests := identity.take_approved(p_request, 'MUTATION');
        now_is text;
      begin
        update identity.staff_members m set status_request_id = request.id, updated = clock_timestamp(),
          status = case when exists (select from identity.credentials c where c.user_id = m.user_id) then 'ACTIVE' else 'INVITED' end
        where request.mutation = 'reinstateStaffMember' and m.user_id = request.subject_id and m.status = 'SUSPENDED'
        returning m.status into now_is;
        if now_is is null then
          raise exception 'this staff member is not suspended' using errcode = 'RK409';
        end if;
        return now_is;
      end $$;

      -- A new colleague who may come in by a one-time link.
      create function identity.apply_invitation(p_request uuid, p_staff uuid, p_token_hash bytea, p_hours integer) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests := identity.take_approved(p_request, 'MUTATION');
      begin
        if request.mutation <> 'inviteStaffMember' then
          raise exception 'this request invites nobody' using errcode = 'RK403';
        end if;
        insert into identity.users (id, name)
          select p_staff, p.input ->> 'name' from identity.access_requests_personal p where p.request_id = request.id;
        insert into identity.users_personal (user_id, email)
          select p_staff, p.input ->> 'email' from identity.access_requests_personal p where p.request_id = request.id;
        insert into identity.staff_members (user_id, role_id, status, role_request_id)
          select p_staff, r.id, 'INVITED', request.id from identity.staff_roles r
          where r.name = request.input ->> 'roleName' and r.built_in;
        insert into identity.invitations (token_hash, user_id, expires)
          values (p_token_hash, p_staff, clock_timestamp() + p_hours * interval '1 hour');
      end $$;
    `);

    await runner.query(`
      do $$
      declare
        step regprocedure;
      begin
        for step in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'identity'::regnamespace and p.proname in
          ('is_within', 'keep_a_super_admin', 'apply_role_change', 'take_role', 'lower_tier', 'apply_permission_change',
           'apply_reinstatement', 'apply_invitation') loop
          execute format('alter function %s owner to rookery_kit', step);
          execute format('revoke all on function %s from public', step);
          execute format('grant execute on function %s to rookery_identity', step);
        end loop;
      end $$;
      grant select on identity.credentials to rookery_kit;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
