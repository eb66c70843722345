import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is sealed, in lines that a policy reads without parsing JSON: kind, id, environments, opened tenants, grants, and last
 * who asks and from where, as JSON for the audit trail. Policies look several times in each statement, so a look is to cost little.
 */
export class SealedScope1763600000005 implements MigrationInterface {
  name = 'SealedScope1763600000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Grants as they are sealed: ' users:read=A users:name=O ', with the first letter of ANY, OPENED, TEST, SELF.
      create function kit.grants_line(p_grants jsonb) returns text
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        select coalesce(' ' || string_agg(g.permission || '=' || left(r.reach, 1), ' ') || ' ', '')
        from jsonb_each(p_grants) g(permission, reaches) cross join lateral jsonb_array_elements_text(g.reaches) r(reach)
      $$;

      create or replace function kit.seal_of(p_context text) returns text
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select encode(sha256(s.secret || int4send(pg_backend_pid()) || timestamptz_send(transaction_timestamp())
          || convert_to(p_context, 'UTF8') || s.secret), 'hex')
        from kit.seal_secret s
      $$;

      create function kit.seal_lines(p_viewer jsonb, p_grants_line text) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        context text := concat_ws(E'\\n', p_viewer ->> 'kind', coalesce(p_viewer ->> 'id', ''),
          translate(p_viewer ->> 'environments', '[]" ', '{}'), translate(p_viewer ->> 'opened', '[]" ', '{}'), p_grants_line,
          p_viewer);
      begin
        perform set_config('app.viewer', context, true), set_config('app.viewer_seal', kit.seal_of(context), true);
      end $$;

      create or replace function kit.seal(p_viewer jsonb) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform kit.seal_lines(p_viewer - 'grants' - 'conditional', kit.grants_line(p_viewer -> 'grants'));
      end $$;

      -- What was sealed in this transaction: null when nobody has entered, an error when the setting is not what was sealed.
      -- The names are written out because a search_path of its own would cost each look a third more.
      create function kit.sealed() returns text
      language plpgsql stable parallel restricted security definer as $$
      declare
        context text := pg_catalog.current_setting('app.viewer', true);
        secret bytea;
      begin
        if context is null or context operator(pg_catalog.=) '' then return null; end if;
        select s.secret into secret from kit.seal_secret s;
        if pg_catalog.current_setting('app.viewer_seal', true) is distinct from pg_catalog.encode(pg_catalog.sha256(
            secret operator(pg_catalog.||) pg_catalog.int4send(pg_catalog.pg_backend_pid())
            operator(pg_catalog.||) pg_catalog.timestamptz_send(pg_catalog.transaction_timestamp())
            operator(pg_catalog.||) pg_catalog.convert_to(context, 'UTF8') operator(pg_catalog.||) secret), 'hex') then
          raise exception 'the viewer is not sealed' using errcode = 'RK401';
        end if;
        return context;
      end $$;
    `);

    await runner.query(`
      -- These become part of the statement that asks: each is one look.
      create or replace function kit.is_system() returns boolean language sql stable parallel restricted
        return coalesce(split_part(kit.sealed(), E'\\n', 1) = 'SYSTEM', false);
      create or replace function kit.viewer_id() returns uuid language sql stable parallel restricted
        return nullif(split_part(kit.sealed(), E'\\n', 2), '')::uuid;
      create or replace function kit.environments() returns text[] language sql stable parallel restricted
        return coalesce(split_part(kit.sealed(), E'\\n', 3)::text[], '{}');
      create or replace function kit.opened() returns uuid[] language sql stable parallel restricted
        return coalesce(split_part(kit.sealed(), E'\\n', 4)::uuid[], '{}');
      create or replace function kit.has_reach(p_permission text, p_reach text) returns boolean
        language sql stable parallel restricted
        return coalesce(strpos(split_part(kit.sealed(), E'\\n', 5), ' ' || p_permission || '=' || left(p_reach, 1) || ' ') > 0, false);
      create or replace function kit.holds(p_permission text) returns boolean language sql stable parallel restricted
        return coalesce(strpos(split_part(kit.sealed(), E'\\n', 5), ' ' || p_permission || '=') > 0, false);

      -- Who asks, and from where; what they may do is asked by the functions above.
      create or replace function kit.viewer() returns jsonb language sql stable parallel restricted
        return split_part(kit.sealed(), E'\\n', 6)::jsonb;

      alter function kit.grants_line(jsonb) owner to rookery_kit;
      alter function kit.seal_lines(jsonb, text) owner to rookery_kit;
      alter function kit.sealed() owner to rookery_kit;
      revoke all on function kit.grants_line(jsonb), kit.seal_lines(jsonb, text), kit.sealed() from public;
      grant execute on function kit.sealed() to rookery_identity, rookery_tenants, rookery_billing, rookery_audit,
        rookery_platform, rookery_jobs, rookery_maintenance, rookery_kit;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
