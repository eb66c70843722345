import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The data of many users as a file: a plan like that of any other bulk change, which nobody begins without somebody else's approval. */
export class BulkExport1763600002186 implements MigrationInterface {
  name = 'BulkExport1763600002186';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenants.bulk_jobs drop constraint bulk_jobs_action_check;
      alter table tenants.bulk_jobs
        add constraint bulk_jobs_action_check
          check (action in ('SUSPEND', 'REINSTATE', 'BAN', 'UNBAN', 'CHANGE_ROLE', 'MOVE_TEAM', 'RENEW_ACCESS', 'EXPORT')),
        -- When its file went although its time was not over: whoever held it was locked out.
        add column export_removed timestamptz(3);

      create or replace function tenants.settle_bulk(p_job uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        waiting integer;
      begin
        select count(*) into waiting from tenants.bulk_rows r where r.job_id = p_job and r.status <> 'SKIPPED';
        update tenants.bulk_jobs j set settled = true, total = (select count(*) from tenants.bulk_rows r where r.job_id = p_job),
            failed = (select count(*) from tenants.bulk_rows r where r.job_id = p_job and r.status = 'FAILED'),
            skipped = (select count(*) from tenants.bulk_rows r where r.job_id = p_job and r.status = 'SKIPPED'),
            needs_approval = j.action = 'EXPORT'
              or not (kit.holds('users:bulk-large:alone') or (waiting <= 100 and kit.holds('users:bulk:alone')))
          where j.id = p_job and j.requested_by = kit.viewer_id() and not j.settled;
        if not found then
          raise exception 'there is no such plan' using errcode = 'RK404';
        end if;
      end $$;

      -- Whoever is locked out holds no export any more, of one person or of many, even when the lock-out is lifted.
      create or replace function tenants.close_all_openings(p_staff uuid) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        closed_now integer;
      begin
        if not kit.is_system() then
          raise exception 'only Rookery itself closes what others have open' using errcode = '42501';
        end if;
        perform tenants.remove_exports(array(select x.id from tenants.user_exports x where x.holder_id = p_staff));
        update tenants.bulk_jobs j set export_removed = clock_timestamp()
          where j.requested_by = p_staff and j.action = 'EXPORT' and j.export_removed is null;
        update tenants.opened_tenants o set closed = clock_timestamp()
          where o.staff_id = p_staff and o.closed is null and clock_timestamp() < o.expires;
        get diagnostics closed_now = row_count;
        return closed_now;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
