import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices that were read, and one more thing that people are told: that a request waits for them. */
export class Notices1763600001050 implements MigrationInterface {
  name = 'Notices1763600001050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity.notices add column read timestamptz(3);
      alter table identity.notices drop constraint notices_kind_check;
      alter table identity.notices add constraint notices_kind_check
        check (kind in ('BREAK_GLASS', 'LOCK_OUT', 'REQUEST_DECIDED', 'REQUEST_FILED'));
      grant update on identity.notices to rookery_kit;

      -- One's own alone, and once; gives those that were not read before.
      create function identity.mark_notices_read(p_ids uuid[]) returns setof uuid
      language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        update identity.notices n set read = clock_timestamp()
        where n.id = any (p_ids) and n.read is null and n.staff_id = kit.viewer_id() and kit.has_reach('profile:own', 'SELF')
        returning n.id
      $$;
      alter function identity.mark_notices_read(uuid[]) owner to rookery_kit;
      revoke all on function identity.mark_notices_read(uuid[]) from public;
      grant execute on function identity.mark_notices_read(uuid[]) to rookery_identity;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
