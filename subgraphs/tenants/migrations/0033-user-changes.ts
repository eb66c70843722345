import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What staff may do to a customer's user. There is one function that does it, and two that lead to it: one for whoever holds
 * the permission, and one that uses up an approved request of identity's and does what that says, in one transaction with
 * the approval. The service's own role can write none of these tables.
 */
export class UserChanges1763600002133 implements MigrationInterface {
  name = 'UserChanges1763600002133';

  async up(runner: QueryRunner): Promise<void> {
    // Names tables and functions of identity, which are there when it runs.
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      alter table tenants.users drop constraint users_status_check;
      alter table tenants.users add constraint users_status_check check (status in ('ACTIVE', 'SUSPENDED', 'BANNED', 'DELETED'));
      grant insert, update on tenants.user_activity, tenants.user_sessions, tenants.tenant_users to rookery_kit;

      create table tenants.user_status_steps (
        mutation text primary key,
        from_statuses text[] not null,
        to_status text not null,
        action text not null,
        summary text not null,
        refusal text not null
      );
      insert into tenants.user_status_steps values
        ('suspendUser', '{ACTIVE}', 'SUSPENDED', 'user.suspended', 'The account was suspended by our staff.',
          'only an active user is suspended'),
        ('reinstateUser', '{SUSPENDED}', 'ACTIVE', 'user.reinstated', 'The suspension was lifted by our staff.',
          'this user is not suspended'),
        ('banUser', '{ACTIVE,SUSPENDED}', 'BANNED', 'user.banned', 'The account was banned by our staff.',
          'this user is banned already, or gone'),
        ('unbanUser', '{BANNED}', 'ACTIVE', 'user.unbanned', 'The ban was lifted by our staff.', 'this user is not banned');
      select kit.seal_table('tenants.user_status_steps');

      create function tenants.end_user_sessions(p_user uuid) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        ended_now integer;
      begin
        update tenants.user_sessions s set ended = clock_timestamp()
          where s.user_id = p_user and s.ended is null and clock_timestamp() < s.expires;
        get diagnostics ended_now = row_count;
        return ended_now;
      end $$;

      create function tenants.add_user_activity(p_id uuid, p_user tenants.users, p_tenant uuid, p_summary text) returns void
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        insert into tenants.user_activity (id, user_id, tenant_id, environment, kind, summary)
          values (p_id, p_user.id, p_tenant, p_user.environment, 'ACCOUNT', p_summary) $$;

      create function tenants.change_user_status(p_user tenants.users, p_mutation text, p_activity uuid) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        step tenants.user_status_steps;
        ended integer := 0;
      begin
        select s.* into strict step from tenants.user_status_steps s where s.mutation = p_mutation;
        if not p_user.status = any (step.from_statuses) then
          raise exception '%', step.refusal using errcode = 'RK409';
        end if;
        update tenants.users u set status = step.to_status, updated = clock_timestamp() where u.id = p_user.id;
        if step.to_status <> 'ACTIVE' then ended := tenants.end_user_sessions(p_user.id); end if;
        perform tenants.add_user_activity(p_activity, p_user, null, step.summary);
        return jsonb_build_object('action', step.action, 'old', jsonb_build_object('status', p_user.status),
          'new', jsonb_build_object('status', step.to_status, 'sessionsEnded', ended));
      end $$;

      create function tenants.change_user_role(p_user tenants.users, p_tenant uuid, p_role text, p_activity uuid) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        before text;
      begin
        -- Two who take the last owners' roles at once wait for each other here.
        perform from tenants.tenants t where t.id = p_tenant for update;
        select m.role into before from tenants.tenant_users m where m.tenant_id = p_tenant and m.user_id = p_user.id;
        if before is null then
          raise exception 'there is no such membership' using errcode = 'RK404';
        end if;
        if before = p_role then
          raise exception 'this user has that role already' using errcode = 'RK409';
        end if;
        if before = 'OWNER' and not exists (select from tenants.tenant_users o join tenants.users u on u.id = o.user_id
            where o.tenant_id = p_tenant and o.role = 'OWNER' and o.user_id <> p_user.id and u.status = 'ACTIVE') then
          raise exception 'a tenant keeps an owner: give somebody else that role first' using errcode = 'RK409';
        end if;
        update tenants.tenant_users m set role = p_role where m.tenant_id = p_tenant and m.user_id = p_user.id;
        update tenants.users u set updated = clock_timestamp() where u.id = p_user.id;
        perform tenants.add_user_activity(p_activity, p_user, p_tenant, 'The role was changed by our staff.');
        return jsonb_build_object('action', 'user.role_changed', 'old', jsonb_build_object('role', before),
          'new', jsonb_build_object('role', p_role));
      end $$;

      -- Does it, whoever stands there: whether they may, the two below have looked at. Old and new values, for the record.
      create function tenants.change_user(p_mutation text, p_input jsonb, p_activity uuid) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        person tenants.users;
        tenant uuid := (p_input ->> 'tenantId')::uuid;
        done jsonb;
      begin
        select u.* into person from tenants.users u
          where u.id = (p_input ->> 'userId')::uuid and u.environment = any (kit.environments()) for update;
        if person.id is null then
          raise exception 'there is no such user' using errcode = 'RK404';
        end if;
        if person.status = 'DELETED' then
          raise exception 'this user is gone' using errcode = 'RK409';
        end if;
        if p_mutation = 'changeUserRole' then
          done := tenants.change_user_role(person, tenant, p_input ->> 'role', p_activity);
        elsif p_mutation = 'revokeUserSessions' then
          done := jsonb_build_object('action', 'user.sessions_revoked', 'old', '{}'::jsonb,
            'new', jsonb_build_object('sessionsEnded', tenants.end_user_sessions(person.id)));
          perform tenants.add_user_activity(p_activity, person, null, 'All sessions were ended by our staff.');
        else
          done := tenants.change_user_status(person, p_mutation, p_activity);
        end if;
        return done || jsonb_build_object('tenantId', coalesce(tenant, person.tenant_ids[1]));
      end $$;

      create function tenants.permission_to_change(p_mutation text) returns text
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        select case p_mutation when 'suspendUser' then 'users:suspend' when 'reinstateUser' then 'users:suspend'
          when 'banUser' then 'users:ban' when 'unbanUser' then 'users:ban'
          when 'revokeUserSessions' then 'user-sessions:revoke' when 'changeUserRole' then 'user-role:change' end $$;

      create function tenants.change_user_as_viewer(p_mutation text, p_input jsonb, p_activity uuid) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        permission text := tenants.permission_to_change(p_mutation);
        places uuid[];
        world text;
      begin
        select case when p_mutation = 'changeUserRole' then array[(p_input ->> 'tenantId')::uuid] else u.tenant_ids end, u.environment
          into places, world from tenants.users u where u.id = (p_input ->> 'userId')::uuid;
        if permission is null or not (kit.has_reach(permission, 'ANY') or (kit.has_reach(permission, 'TEST') and world = 'TEST')
            or (kit.has_reach(permission, 'OPENED') and places && kit.opened())) then
          raise exception 'this person may not change this user' using errcode = 'RK403';
        end if;
        return tenants.change_user(p_mutation, p_input, p_activity);
      end $$;

      -- For identity, when somebody approves: uses the approval up and does what the request says, to the letter.
      create function tenants.change_user_by_request(p_request uuid, p_activity uuid) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests := identity.take_approved(p_request, 'MUTATION');
      begin
        if request.asks is distinct from tenants.permission_to_change(request.mutation) || ':request' then
          raise exception 'this request is about no user' using errcode = 'RK403';
        end if;
        return tenants.change_user(request.mutation, request.input, p_activity);
      end $$;

      -- For identity, when somebody asks: whether there is such a user in their world, and of which tenant.
      create function tenants.tenant_to_ask_about(p_user uuid, p_tenant uuid) returns uuid
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select coalesce(p_tenant, u.tenant_ids[1]) from tenants.users u
        where u.id = p_user and u.environment = any (kit.environments()) and kit.has_reach('users:read', 'ANY')
          and (p_tenant is null or p_tenant = any (u.tenant_ids)) $$;
    `);
    for (const [signature, role] of [
      ['end_user_sessions(uuid)', null],
      ['add_user_activity(uuid, tenants.users, uuid, text)', null],
      ['change_user_status(tenants.users, text, uuid)', null],
      ['change_user_role(tenants.users, uuid, text, uuid)', null],
      ['change_user(text, jsonb, uuid)', null],
      ['permission_to_change(text)', null],
      ['change_user_as_viewer(text, jsonb, uuid)', 'rookery_tenants'],
      ['change_user_by_request(uuid, uuid)', 'rookery_identity'],
      ['tenant_to_ask_about(uuid, uuid)', 'rookery_identity'],
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
      `);
      if (role) await runner.query(`grant execute on function tenants.${signature} to ${role}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
