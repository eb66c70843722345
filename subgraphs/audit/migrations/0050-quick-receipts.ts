import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A receipt for a thousand rows cost more than reading them: its ids were looked for in its JSON twice, and the JSON was compressed by the
 * slow method. The gateway, which alone may append, has the ids at hand and says them; where they are not said they are looked for as before.
 */
export class QuickReceipts1763600000050 implements MigrationInterface {
  name = 'QuickReceipts1763600000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        alter table audit.access_receipts alter column entities set compression lz4;
      exception when feature_not_supported or invalid_parameter_value then
        -- This PostgreSQL was built without it.
        null;
      end $$;

      create or replace function audit.append_receipts(p_receipts jsonb) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        appended integer;
      begin
        perform set_config('synchronous_commit', 'on', true);
        insert into audit.access_receipts (id, time, actor_kind, actor_id, actor_name, session_id, operation_name,
          operation_hash, decision, ip_address, user_agent, request_id, tenant_ids, entity_ids, entities, elevation_ids)
        select coalesce(r.id, audit.new_id(1026)), coalesce(r.time, clock_timestamp()), r."actorKind", r."actorId",
          r."actorName", r."sessionId", r."operationName", r."operationHash", r.decision, audit.address_of(r."ipAddress"),
          r."userAgent", r."requestId",
          case when r."entityIds" is not null then coalesce(r."tenantIds", '{}') else array(select unnest(r."tenantIds")
            union select (t #>> '{}')::uuid from jsonb_path_query(r.entities, 'lax $[*].tenantIds[*][*] ? (@ != null)') t) end,
          coalesce(r."entityIds", array(select unnest(e.ids) from jsonb_to_recordset(r.entities) as e(ids uuid[]))),
          coalesce(r.entities, '[]'), coalesce(r."elevationIds", '{}')
        from jsonb_to_recordset(p_receipts) as r (id uuid, time timestamptz, "actorKind" text, "actorId" uuid,
          "actorName" text, "sessionId" uuid, "operationName" text, "operationHash" text, decision text, "ipAddress" text,
          "userAgent" text, "requestId" text, "tenantIds" uuid[], "entityIds" uuid[], entities jsonb, "elevationIds" uuid[])
        on conflict (id) do nothing;
        get diagnostics appended = row_count;
        return appended;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
