import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shutting somebody out closes what they have open; identity, which shuts out, can do just that here. */
export class LockOut1763600002040 implements MigrationInterface {
  name = 'LockOut1763600002040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tenants.close_all_openings(p_staff uuid) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        closed_now integer;
      begin
        if not kit.is_system() then
          raise exception 'only Rookery itself closes what others have open' using errcode = '42501';
        end if;
        update tenants.opened_tenants o set closed = clock_timestamp()
          where o.staff_id = p_staff and o.closed is null and clock_timestamp() < o.expires;
        get diagnostics closed_now = row_count;
        return closed_now;
      end $$;
      grant update (closed) on tenants.opened_tenants to rookery_kit;
      grant usage on schema tenants to rookery_identity;
      alter function tenants.close_all_openings(uuid) owner to rookery_kit;
      revoke all on function tenants.close_all_openings(uuid) from public;
      grant execute on function tenants.close_all_openings(uuid) to rookery_identity;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
