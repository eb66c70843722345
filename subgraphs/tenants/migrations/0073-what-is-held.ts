import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldTables } from './0073-held-tables.js';

/** Where what is held on a person lies, as rows that the database itself goes by: a table that is added later adds a row. */
export class WhatIsHeld1763600002173 implements MigrationInterface {
  name = 'WhatIsHeld1763600002173';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      create table tenants.held_tables (
        table_name text primary key,
        place integer generated always as identity,
        part text unique,
        shown text,
        left_out text[] not null,
        joined text not null default '',
        whose text,
        ordered text not null default '1',
        why text,
        check ((part is null) = (shown is null) and (part is null) = (whose is null))
      );
      select kit.seal_table('tenants.held_tables');
      -- A text that is run: nobody but migrations writes it.
      revoke insert, update, delete, truncate on tenants.held_tables from rookery_maintenance;
    `);
    for (const { table, part, shown, leftOut, joined = '', whose, ordered = '1', why } of heldTables) {
      await runner.query(
        `insert into tenants.held_tables (table_name, part, shown, left_out, joined, whose, ordered, why)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [table, part, shown, leftOut, joined, whose, ordered, why],
      );
    }
    await runner.query(`
      create function tenants.held_parts() returns setof text
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select h.part from tenants.held_tables h where h.part is not null and kit.is_system() order by h.place $$;

      create function tenants.held_on_user(p_user uuid, p_part text) returns setof jsonb
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare
        held tenants.held_tables;
      begin
        if not kit.is_system() then
          raise exception 'only Rookery itself looks this up' using errcode = '42501';
        end if;
        select h.* into strict held from tenants.held_tables h where h.part = p_part;
        return query execute format('select to_jsonb(one) from (select %s from tenants.%I t %s where %s order by %s) one', held.shown,
          held.table_name, held.joined, held.whose, held.ordered) using p_user;
      end $$;
    `);
    for (const signature of ['held_parts()', 'held_on_user(uuid, text)']) {
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
