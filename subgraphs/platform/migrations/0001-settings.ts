import type { MigrationInterface, QueryRunner } from 'typeorm';
import { firstSettings } from './first-settings.js';

/**
 * How PenguinMails as a whole is set: a closed list of settings, and versions of what was changed in it. A version is
 * written once and never again; what holds now is the last of them, and stands beside each setting so that it is read quickly.
 */
export class Settings1763600005001 implements MigrationInterface {
  name = 'Settings1763600005001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table platform.config_versions (
        id uuid primary key default audit.new_id(1281),
        version integer not null unique check (version >= 0),
        -- Null for the version that Rookery is delivered with.
        request_id uuid unique,
        author_id uuid,
        approver_id uuid,
        -- The version whose values these are again.
        restores integer references platform.config_versions (version),
        reason text not null check (length(reason) between 1 and 500),
        created timestamptz(3) not null default clock_timestamp(),
        check ((version = 0) = (request_id is null)),
        check ((request_id is null) = (author_id is null) and (request_id is null) = (approver_id is null)),
        check (approver_id <> author_id),
        check (restores < version)
      );

      create table platform.system_config (
        key text primary key check (key ~ '^[a-z]+\\.[a-z-]+$'),
        category text not null check (category in ('BASIC', 'EMAIL_ROUTING', 'DELIVERABILITY', 'MONITORING')),
        position integer not null unique,
        title text not null,
        description text not null,
        kind text not null check (kind in ('NUMBER', 'BOOLEAN', 'EMAIL', 'HOSTNAME', 'EMAIL_LIST', 'HOSTNAME_LIST')),
        -- Of numbers: between which, and with how many decimals.
        unit text,
        least numeric,
        most numeric,
        decimals integer not null default 0,
        -- Of lists: how many, at least and at most.
        fewest integer,
        longest integer,
        default_value jsonb not null,
        is_sensitive boolean not null default false,
        applied_by text not null check (applied_by in ('ROOKERY', 'MAIL_PLATFORM')),
        -- Null follows the default.
        value jsonb,
        version integer references platform.config_versions (version),
        updated timestamptz(3),
        updated_by uuid,
        check ((kind = 'NUMBER') = (least is not null) and (kind = 'NUMBER') = (most is not null)),
        check ((kind like '%_LIST') = (fewest is not null) and (kind like '%_LIST') = (longest is not null)),
        check (not is_sensitive or kind not in ('NUMBER', 'BOOLEAN'))
      );

      create table platform.config_changes (
        version integer not null references platform.config_versions (version),
        key text not null references platform.system_config (key),
        -- SQL null follows the default.
        old_value jsonb,
        new_value jsonb,
        primary key (version, key),
        check (old_value is distinct from new_value)
      );
      create index config_changes_by_key on platform.config_changes (key, version);
    `);
    await runner.query(
      `insert into platform.system_config (key, category, position, title, description, kind, unit, least, most, decimals,
         fewest, longest, default_value, is_sensitive, applied_by)
       select s.key, s.category, s.position, s.title, s.description, s.kind, s.unit, s.least, s.most, coalesce(s.decimals, 0),
         s.fewest, s.longest, s.default_value, coalesce(s.is_sensitive, false), s.applied_by
       from jsonb_populate_recordset(null::platform.system_config, $1::jsonb) s`,
      [JSON.stringify(firstSettings)],
    );
    await runner.query(
      `insert into platform.config_versions (version, reason) values (0, 'As Rookery is delivered: every setting follows its default.')`,
    );
    await this.whoReads(runner);
    await this.whatIsWrittenStays(runner);
    await this.forOthers(runner);
  }

  private async whoReads(runner: QueryRunner): Promise<void> {
    for (const table of ['config_versions', 'system_config', 'config_changes']) {
      await runner.query(`
        select kit.guard('platform.${table}', 'platform-settings:read');
        revoke insert, update, delete, truncate on platform.${table} from rookery_maintenance;
        grant select on platform.${table} to rookery_platform;
      `);
    }
    await runner.query(`
      grant insert on platform.config_versions, platform.config_changes to rookery_kit;
      grant update (value, version, updated, updated_by) on platform.system_config to rookery_kit;
    `);
  }

  /** For whoever owns the tables too. */
  private async whatIsWrittenStays(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function platform.config_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        raise exception 'a version of the settings is written once' using errcode = 'RK403';
      end $$;
      create trigger stays before update or delete on platform.config_versions for each row execute function platform.config_stays();
      create trigger stays before update or delete on platform.config_changes for each row execute function platform.config_stays();
      create trigger stays_whole before truncate on platform.config_versions for each statement execute function platform.config_stays();
      create trigger stays_whole before truncate on platform.config_changes for each statement execute function platform.config_stays();

      -- What holds now is what the last version says of it, and nothing else.
      create function platform.config_follows() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        if (new.value, new.version) is distinct from (old.value, old.version) and not exists (
            select from platform.config_changes c where c.key = new.key and c.version = new.version
              and c.new_value is not distinct from new.value
              and c.version = (select max(v.version) from platform.config_versions v)) then
          raise exception 'a setting is changed by a version of the settings' using errcode = 'RK403';
        end if;
        return new;
      end $$;
      create trigger follows before update on platform.system_config for each row execute function platform.config_follows();
    `);
  }

  /** What other services ask in passing, whoever they work for: numbers are never sensitive. */
  private async forOthers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function platform.setting_number(key text) returns numeric
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare
        found numeric;
      begin
        select coalesce(c.value, c.default_value)::numeric into found
          from platform.system_config c where c.key = setting_number.key and c.kind = 'NUMBER';
        if found is null then
          raise exception 'there is no setting of this name that is a number: %', setting_number.key;
        end if;
        return found;
      end $$;

      -- One text, of a setting that is not sensitive.
      create function platform.setting_text(key text) returns text
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare
        found text;
      begin
        select coalesce(c.value, c.default_value) #>> '{}' into found
          from platform.system_config c where c.key = setting_text.key and c.kind in ('EMAIL', 'HOSTNAME') and not c.is_sensitive;
        if found is null then
          raise exception 'there is no setting of this name that is a text: %', setting_text.key;
        end if;
        return found;
      end $$;
    `);
    for (const signature of ['setting_number(text)', 'setting_text(text)']) {
      await runner.query(`
        alter function platform.${signature} owner to rookery_kit;
        revoke all on function platform.${signature} from public;
        grant execute on function platform.${signature} to rookery_identity, rookery_tenants, rookery_billing, rookery_audit,
          rookery_platform, rookery_jobs, rookery_gateway, rookery_maintenance;
      `);
    }
    await runner.query(`
      grant usage on schema platform to rookery_identity, rookery_tenants, rookery_billing, rookery_audit, rookery_jobs, rookery_gateway;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
