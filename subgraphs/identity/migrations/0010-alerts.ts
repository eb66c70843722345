import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What Rookery warns of, and from where and with what each person has come in. Alerts are written by one function only,
 * which merges repeats, so that an attack is one row and not a stream.
 */
export class Alerts1763600001010 implements MigrationInterface {
  name = 'Alerts1763600001010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.alerts (
        id uuid primary key,
        kind text not null check (kind in
          ('NEW_COUNTRY', 'NEW_NETWORK', 'NEW_DEVICE', 'FAILED_SIGN_INS', 'OFF_HOURS', 'BREAK_GLASS')),
        cause text not null,
        -- Whom it is about; null when it is about an address, or an account that does not exist.
        user_id uuid references identity.staff_members,
        summary text not null,
        ip_address inet,
        details jsonb not null default '{}',
        occurrences integer not null default 1,
        created timestamptz(3) not null default clock_timestamp(),
        last_seen timestamptz(3) not null default clock_timestamp(),
        acknowledged timestamptz(3),
        acknowledged_by uuid references identity.staff_members,
        note text
      );
      create index alerts_by_time on identity.alerts (created desc, id desc);
      create index alerts_by_cause on identity.alerts (cause, created desc);
      create index alerts_by_user on identity.alerts (user_id, created desc);

      -- Devices, networks and countries that somebody has signed in with before.
      create table identity.known_places (
        user_id uuid not null references identity.staff_members,
        kind text not null check (kind in ('DEVICE', 'NETWORK', 'COUNTRY')),
        value text not null,
        first_seen timestamptz(3) not null default clock_timestamp(),
        last_seen timestamptz(3) not null default clock_timestamp(),
        primary key (user_id, kind, value)
      );

      -- Which device, as its cookie says; where, as far as a database of places was configured.
      alter table identity.sessions
        add column device_hash bytea check (octet_length(device_hash) = 32),
        add column device_first_seen timestamptz(3),
        add column country text,
        add column place text;
    `);

    await runner.query(`
      select kit.guard('identity.alerts', 'alerts:read', p_owner => 'user_id');
      create policy acknowledge on identity.alerts for update
        using ((select kit.has_reach('alerts:acknowledge', 'ANY'))) with check ((select kit.has_reach('alerts:acknowledge', 'ANY')));
      grant select, update (acknowledged, acknowledged_by, note) on identity.alerts to rookery_identity;
      grant insert, update on identity.alerts to rookery_kit;

      select kit.seal_table('identity.known_places');
      create policy system on identity.known_places using ((select kit.is_system())) with check ((select kit.is_system()));
      grant select, insert, update on identity.known_places to rookery_identity;

      grant select (device_first_seen, country, place) on identity.sessions to rookery_identity;

      create function identity.raise_alert(p_id uuid, p_kind text, p_cause text, p_user uuid, p_summary text, p_ip inet,
        p_details jsonb, out alert_id uuid, out is_new boolean)
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if kit.viewer() is null then
          raise exception 'nobody has entered, so nothing can be raised' using errcode = 'RK401';
        end if;
        -- Two occurrences at one moment come one after the other.
        perform pg_advisory_xact_lock(hashtextextended(p_cause, 727010));
        update identity.alerts a set occurrences = a.occurrences + 1, last_seen = clock_timestamp()
          where a.id = (select b.id from identity.alerts b where b.cause = p_cause order by b.created desc, b.id desc limit 1)
            and (a.acknowledged is null or a.last_seen > clock_timestamp() - interval '1 hour')
          returning a.id into alert_id;
        is_new := alert_id is null;
        if is_new then
          insert into identity.alerts (id, kind, cause, user_id, summary, ip_address, details)
            values (p_id, p_kind, p_cause, p_user, p_summary, p_ip, p_details);
          alert_id := p_id;
        end if;
      end $$;
      alter function identity.raise_alert(uuid, text, text, uuid, text, inet, jsonb) owner to rookery_kit;
      revoke all on function identity.raise_alert(uuid, text, text, uuid, text, inet, jsonb) from public;
      grant execute on function identity.raise_alert(uuid, text, text, uuid, text, inet, jsonb) to rookery_identity, rookery_maintenance;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
