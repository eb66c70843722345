import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Notices of support cases: one's own that is late, and those that cannot wait. What raises their alerts writes them. And admins decide
 * what support asks to be done to users of tenants that the admin has open: whoever may do a thing may approve it.
 */
export class CaseNotices1763600001172 implements MigrationInterface {
  name = 'CaseNotices1763600001172';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity.notices drop constraint notices_kind_check;
      alter table identity.notices add constraint notices_kind_check check (kind in ('BREAK_GLASS', 'LOCK_OUT', 'REQUEST_DECIDED',
        'REQUEST_FILED', 'CASE_UNANSWERED', 'CASE_EMERGENCY'));
      grant insert on identity.notices to rookery_kit;
    `);
    // Openings and the permissions of changes are those of tenants, which is migrated by itself.
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      -- Whether somebody could make the change themselves that is asked for: of a user, in a tenant that they have open now.
      create function identity.may_do_asked(p_staff uuid, p_request identity.access_requests) returns boolean
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare
        needed text;
      begin
        if p_request.kind <> 'MUTATION' or p_request.tenant_id is null then return false; end if;
        needed := tenants.permission_to_change(p_request.mutation);
        return needed is not null and p_request.asks = needed || ':request' and identity.holds_by_role(p_staff, needed)
          and exists (select from tenants.opened_tenants o where o.staff_id = p_staff and o.tenant_id = p_request.tenant_id
            and o.closed is null and clock_timestamp() < o.expires);
      end $$;

      create or replace function identity.may_decide(p_staff uuid, p_request identity.access_requests) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p_staff <> p_request.requester_id and p_staff is distinct from p_request.subject_id
          and (identity.holds_by_role(p_staff, 'requests:decide')
            or (identity.holds_by_role(p_staff, 'requests:decide-support')
              and (p_request.for_admins or identity.may_do_asked(p_staff, p_request))))
      $$;
      alter function identity.may_do_asked(uuid, identity.access_requests) owner to rookery_kit;
      revoke all on function identity.may_do_asked(uuid, identity.access_requests) from public;

      create policy of_opened_tenants on identity.access_requests for select using (
        (select kit.has_reach('requests:decide-support', 'ANY')) and tenant_id = any ((select kit.opened())::uuid[])
          and asks in ('users:suspend:request', 'users:ban:request', 'user-sessions:revoke:request', 'user-role:change:request'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
