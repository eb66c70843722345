import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The file of an export is made once, piece by piece and whole, by Rookery itself; nobody can write to it afterwards. */
export class MakingExports1763600002175 implements MigrationInterface {
  name = 'MakingExports1763600002175';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The export that is to be made, locked; nothing when it is made already, or not to be had any more.
      create function tenants.take_user_export(p_export uuid) returns setof tenants.user_exports
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not kit.is_system() then
          raise exception 'only Rookery itself makes exports' using errcode = '42501';
        end if;
        return query select x.* from tenants.user_exports x where x.id = p_export and x.made is null and x.removed is null
          and clock_timestamp() < x.expires for update;
      end $$;

      create function tenants.add_export_piece(p_id uuid, p_export uuid, p_position integer, p_text text) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        insert into tenants.user_export_pieces_personal (id, export_id, environment, holder_id, position, text)
          select p_id, x.id, x.environment, x.holder_id, p_position, p_text from tenants.user_exports x
          where x.id = p_export and x.made is null and x.removed is null and kit.is_system();
        if not found then
          raise exception 'this export is not being made' using errcode = 'RK409';
        end if;
      end $$;

      create function tenants.finish_user_export(p_export uuid, p_bytes bigint, p_sha256 text) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update tenants.user_exports x set made = clock_timestamp(), bytes = p_bytes, sha256 = p_sha256
          where x.id = p_export and x.made is null and x.removed is null and kit.is_system();
        if not found then
          raise exception 'this export is not being made' using errcode = 'RK409';
        end if;
      end $$;
    `);
    for (const signature of [
      'take_user_export(uuid)',
      'add_export_piece(uuid, uuid, integer, text)',
      'finish_user_export(uuid, bigint, text)',
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
        grant execute on function tenants.${signature} to rookery_jobs;
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
