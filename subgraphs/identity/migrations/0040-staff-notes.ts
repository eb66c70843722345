import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes about staff can be written; staff are ordered by when they joined, and requests found by whom they are about. */
export class StaffNotes1763600001040 implements MigrationInterface {
  name = 'StaffNotes1763600001040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index users_by_created on identity.users (created, id);
      create index access_requests_by_subject on identity.access_requests (subject_id, created, id);

      -- The only way to write notes: asks for the right itself, and gives how long they were before; null for nobody's.
      create function identity.write_staff_notes(p_staff uuid, p_notes text) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        before integer;
      begin
        if not kit.has_reach('staff-notes:write', 'ANY') then
          raise exception 'not permitted to write notes about staff' using errcode = 'RK403';
        end if;
        select char_length(coalesce(m.notes, '')) into before from identity.staff_members m where m.user_id = p_staff for update;
        if found then
          update identity.staff_members set notes = nullif(p_notes, ''), updated = clock_timestamp() where user_id = p_staff;
        end if;
        return before;
      end $$;
      alter function identity.write_staff_notes(uuid, text) owner to rookery_kit;
      revoke all on function identity.write_staff_notes(uuid, text) from public;
      grant execute on function identity.write_staff_notes(uuid, text) to rookery_identity;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
