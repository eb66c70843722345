import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is told of a case is told with a notice as well; and each receipt finds the opening that it belongs to by an index. */
export class CasesAndPeople1763600002172 implements MigrationInterface {
  name = 'CasesAndPeople1763600002172';

  async up(runner: QueryRunner): Promise<void> {
    // The notices are identity's, which is migrated by itself.
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      create index opened_tenants_by_staff on tenants.opened_tenants (staff_id, tenant_id, opened);

      -- As before, and with a notice: to whoever has the case that is late, to every super admin when it cannot wait.
      create or replace function tenants.raise_case_alert(p_kind text, p_case uuid, p_staff uuid, p_summary text) returns boolean
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        raised record;
      begin
        if p_kind not in ('CASE_UNANSWERED', 'CASE_EMERGENCY') or not (kit.is_system() or kit.holds('cases:work')) then
          raise exception 'no alert of support cases' using errcode = '42501';
        end if;
        select * into raised from identity.raise_alert(audit.new_id(272), p_kind, lower(p_kind) || ':' || p_case, p_staff,
          p_summary, null, jsonb_build_object('caseId', p_case));
        if raised.is_new then
          perform audit.record('alert.raised', 'Alert', raised.alert_id::text, null, null,
            jsonb_build_object('kind', p_kind, 'staffMemberId', p_staff, 'caseId', p_case), null, 'internal', '{}'::jsonb);
          insert into identity.notices (id, staff_id, kind, subject_id)
            select audit.new_id(266), m.user_id, p_kind, p_case
            from identity.staff_members m join identity.staff_roles t on t.id = m.role_id
            where m.status = 'ACTIVE' and case p_kind when 'CASE_EMERGENCY' then t.name = 'super_admin' else m.user_id = p_staff end;
        end if;
        return raised.is_new;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
