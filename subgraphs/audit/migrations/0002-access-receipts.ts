import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who saw which customer data: one receipt an answer, written by the gateway before the answer leaves. The gateway can
 * append and nothing else; nobody changes what stands.
 */
export class AccessReceipts1763600000002 implements MigrationInterface {
  name = 'AccessReceipts1763600000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit.access_receipts (
        id uuid primary key,
        time timestamptz(3) not null,
        actor_kind text not null check (actor_kind in ('STAFF', 'TOKEN', 'SYSTEM', 'NOBODY')),
        actor_id uuid,
        actor_name text,
        session_id uuid,
        operation_name text,
        operation_hash text,
        decision text not null check (decision in ('ALLOWED', 'PARTIAL', 'DENIED')),
        ip_address inet,
        user_agent text,
        request_id text,
        tenant_ids uuid[] not null default '{}',
        -- Every id of \`entities\`, to be found by.
        entity_ids uuid[] not null default '{}',
        -- [{type, ids, tenantIds: [[of the first id], [of the second], …], fields, maskedFields}]
        entities jsonb not null default '[]',
        elevation_ids uuid[] not null default '{}',
        written_in xid8 not null default pg_current_xact_id()
      );
      create index receipts_by_time on audit.access_receipts (time, id);
      create index receipts_by_actor on audit.access_receipts (actor_id, time, id);
      create index receipts_by_tenant on audit.access_receipts using gin (tenant_ids);
      create index receipts_by_entity on audit.access_receipts using gin (entity_ids);
      create index receipts_by_transaction on audit.access_receipts (written_in);

      create trigger no_update before update on audit.access_receipts for each row execute function audit.refuse_change();
      create trigger no_delete before delete on audit.access_receipts for each row execute function audit.refuse_change();
      create trigger no_truncate before truncate on audit.access_receipts execute function audit.refuse_change();

      select kit.guard('audit.access_receipts', 'receipts:read', p_tenants => 'tenant_ids', p_owner => 'actor_id');
      grant insert on audit.access_receipts to rookery_kit;
      grant select (id, time, actor_kind, actor_id, actor_name, session_id, operation_name, operation_hash, decision, request_id,
        tenant_ids, entity_ids, entities, elevation_ids) on audit.access_receipts to rookery_audit;
    `);

    await runner.query(`
      -- All of them in one statement, durable when its transaction has ended whatever the server's own setting is. An id
      -- that stands already is passed over, so that a group whose answer was lost can be sent again. What is no id is
      -- refused with its whole group.
      create function audit.append_receipts(p_receipts jsonb) returns integer
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
          array(select unnest(r."tenantIds")
            union select (t #>> '{}')::uuid from jsonb_path_query(r.entities, 'lax $[*].tenantIds[*][*] ? (@ != null)') t),
          array(select unnest(e.ids) from jsonb_to_recordset(r.entities) as e(ids uuid[])),
          coalesce(r.entities, '[]'), coalesce(r."elevationIds", '{}')
        from jsonb_to_recordset(p_receipts) as r (id uuid, time timestamptz, "actorKind" text, "actorId" uuid,
          "actorName" text, "sessionId" uuid, "operationName" text, "operationHash" text, decision text, "ipAddress" text,
          "userAgent" text, "requestId" text, "tenantIds" uuid[], entities jsonb, "elevationIds" uuid[])
        on conflict (id) do nothing;
        get diagnostics appended = row_count;
        return appended;
      end $$;

      create function audit.receipt_origins(p_receipts uuid[]) returns table (id uuid, ip_address text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select r.id, host(r.ip_address) from audit.access_receipts r
        where r.id = any (p_receipts) and (kit.is_system() or kit.has_reach('audit-ip:read', 'ANY'))
      $$;

      -- The part of a receipt that is about these tenants. What no tenant is named for cannot be attributed, and goes.
      create function audit.cut_entities(p_entities jsonb, p_tenants uuid[]) returns jsonb
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select coalesce(jsonb_agg(g.shown || jsonb_build_object('ids', kept.ids, 'tenantIds', null) order by g.place), '[]')
        from jsonb_array_elements(p_entities) with ordinality g(shown, place)
        cross join lateral (
          select jsonb_agg(i.id order by i.place) as ids
          from jsonb_array_elements(g.shown -> 'ids') with ordinality i(id, place)
          where exists (select from jsonb_path_query(g.shown -> 'tenantIds' -> (i.place - 1)::integer, 'lax $[*]') t
            where (t #>> '{}')::uuid = any (p_tenants))) kept
        where kept.ids is not null
      $$;

      -- The receipts about a tenant or a thing. Overlap of arrays is not leakproof, so row-level security would keep it
      -- from its index; here the scope stands in the function's own WHERE, and the table's policy checks each row again.
      -- A receipt is found by what the viewer may know of it: by another tenant's part only if it is whole to them.
      create function audit.receipts_about(p_tenants uuid[], p_entity uuid) returns setof uuid
      language plpgsql stable rows 100 security definer set search_path = pg_catalog, pg_temp as $$
      declare
        everything boolean := kit.is_system() or kit.has_reach('receipts:read', 'ANY');
        opened uuid[] := case when kit.has_reach('receipts:read', 'OPENED') then kit.opened() else '{}' end;
        self uuid := case when kit.has_reach('receipts:read', 'SELF') then kit.viewer_id() end;
        known uuid[] := array(select unnest(p_tenants) intersect select unnest(opened));
      begin
        if p_entity is not null then
          return query select r.id from audit.access_receipts r where r.entity_ids @> array[p_entity]
            and (p_tenants is null or r.tenant_ids && p_tenants)
            and (everything or r.actor_id = self or (r.tenant_ids && opened and (p_tenants is null or r.tenant_ids && known)
              and (r.tenant_ids <@ opened or audit.cut_entities(r.entities, opened)
                @> jsonb_build_array(jsonb_build_object('ids', jsonb_build_array(p_entity))))));
        else
          return query select r.id from audit.access_receipts r where r.tenant_ids && p_tenants
            and (everything or r.actor_id = self or r.tenant_ids && known);
        end if;
      end $$;

      alter function audit.append_receipts(jsonb) owner to rookery_kit;
      alter function audit.receipt_origins(uuid[]) owner to rookery_kit;
      alter function audit.receipts_about(uuid[], uuid) owner to rookery_kit;
      revoke all on all functions in schema audit from public;
      grant execute on function audit.cut_entities(jsonb, uuid[]) to rookery_kit, rookery_audit;
      grant execute on function audit.append_receipts(jsonb) to rookery_gateway;
      grant execute on function audit.receipt_origins(uuid[]), audit.receipts_about(uuid[], uuid) to rookery_audit;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
