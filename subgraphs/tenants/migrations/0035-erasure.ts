import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Erasing a person (GDPR, article 17): what is personal goes, and what proves what was done stays. The audit trail and the
 * receipts hold ids and no personal datum, so they and their proofs are as they were. Nobody erases by themselves: there is no
 * grant for it, only the way over an approved request.
 */
export class Erasure1763600002135 implements MigrationInterface {
  name = 'Erasure1763600002135';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      grant delete on tenants.user_email_personal, tenants.user_contact_personal, tenants.user_login_personal,
        tenants.user_login_ip_personal, tenants.user_activity, tenants.user_sessions, tenants.outgoing_mail,
        tenants.password_resets, tenants.name_words to rookery_kit;

      -- For identity, when somebody asks: the user's tenants, and whether the address that was typed is the registered one.
      create function tenants.erasure_asked(p_user uuid, p_email text, out tenant_ids uuid[], out is_theirs boolean)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select u.tenant_ids, e.address is not distinct from lower(p_email)
        from tenants.users u left join tenants.user_email_personal e on e.user_id = u.id
        where u.id = p_user and u.status <> 'DELETED' and u.environment = any (kit.environments())
          and kit.has_reach('users:read', 'ANY') $$;

      create function tenants.erase_user(p_user tenants.users) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if exists (select from tenants.tenant_users m where m.user_id = p_user.id and m.role = 'OWNER' and not exists (
            select from tenants.tenant_users o join tenants.users u on u.id = o.user_id
            where o.tenant_id = m.tenant_id and o.role = 'OWNER' and o.user_id <> p_user.id and u.status = 'ACTIVE')) then
          raise exception 'a tenant keeps an owner: give somebody else that role first' using errcode = 'RK409';
        end if;
        delete from tenants.user_email_personal p where p.user_id = p_user.id;
        delete from tenants.user_contact_personal p where p.user_id = p_user.id;
        delete from tenants.user_login_personal p where p.user_id = p_user.id;
        delete from tenants.user_login_ip_personal p where p.user_id = p_user.id;
        -- Where from goes with them.
        delete from tenants.user_activity a where a.user_id = p_user.id;
        delete from tenants.user_sessions s where s.user_id = p_user.id;
        delete from tenants.outgoing_mail m where m.user_id = p_user.id;
        delete from tenants.password_resets r where r.user_id = p_user.id;
        update tenants.users u set name = 'Erased user', status = 'DELETED', last_login_country = null, masked_email = null,
          masked_phone = null, masked_last_login_ip = null, deleted = clock_timestamp(), updated = clock_timestamp()
          where u.id = p_user.id;
        -- Words of the name that nobody else has.
        delete from tenants.name_words w where w.word in (select tenants.words_of(p_user.sort_name))
          and not exists (select from tenants.users u where u.sort_name like tenants.part_pattern(w.word))
          and not exists (select from tenants.tenants t where t.sort_name like tenants.part_pattern(w.word));
        return jsonb_build_object('action', 'user.erased', 'old', jsonb_build_object('status', p_user.status),
          'new', jsonb_build_object('status', 'DELETED'));
      end $$;

      create or replace function tenants.permission_to_change(p_mutation text) returns text
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        select case p_mutation when 'suspendUser' then 'users:suspend' when 'reinstateUser' then 'users:suspend'
          when 'banUser' then 'users:ban' when 'unbanUser' then 'users:ban'
          when 'revokeUserSessions' then 'user-sessions:revoke' when 'changeUserRole' then 'user-role:change'
          -- Held by nobody; only its request is.
          when 'eraseUser' then 'users:erase' end $$;

      alter function tenants.change_user(text, jsonb, uuid) rename to change_standing_user;
      create function tenants.change_user(p_mutation text, p_input jsonb, p_activity uuid) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        person tenants.users;
      begin
        if p_mutation <> 'eraseUser' then
          return tenants.change_standing_user(p_mutation, p_input, p_activity);
        end if;
        select u.* into person from tenants.users u where u.id = (p_input ->> 'userId')::uuid
          and u.status <> 'DELETED' and u.environment = any (kit.environments()) for update;
        if person.id is null then
          raise exception 'this user is gone' using errcode = 'RK409';
        end if;
        return tenants.erase_user(person) || jsonb_build_object('tenantId', person.tenant_ids[1]);
      end $$;
    `);
    for (const [signature, role] of [
      ['erasure_asked(uuid, text)', 'rookery_identity'],
      ['erase_user(tenants.users)', null],
      ['change_user(text, jsonb, uuid)', null],
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
