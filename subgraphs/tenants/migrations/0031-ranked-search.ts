import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search over users and tenants as one types: ranked, and forgiving of typing errors.
 *
 * A typing error is looked for among the words that names are made of, of which there are few however many customers there
 * are, and the names are then found by the word that was meant: time does not grow with the fuzziness. Each step carries the
 * viewer's scope in its own WHERE, and matches only what the viewer may read; what it finds is read through the policies
 * once more. Who sees addresses masked matches a whole address, or a whole domain, which the masked form shows.
 */
export class RankedSearch1763600002131 implements MigrationInterface {
  name = 'RankedSearch1763600002131';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenants.users add column email_domain text generated always as (split_part(masked_email, '@', -1)) stored;
      create index users_by_email_domain on tenants.users (email_domain, created);
      create index users_by_name_start on tenants.users (sort_name text_pattern_ops);
      create index tenants_by_name_start on tenants.tenants (sort_name text_pattern_ops);
      create index user_email_by_start on tenants.user_email_personal (address text_pattern_ops);

      -- The words of names, each once and for ever; nobody reads them, and no row says whose they are.
      create function tenants.letters_of(p_word text) returns text
      language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
        select string_agg(letter, '' order by letter) from regexp_split_to_table(p_word, '') letter $$;
      create table tenants.name_words (
        word text primary key check (length(word) between 4 and 60),
        -- Letters that changed places leave this as it is.
        letters text not null generated always as (tenants.letters_of(word)) stored
      );
      create index name_words_by_letters on tenants.name_words (letters);
      select kit.seal_table('tenants.name_words');
      grant insert on tenants.name_words to rookery_kit;

      create function tenants.words_of(p_name text) returns setof text
      language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
        select word from regexp_split_to_table(p_name, '[^[:alnum:]]+') word where length(word) between 4 and 60 $$;

      -- In one order, so that two who add the same words do not wait for each other in a circle.
      create function tenants.names_added() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        insert into tenants.name_words (word)
          select distinct w from added a, tenants.words_of(a.sort_name) w
          where not exists (select from tenants.name_words n where n.word = w) order by w
          on conflict do nothing;
        return null;
      end $$;
      insert into tenants.name_words (word)
        select w from (select sort_name from tenants.users union all select sort_name from tenants.tenants) n,
          tenants.words_of(n.sort_name) w on conflict do nothing;
    `);
    for (const table of ['users', 'tenants']) {
      await runner.query(`
        create trigger words_added after insert on tenants.${table} referencing new table as added
          for each statement execute function tenants.names_added();
        create trigger words_changed after update on tenants.${table} referencing new table as added
          for each statement execute function tenants.names_added();
      `);
    }
    // Without the extension only letters that changed places are forgiven; all else is the same.
    await runner.query(`
      create function tenants.words_meant(p_word text) returns table (word text, likeness real)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select n.word, 0.9::real from tenants.name_words n where n.letters = tenants.letters_of(p_word) and n.word <> p_word limit 3 $$;
      do $$ begin
        if exists (select from pg_extension where extname = 'pg_trgm') then
          create index name_words_alike on tenants.name_words using gin (word public.gin_trgm_ops);
          create or replace function tenants.words_meant(p_word text) returns table (word text, likeness real)
          language sql stable security definer
          set search_path = pg_catalog, pg_temp set pg_trgm.similarity_threshold = 0.3 as $body$
            select best.word, best.likeness from (
              select alike.word, max(alike.likeness) as likeness, max(max(alike.likeness)) over () as highest from (
                select n.word, 0.9::real as likeness from tenants.name_words n where n.letters = tenants.letters_of(p_word)
                union all
                select n.word, public.similarity(n.word, p_word) from tenants.name_words n
                  where n.word operator(public.%) p_word and abs(length(n.word) - length(p_word)) <= 2) alike
              where length(p_word) >= 4 and alike.word <> p_word group by alike.word) best
            where best.likeness > best.highest - 0.25 order by 2 desc, 1 limit 3 $body$;
        end if;
      end $$;

      -- Patterns for what was typed: itself, or, when nothing of that is there, with each word as it may have been meant.
      create function tenants.patterns_meant(p_text text, out pattern text, out likeness real) returns setof record
      language sql stable security definer rows 3 set search_path = pg_catalog, pg_temp as $$
        select tenants.part_pattern(regexp_replace(lower(p_text), '[^[:space:]]+$', m.word)), m.likeness
        from tenants.words_meant(substring(lower(p_text) from '[^[:space:]]+$')) m
        union all
        select tenants.part_pattern(regexp_replace(lower(p_text), '^[^[:space:]]+', m.word)), m.likeness
        from tenants.words_meant(substring(lower(p_text) from '^[^[:space:]]+')) m where p_text ~ '[[:space:]]' $$;

      create function tenants.name_rank(p_name text, p_text text) returns real
      language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
        select case when p_name = p_text then 0.95 when starts_with(p_name, p_text) then 0.9
          when strpos(' ' || translate(p_name, '-.', '  '), ' ' || p_text) > 0 then 0.8 else 0.6 end::real $$;
    `);
    await runner.query(`
      create function tenants.search_users(p_text text, p_limit integer)
      returns table (id uuid, rank real, matched text)
      language plpgsql stable security definer rows 20
      set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
      declare
        typed text := lower(p_text);
        part text := tenants.part_pattern(p_text);
        start text := substr(part, 2);
        worlds text[] := kit.environments();
        opened uuid[] := kit.opened();
        every_name boolean := kit.is_system() or kit.has_reach('users:name', 'ANY');
        own_name boolean := kit.has_reach('users:name', 'OPENED');
        test_name boolean := kit.has_reach('users:name', 'TEST');
        every_address boolean := kit.is_system() or kit.has_reach('user-email:read', 'ANY');
        test_address boolean := kit.has_reach('user-email:read', 'TEST');
        own_address boolean := kit.has_reach('user-email:read', 'OPENED') or kit.has_reach('user-email:masked', 'OPENED');
        masked boolean := kit.has_reach('user-email:masked', 'ANY');
        masked_test boolean := kit.has_reach('user-email:masked', 'TEST');
        seen integer;
      begin
        if typed ~ '@' then
          return query select u.id, 1::real, 'EMAIL' from tenants.user_email_personal e join tenants.users u on u.id = e.user_id
            where e.address = typed and u.environment = any (worlds)
              and (every_address or masked or ((test_address or masked_test) and u.environment = 'TEST')
                or (own_address and u.tenant_ids && opened));
          if every_address or test_address then
            return query select e.user_id, 0.9::real, 'EMAIL' from tenants.user_email_personal e
              where e.address like start and e.address <> typed and e.environment = any (worlds)
                and (every_address or e.environment = 'TEST')
              order by e.address limit p_limit;
          end if;
          return;
        end if;
        if typed ~ '^[a-z0-9-]+([.][a-z0-9-]+)+$' and (every_address or masked or test_address or masked_test) then
          return query select u.id, 0.5::real, 'DOMAIN' from tenants.users u
            where u.email_domain = typed and u.environment = any (worlds)
              and (every_address or masked or u.environment = 'TEST')
            order by u.created desc limit p_limit;
        end if;
        if not (every_name or own_name or test_name) then return; end if;
        return query select u.id, tenants.name_rank(u.sort_name, typed), 'NAME' from tenants.users u
          where u.sort_name like start and u.environment = any (worlds)
            and (every_name or (own_name and u.tenant_ids && opened) or (test_name and u.environment = 'TEST'))
          order by u.sort_name using operator(pg_catalog.~<~) limit p_limit;
        get diagnostics seen = row_count;
        if seen >= p_limit or length(typed) < 3 then return; end if;
        return query select c.id, tenants.name_rank(c.sort_name, typed), 'NAME' from (
            select u.id, u.sort_name from tenants.users u
            where u.sort_name like part and not u.sort_name like start and u.environment = any (worlds)
              and (every_name or (own_name and u.tenant_ids && opened) or (test_name and u.environment = 'TEST'))
            limit 200) c
          order by 2 desc, c.sort_name limit p_limit;
        get diagnostics seen = row_count;
        if seen > 0 then return; end if;
        if every_address or test_address then
          return query select e.user_id, 0.55::real, 'EMAIL' from tenants.user_email_personal e
            where e.address like part and e.environment = any (worlds) and (every_address or e.environment = 'TEST')
            limit p_limit;
          get diagnostics seen = row_count;
          if seen > 0 then return; end if;
        end if;
        return query select c.id, 0.5::real * c.likeness, 'SIMILAR_NAME' from (
            select distinct on (u.id) u.id, m.likeness, u.sort_name from tenants.patterns_meant(p_text) m
            cross join lateral (
              select n.id, n.sort_name from tenants.users n
              where n.sort_name like m.pattern and n.environment = any (worlds)
                and (every_name or (own_name and n.tenant_ids && opened) or (test_name and n.environment = 'TEST'))
              limit 50) u
            order by u.id, m.likeness desc) c
          order by 2 desc, c.sort_name limit p_limit;
      end $$;

      create function tenants.search_tenants(p_text text, p_limit integer)
      returns table (id uuid, rank real, matched text)
      language plpgsql stable security definer rows 20
      set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
      declare
        typed text := lower(p_text);
        part text := tenants.part_pattern(p_text);
        start text := substr(part, 2);
        worlds text[] := kit.environments();
        opened uuid[] := kit.opened();
        every boolean := kit.is_system() or kit.has_reach('tenants:name', 'ANY');
        own boolean := kit.has_reach('tenants:name', 'OPENED');
        test boolean := kit.has_reach('tenants:name', 'TEST');
        every_domain boolean := kit.is_system() or kit.has_reach('domains:read', 'ANY');
        own_domain boolean := kit.has_reach('domains:read', 'OPENED');
        test_domain boolean := kit.has_reach('domains:read', 'TEST');
        seen integer;
      begin
        if typed ~ '^[a-z0-9-]+([.][a-z0-9-]+)+$' then
          return query select distinct on (d.tenant_id) d.tenant_id, 0.97::real, 'DOMAIN' from tenants.domains d
            where d.domain = typed and d.deleted is null and d.environment = any (worlds)
              and (every_domain or (own_domain and d.tenant_id = any (opened)) or (test_domain and d.environment = 'TEST'));
        end if;
        if typed ~ '@' or not (every or own or test) then return; end if;
        return query select t.id, tenants.name_rank(t.sort_name, typed), 'COMPANY' from tenants.tenants t
          where t.sort_name like start and t.environment = any (worlds)
            and (every or (own and t.id = any (opened)) or (test and t.environment = 'TEST'))
          order by t.sort_name using operator(pg_catalog.~<~) limit p_limit;
        get diagnostics seen = row_count;
        if seen >= p_limit or length(typed) < 3 then return; end if;
        return query select c.id, tenants.name_rank(c.sort_name, typed), 'COMPANY' from (
            select t.id, t.sort_name from tenants.tenants t
            where t.sort_name like part and not t.sort_name like start and t.environment = any (worlds)
              and (every or (own and t.id = any (opened)) or (test and t.environment = 'TEST'))
            limit 200) c
          order by 2 desc, c.sort_name limit p_limit;
        get diagnostics seen = row_count;
        if seen > 0 then return; end if;
        return query select c.id, 0.5::real * c.likeness, 'SIMILAR_NAME' from (
            select distinct on (t.id) t.id, m.likeness, t.sort_name from tenants.patterns_meant(p_text) m
            cross join lateral (
              select n.id, n.sort_name from tenants.tenants n
              where n.sort_name like m.pattern and n.environment = any (worlds)
                and (every or (own and n.id = any (opened)) or (test and n.environment = 'TEST'))
              limit 50) t
            order by t.id, m.likeness desc) c
          order by 2 desc, c.sort_name limit p_limit;
      end $$;
    `);
    await runner.query(`
      -- The trail keeps that somebody searched, for what kind of thing, and a mark by which the same term is known again. The
      -- mark is keyed with a secret that no service reads: from it nobody works a name or an address out.
      create table tenants.search_secret (secret bytea not null);
      insert into tenants.search_secret
        select decode(string_agg(replace(gen_random_uuid()::text, '-', ''), ''), 'hex') from generate_series(1, 4);
      select kit.seal_table('tenants.search_secret');

      create function tenants.record_search(p_list text, p_text text, p_kind text, p_found integer) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform audit.record('customers.searched', p_list, null, null, null, jsonb_build_object(
          'kind', p_kind, 'length', length(p_text), 'found', p_found,
          'mark', (select left(encode(sha256(s.secret || convert_to(lower(p_text), 'UTF8') || s.secret), 'hex'), 32)
            from tenants.search_secret s)), null, 'internal', '{}'::jsonb);
      end $$;

      -- The directory's own search forgives as well: what is nowhere is looked for as it may have been meant.
      create or replace function tenants.users_named(p_part text) returns setof uuid
      language plpgsql stable security definer rows 50
      set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
      declare
        patterns text[] := array[tenants.part_pattern(p_part)];
        worlds text[] := kit.environments();
        opened uuid[] := kit.opened();
        every boolean := kit.is_system() or kit.has_reach('users:name', 'ANY');
        own boolean := kit.has_reach('users:name', 'OPENED');
        test boolean := kit.has_reach('users:name', 'TEST');
        seen integer;
      begin
        if not (every or own or test) then return; end if;
        for turn in 1..2 loop
          return query select u.id from tenants.users u
            where u.sort_name like any (patterns) and u.environment = any (worlds)
              and (every or (own and u.tenant_ids && opened) or (test and u.environment = 'TEST'));
          get diagnostics seen = row_count;
          exit when seen > 0 or position('@' in p_part) > 0;
          patterns := array(select m.pattern from tenants.patterns_meant(p_part) m);
          exit when cardinality(patterns) = 0;
        end loop;
      end $$;
    `);
    for (const signature of ['names_added()', 'words_meant(text)', 'patterns_meant(text)', 'users_named(text)']) {
      await runner.query(`alter function tenants.${signature} owner to rookery_kit`);
    }
    for (const signature of [
      'search_users(text, integer)',
      'search_tenants(text, integer)',
      'record_search(text, text, text, integer)',
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
        grant execute on function tenants.${signature} to rookery_tenants;
      `);
    }
    await runner.query(`
      revoke all on function tenants.letters_of(text), tenants.words_of(text), tenants.names_added(), tenants.words_meant(text),
        tenants.patterns_meant(text), tenants.name_rank(text, text) from public;
      grant execute on function tenants.letters_of(text), tenants.words_of(text), tenants.name_rank(text, text) to rookery_kit, rookery_maintenance;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
