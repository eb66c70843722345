import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How settings are changed: by a request that another super admin approved, and by nothing else. What identity asks when a
 * request is filed, and what it calls when one is applied, says the same of each value.
 */
export class ChangeSettings1763600005002 implements MigrationInterface {
  name = 'ChangeSettings1763600005002';

  async up(runner: QueryRunner): Promise<void> {
    // Names functions of identity, which are there when it runs.
    await runner.query('set local check_function_bodies = off');
    await this.whatAValueMayBe(runner);
    await this.whatWouldChange(runner);
    await this.change(runner);
    await this.forTheMailPlatform(runner);
    for (const [signature, roles] of [
      ['config_text(text, text)', null],
      ['config_value(platform.system_config, jsonb)', null],
      ['config_at(integer)', 'rookery_platform'],
      ['config_asked(jsonb)', 'rookery_identity'],
      ['config_to_restore(integer)', 'rookery_identity'],
      ['change_config_by_request(uuid)', 'rookery_identity'],
      ['settings_in_force()', null],
    ]) {
      await runner.query(`
        alter function platform.${signature} owner to rookery_kit;
        revoke all on function platform.${signature} from public;
      `);
      if (roles) await runner.query(`grant execute on function platform.${signature} to ${roles}`);
    }
  }

  private async whatAValueMayBe(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One address or host, tidied; null when it is none.
      create function platform.config_text(p_kind text, p_text text) returns text
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        select case
          when length(tidy) <= 253 and lower(tidy) ~ ('^' || host || '$') and p_kind like 'HOSTNAME%' then lower(tidy)
          when length(tidy) <= 254 and tidy ~* ('^[a-z0-9._%+''=-]{1,64}@' || host || '$') and p_kind like 'EMAIL%' then tidy
        end
        from (values (btrim(p_text), '([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]')) as given(tidy, host)
      $$;

      -- What a setting makes of a value, or what is wrong with that. Null, and what equals the default, follow the default.
      create function platform.config_value(p_setting platform.system_config, p_value jsonb, out value jsonb, out problem text)
      language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
      declare
        given text := jsonb_typeof(p_value);
        texts text[];
      begin
        if p_value is null or given = 'null' then
          return;
        elsif p_setting.kind = 'NUMBER' then
          if given <> 'number' or (p_value)::numeric not between p_setting.least and p_setting.most
              or scale(trim_scale((p_value)::numeric)) > p_setting.decimals then
            problem := format('takes a number from %s to %s%s', p_setting.least, p_setting.most,
              case p_setting.decimals when 0 then ', whole' when 1 then ', with one decimal at most'
                else format(', with %s decimals at most', p_setting.decimals) end);
            return;
          end if;
          value := to_jsonb(trim_scale((p_value)::numeric));
        elsif p_setting.kind = 'BOOLEAN' then
          if given <> 'boolean' then
            problem := 'is on or off';
            return;
          end if;
          value := p_value;
        elsif p_setting.kind like '%_LIST' then
          if given <> 'array' or exists (select from jsonb_array_elements(p_value) e where jsonb_typeof(e) <> 'string') then
            problem := 'takes a list of texts';
            return;
          end if;
          select coalesce(array_agg(coalesce(platform.config_text(p_setting.kind, e.text), '') order by e.ordinality), '{}') into texts
            from jsonb_array_elements_text(p_value) with ordinality as e(text, ordinality);
          problem := case
            when cardinality(texts) not between p_setting.fewest and p_setting.longest then
              format('takes %s to %s entries', p_setting.fewest, p_setting.longest)
            when '' = any (texts) then format('takes %s: entry %s is none', case p_setting.kind
              when 'EMAIL_LIST' then 'e-mail addresses' else 'host names' end, array_position(texts, ''))
            when cardinality(texts) > (select count(distinct lower(t)) from unnest(texts) t) then 'names one of them twice'
          end;
          if problem is not null then return; end if;
          value := to_jsonb(texts);
        else
          if given = 'string' then
            value := to_jsonb(platform.config_text(p_setting.kind, p_value #>> '{}'));
          end if;
          if value is null then
            problem := case p_setting.kind when 'EMAIL' then 'takes an e-mail address' else 'takes a host name' end;
            return;
          end if;
        end if;
        if value = p_setting.default_value then value := null; end if;
      end $$;
    `);
  }

  private async whatWouldChange(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What each setting was in a version; null followed the default.
      create function platform.config_at(p_version integer) returns table (key text, value jsonb)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select s.key, (select c.new_value from platform.config_changes c
          where c.key = s.key and c.version <= p_version order by c.version desc limit 1)
        from platform.system_config s where kit.is_system() or kit.has_reach('platform-settings:read', 'ANY')
      $$;

      -- What is asked for, beside how it stands, in the order in which it was asked; and which version that is.
      create function platform.config_asked(p_values jsonb) returns jsonb
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select jsonb_build_object('version', (select max(v.version) from platform.config_versions v), 'values', coalesce(
          jsonb_agg(jsonb_build_object('key', a.value ->> 'key', 'known', s.key is not null, 'title', s.title, 'unit', s.unit,
            'sensitive', s.is_sensitive, 'was', coalesce(s.value, s.default_value), 'value', coalesce(n.value, s.default_value),
            'followsDefault', n.value is null, 'changes', n.value is distinct from s.value, 'problem', n.problem)
            order by a.ordinality), '[]'))
        from jsonb_array_elements(p_values) with ordinality as a(value, ordinality)
        left join platform.system_config s on s.key = a.value ->> 'key'
        left join lateral platform.config_value(s, a.value -> 'value') n on s.key is not null
        having kit.has_reach('platform-settings:write', 'ANY')
      $$;

      -- The same for what a version would bring back; null when there is no such version.
      create function platform.config_to_restore(p_version integer) returns jsonb
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select platform.config_asked((select coalesce(jsonb_agg(jsonb_build_object('key', t.key, 'value', t.value) order by s.position), '[]')
          from platform.config_at(p_version) t join platform.system_config s on s.key = t.key where t.value is distinct from s.value))
        where exists (select from platform.config_versions v where v.version = p_version)
      $$;
    `);
  }

  private async change(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Uses an approval up and writes the next version. It takes nothing from its caller but the request.
      create function platform.change_config_by_request(p_request uuid) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests := identity.take_approved(p_request, 'MUTATION');
        before integer;
        back_to integer := (request.input ->> 'version')::integer;
        wanted jsonb;
        done jsonb;
      begin
        if request.asks is distinct from 'platform-settings:write' or request.mutation not in ('setConfig', 'rollBackConfig') then
          raise exception 'this request is about no settings' using errcode = 'RK403';
        end if;
        -- One version after the other.
        perform pg_advisory_xact_lock(727062);
        select max(v.version) into before from platform.config_versions v;
        if (request.input ->> 'expectedVersion')::integer is distinct from before then
          raise exception 'the settings were changed meanwhile: version % holds now', before using errcode = 'RK409';
        end if;
        if request.mutation = 'rollBackConfig' then
          select jsonb_object_agg(t.key, t.value) into wanted from platform.config_at(back_to) t
            join platform.system_config s on s.key = t.key where t.value is distinct from s.value;
        else
          -- What is sensitive lies with what is personal of a request.
          back_to := null;
          select jsonb_object_agg(a ->> 'key', case when (a -> 'sensitive') = 'true' then (
              select r.input -> 'hidden' -> (a ->> 'key') -> 'value' from identity.access_requests_personal r where r.request_id = request.id)
            else a -> 'value' end) into wanted
          from jsonb_array_elements(request.input -> 'values') a;
          if exists (select from jsonb_each(wanted) w left join platform.system_config s on s.key = w.key
              left join lateral platform.config_value(s, w.value) n on true
              where s.key is null or n.problem is not null or (s.is_sensitive and w.value = 'null')) then
            raise exception 'a setting does not take what was asked any more' using errcode = 'RK409';
          end if;
          select jsonb_object_agg(w.key, n.value) into wanted from jsonb_each(wanted) w
            join platform.system_config s on s.key = w.key, lateral platform.config_value(s, w.value) n
            where n.value is distinct from s.value;
        end if;
        if wanted is null then
          raise exception 'nothing would be otherwise' using errcode = 'RK409';
        end if;
        insert into platform.config_versions (version, request_id, author_id, approver_id, restores, reason)
          select before + 1, request.id, request.requester_id, a.approver_id, back_to, request.reason
          from identity.request_approvals a where a.request_id = request.id and a.version = request.version and a.voided is null
            and identity.may_decide(a.approver_id, request) order by a.created limit 1;
        insert into platform.config_changes (version, key, old_value, new_value)
          select before + 1, s.key, s.value, nullif(w.value, 'null') from jsonb_each(wanted) w
          join platform.system_config s on s.key = w.key;
        update platform.system_config s set value = c.new_value, version = c.version, updated = clock_timestamp(),
            updated_by = request.requester_id
          from platform.config_changes c where c.version = before + 1 and c.key = s.key;
        -- What may stand in the audit trail.
        select jsonb_build_object('version', before + 1,
            'old', jsonb_object_agg(s.key, case when s.is_sensitive then '"not shown"' else coalesce(c.old_value, s.default_value) end),
            'new', jsonb_object_agg(s.key, case when s.is_sensitive then '"not shown"' else coalesce(c.new_value, s.default_value) end))
          into done from platform.config_changes c join platform.system_config s on s.key = c.key where c.version = before + 1;
        return done;
      end $$;
    `);
  }

  /** Nobody of Rookery's may call it: whoever runs the database gives it to the role that the mail platform signs in with. */
  private async forTheMailPlatform(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function platform.settings_in_force() returns jsonb
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select jsonb_build_object('version', (select max(v.version) from platform.config_versions v),
          'settings', jsonb_object_agg(s.key, coalesce(s.value, s.default_value)))
        from platform.system_config s where s.applied_by = 'MAIL_PLATFORM'
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
