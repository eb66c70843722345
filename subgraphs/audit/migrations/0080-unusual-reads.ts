import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How much each of the staff read of late, counted from receipts: for alerts, and for Rookery itself alone. Two steps, so that it can be
 * asked every half minute: the lengths of arrays, by an index, say who may be above a limit at all; only their receipts are opened.
 */
export class UnusualReads1763600000180 implements MigrationInterface {
  name = 'UnusualReads1763600000180';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Of those who may be above a limit: how many different things of customers they were shown, and of how many different tenants
      -- a detail. p_directory says which fields of which types are none: {"Tenant": ["id", "name"]}; masked values never are.
      create function audit.reads_within(p_staff uuid[], p_minutes integer, p_most_things integer, p_most_tenants integer,
        p_records text[], p_directory jsonb)
      returns table (staff_id uuid, things integer, tenants integer, since timestamptz, until timestamptz)
      language plpgsql stable rows 10 security definer set search_path = pg_catalog, pg_temp as $$
      declare
        v_until timestamptz := clock_timestamp();
        v_since timestamptz := v_until - p_minutes * interval '1 minute';
      begin
        if not kit.is_system() then
          raise exception 'only Rookery itself counts what the staff read' using errcode = '42501';
        end if;
        return query
        with busy as materialized (
          select s.id from unnest(p_staff) s(id) cross join lateral (
            select sum(cardinality(r.entity_ids)) as things, sum(cardinality(r.tenant_ids)) as tenants
            from audit.access_receipts r where r.actor_id = s.id and r.time > v_since and r.actor_kind = 'STAFF') most
          where most.things > p_most_things or most.tenants > p_most_tenants),
        shown as materialized (
          select b.id, g.ids, g."tenantIds" as whose, exists (select from jsonb_array_elements_text(g.fields) f
            where ((p_directory -> g.type) ? split_part(f, '.', 1)) is not true) as is_detail
          from busy b join audit.access_receipts r on r.actor_id = b.id and r.time > v_since and r.actor_kind = 'STAFF'
          cross join lateral jsonb_to_recordset(r.entities) as g(type text, ids jsonb, "tenantIds" jsonb, fields jsonb)
          where g.type <> all (p_records))
        select b.id,
          (select count(distinct i)::integer from shown s cross join lateral jsonb_array_elements_text(s.ids) i where s.id = b.id),
          (select count(distinct t)::integer from shown s cross join lateral jsonb_path_query(s.whose, 'lax $[*][*] ? (@ != null)') t
            where s.id = b.id and s.is_detail),
          v_since, v_until
        from busy b;
      end $$;
      alter function audit.reads_within(uuid[], integer, integer, integer, text[], jsonb) owner to rookery_kit;
      revoke all on function audit.reads_within(uuid[], integer, integer, integer, text[], jsonb) from public;
      grant execute on function audit.reads_within(uuid[], integer, integer, integer, text[], jsonb) to rookery_identity;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
