import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers without gaps for what is committed. They stand beside the records, in a table of their own, so that a record
 * is never touched again, and numbering a receipt does not write its indexes twice.
 */
export class Numbers1763600000003 implements MigrationInterface {
  name = 'Numbers1763600000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit.trails (
        name text primary key,
        last_number bigint not null default 0,
        -- Every transaction up to this one has been looked at.
        numbered_through xid8 not null default '0'
      );
      insert into audit.trails (name) values ('events'), ('receipts');

      create table audit.record_numbers (
        trail text not null references audit.trails (name),
        number bigint not null,
        record_id uuid not null unique,
        primary key (trail, number)
      );
      create trigger no_update before update on audit.record_numbers for each row execute function audit.refuse_change();
      create trigger no_delete before delete on audit.record_numbers for each row execute function audit.refuse_change();
      create trigger no_truncate before truncate on audit.record_numbers execute function audit.refuse_change();

      select kit.seal_table('audit.trails'), kit.seal_table('audit.record_numbers');
      -- Whoever sees a record sees its number.
      create policy scope on audit.record_numbers for select using (
        exists (select from audit.admin_audit_log e where trail = 'events' and e.event_id = record_id)
        or exists (select from audit.access_receipts r where trail = 'receipts' and r.id = record_id));
      grant select on audit.record_numbers to rookery_audit;
      grant insert on audit.record_numbers to rookery_kit;
      grant update on audit.trails to rookery_kit;
    `);

    await runner.query(`
      -- Numbers one trail, by time within what became final since the last run: transactions older than every open one.
      -- p_limit is where a run stops, but a transaction is numbered whole.
      create function audit.number_trail(p_trail text, p_table regclass, p_time text, p_id text, p_limit integer)
      returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        trail audit.trails;
        horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
        -- A database restored into another server counts its transactions from there.
        restored boolean;
        through xid8;
        numbered integer;
      begin
        select t.* into trail from audit.trails t where t.name = p_trail for update;
        restored := trail.numbered_through >= horizon;
        if not restored then
          execute format('select written_in from %s where written_in > $1 and written_in < $2
            order by written_in offset $3 limit 1', p_table) into through using trail.numbered_through, horizon, p_limit - 1;
        end if;
        through := coalesce(through, (horizon::text::bigint - 1)::text::xid8);
        execute format('insert into audit.record_numbers (trail, number, record_id)
          select $1, $2 + row_number() over (order by %1$s, %2$s), %2$s from %3$s r
          where ($5 or (written_in > $3 and written_in <= $4))
            and not exists (select from audit.record_numbers n where n.record_id = r.%2$s)', p_time, p_id, p_table)
          using p_trail, trail.last_number, trail.numbered_through, through, restored;
        get diagnostics numbered = row_count;
        if numbered > 0 or through <> trail.numbered_through then
          update audit.trails t set last_number = t.last_number + numbered, numbered_through = through where t.name = p_trail;
        end if;
        return numbered;
      end $$;

      create function audit.number_records(p_limit integer) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not kit.is_system() then
          raise exception 'only Rookery itself numbers records' using errcode = '42501';
        end if;
        -- One process at a time; the others have nothing to do.
        if not pg_try_advisory_xact_lock(727002) then return 0; end if;
        return audit.number_trail('events', 'audit.admin_audit_log', 'creation_time', 'event_id', p_limit)
          + audit.number_trail('receipts', 'audit.access_receipts', 'time', 'id', p_limit);
      end $$;

      alter function audit.number_trail(text, regclass, text, text, integer) owner to rookery_kit;
      alter function audit.number_records(integer) owner to rookery_kit;
      revoke all on function audit.number_trail(text, regclass, text, text, integer), audit.number_records(integer) from public;
      grant execute on function audit.number_records(integer) to rookery_audit, rookery_jobs;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
