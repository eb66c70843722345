import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Erasing reaches what people wrote about the person: in subjects, tickets and notes of support cases, in why a tenant was opened, in
 * messages to colleagues and in why there was an export. Address, telephone, postal address, the addresses of sign-ins and the name go
 * out of them; of the name, words that somebody else in the tenant has, or that the tenant is called by, only where the whole name stands.
 */
export class ErasedTexts1763600002174 implements MigrationInterface {
  name = 'ErasedTexts1763600002174';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant update (subject, ticket) on tenants.support_case_details to rookery_kit;
      grant update (text) on tenants.support_case_notes to rookery_kit;
      grant update (reason) on tenants.opened_tenants to rookery_kit;

      -- A text as a pattern of itself: however many blanks there are between its words, and not as a part of other words.
      create function tenants.written(p_text text) returns text
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        select '(?<![[:alnum:]])' || regexp_replace(regexp_replace(btrim(p_text), '([^[:alnum:][:space:]])', '\\\\\\1', 'g'),
          '[[:space:]]+', '[[:space:]]+', 'g') || '(?![[:alnum:]])' $$;

      -- A telephone number however its digits are grouped, with the country's code or without.
      create function tenants.telephone_written(p_phone text) returns setof text
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        select '(?<![[:digit:]])' || n.before || regexp_replace(n.digits, '([[:digit:]])(?=[[:digit:]])', '\\1[^[:alnum:]]{0,3}', 'g')
          || '(?![[:digit:]])'
        from (select regexp_replace(p_phone, '[^[:digit:]]', '', 'g')) as d(digits),
          lateral (select '(?:[+]|00)?' as before, d.digits
            union all select case when length(d.digits) - code >= 9 then '(?:0[^[:alnum:]]{0,3})?' else '0[^[:alnum:]]{0,3}' end,
              substr(d.digits, code + 1)
            from generate_series(1, 3) code where p_phone ~ '^[[:space:]]*([+]|00)' and length(d.digits) - code >= 7) n
        where length(d.digits) >= 7 $$;

      -- The words of a name that nobody else in the person's tenants has, and no tenant of theirs.
      create function tenants.own_words_of_name(p_user tenants.users) returns setof text
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select distinct w.word from regexp_split_to_table(lower(p_user.name), '[^[:alnum:]]+') w(word)
        where length(w.word) >= 3 and w.word not in ('van', 'von', 'den', 'der', 'des', 'del', 'della', 'dos', 'bin', 'ibn', 'the', 'and')
          and not exists (select from tenants.users u where u.id <> p_user.id and u.status <> 'DELETED'
            and u.tenant_ids && p_user.tenant_ids and w.word in (select regexp_split_to_table(lower(u.name), '[^[:alnum:]]+')))
          and not exists (select from tenants.tenants t where t.id = any (p_user.tenant_ids)
            and w.word in (select regexp_split_to_table(lower(t.name), '[^[:alnum:]]+'))) $$;

      -- Everything that somebody is written by, as one pattern; null when nothing is known of them.
      create function tenants.person_written(p_user tenants.users) returns text
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select '(?:' || string_agg(one.pattern, '|' order by length(one.pattern) desc) || ')' from (
          select tenants.written(e.email) from tenants.user_email_personal e where e.user_id = p_user.id and e.email <> ''
          union select tenants.written(c.postal_address) from tenants.user_contact_personal c
            where c.user_id = p_user.id and length(btrim(c.postal_address)) >= 5
          union select t from tenants.user_contact_personal c, tenants.telephone_written(c.phone) t where c.user_id = p_user.id
          union select tenants.written(p_user.name) where length(btrim(p_user.name)) >= 5 and p_user.status <> 'DELETED'
            and not exists (select from tenants.users u where u.id <> p_user.id and u.status <> 'DELETED'
              and u.tenant_ids && p_user.tenant_ids and lower(u.name) = lower(p_user.name))
          union select tenants.written(w) from tenants.own_words_of_name(p_user) w
          union (select distinct tenants.written(host(o.ip)) from (
            select i.ip from tenants.user_login_ip_personal i where i.user_id = p_user.id
            union select a.ip from tenants.user_activity_origin_personal a where a.user_id = p_user.id
            union select s.ip from tenants.user_session_origin_personal s where s.user_id = p_user.id) o
            where o.ip is not null limit 200)) one(pattern) $$;

      -- Takes the person out of what is written in their tenants; says in how many texts they stood.
      create function tenants.erase_from_texts(p_user tenants.users) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        pattern text := tenants.person_written(p_user);
        gone constant text := '[erased]';
        total integer := 0;
        changed_now integer;
      begin
        if pattern is null then return 0; end if;
        update tenants.support_case_details d set subject = left(regexp_replace(d.subject, pattern, gone, 'gi'), 200),
            ticket = left(regexp_replace(d.ticket, pattern, gone, 'gi'), 100)
          where d.tenant_id = any (p_user.tenant_ids) and (d.subject ~* pattern or d.ticket ~* pattern);
        get diagnostics changed_now = row_count;
        total := total + changed_now;
        update tenants.support_case_notes n set text = left(regexp_replace(n.text, pattern, gone, 'gi'), 4000)
          where n.tenant_id = any (p_user.tenant_ids) and n.text ~* pattern;
        get diagnostics changed_now = row_count;
        total := total + changed_now;
        update tenants.opened_tenants o set reason = left(regexp_replace(o.reason, pattern, gone, 'gi'), 500)
          where o.tenant_id = any (p_user.tenant_ids) and o.reason ~* pattern;
        get diagnostics changed_now = row_count;
        total := total + changed_now;
        update tenants.user_exports x set reason = left(regexp_replace(x.reason, pattern, gone, 'gi'), 500)
          where (x.user_id = p_user.id or x.tenant_ids && p_user.tenant_ids) and x.reason ~* pattern;
        get diagnostics changed_now = row_count;
        total := total + changed_now;
        update tenants.outgoing_mail m set content = (select jsonb_object_agg(c.key, case when jsonb_typeof(c.value) = 'string'
            then to_jsonb(regexp_replace(c.value #>> '{}', pattern, gone, 'gi')) else c.value end) from jsonb_each(m.content) c)
          from tenants.users u where u.id = m.user_id and u.tenant_ids && p_user.tenant_ids and u.id <> p_user.id
            and exists (select from jsonb_each_text(m.content) c where c.value ~* pattern);
        get diagnostics changed_now = row_count;
        return total + changed_now;
      end $$;

      -- As before, with what was written about the person, and with what was exported of them.
      create or replace function tenants.erase_user(p_user tenants.users) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        texts integer;
      begin
        if exists (select from tenants.tenant_users m where m.user_id = p_user.id and m.role = 'OWNER' and not exists (
            select from tenants.tenant_users o join tenants.users u on u.id = o.user_id
            where o.tenant_id = m.tenant_id and o.role = 'OWNER' and o.user_id <> p_user.id and u.status = 'ACTIVE')) then
          raise exception 'a tenant keeps an owner: give somebody else that role first' using errcode = 'RK409';
        end if;
        -- While it is still known what they are written by.
        texts := tenants.erase_from_texts(p_user);
        perform tenants.remove_exports(array(select x.id from tenants.user_exports x where x.user_id = p_user.id));
        delete from tenants.user_email_personal p where p.user_id = p_user.id;
        delete from tenants.user_contact_personal p where p.user_id = p_user.id;
        delete from tenants.user_login_personal p where p.user_id = p_user.id;
        delete from tenants.user_login_ip_personal p where p.user_id = p_user.id;
        -- Where from goes with them.
        delete from tenants.user_activity a where a.user_id = p_user.id;
        delete from tenants.user_sessions s where s.user_id = p_user.id;
        delete from tenants.outgoing_mail m where m.user_id = p_user.id;
        delete from tenants.password_resets r where r.user_id = p_user.id;
        update tenants.users u set name = 'Erased user', status = 'DELETED', last_login_country = null, masked_email = null,
          masked_phone = null, masked_last_login_ip = null, deleted = clock_timestamp(), updated = clock_timestamp()
          where u.id = p_user.id;
        -- Words of the name that nobody else has.
        delete from tenants.name_words w where w.word in (select tenants.words_of(p_user.sort_name))
          and not exists (select from tenants.users u where u.sort_name like tenants.part_pattern(w.word))
          and not exists (select from tenants.tenants t where t.sort_name like tenants.part_pattern(w.word));
        return jsonb_build_object('action', 'user.erased', 'old', jsonb_build_object('status', p_user.status),
          'new', jsonb_build_object('status', 'DELETED', 'textsChanged', texts));
      end $$;
    `);
    for (const signature of [
      'written(text)',
      'telephone_written(text)',
      'own_words_of_name(tenants.users)',
      'person_written(tenants.users)',
      'erase_from_texts(tenants.users)',
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
