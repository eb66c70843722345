import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is read in an opened tenant is read for the case that it is open for: receipts and records of changes say which. It is found
 * in the statement that writes them, so a request asks for nothing more. Receipts of before have no case and stay as they are.
 */
export class ReadsOfCases1763600000172 implements MigrationInterface {
  name = 'ReadsOfCases1763600000172';

  async up(runner: QueryRunner): Promise<void> {
    // The tables of cases and openings are made after this.
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      -- [{id, caseId, tenantId}], of those tenants that the reader had open; null when there was none.
      alter table audit.access_receipts add column openings jsonb;
      create index receipts_by_case on audit.access_receipts using gin (openings jsonb_path_ops) where openings is not null;
      grant select (openings) on audit.access_receipts to rookery_audit;

      -- As before, and with the openings: of the tenants that were open when the request came in (the gateway says which), and
      -- of those that it opened itself. A tenant is open for one case at a time, so the last opening is the one. Where the
      -- gateway says that there were none and that the request was a question, nothing is looked for.
      create or replace function audit.append_receipts(p_receipts jsonb) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        appended integer;
      begin
        perform set_config('synchronous_commit', 'on', true);
        insert into audit.access_receipts (id, time, actor_kind, actor_id, actor_name, session_id, operation_name,
          operation_hash, decision, ip_address, user_agent, request_id, tenant_ids, entity_ids, entities, elevation_ids, openings)
        select coalesce(r.id, audit.new_id(1026)), coalesce(r.time, clock_timestamp()), r."actorKind", r."actorId",
          r."actorName", r."sessionId", r."operationName", r."operationHash", r.decision, audit.address_of(r."ipAddress"),
          r."userAgent", r."requestId", shown.tenants,
          coalesce(r."entityIds", array(select unnest(e.ids) from jsonb_to_recordset(r.entities) as e(ids uuid[]))),
          coalesce(r.entities, '[]'), coalesce(r."elevationIds", '{}'),
          case when r."actorKind" = 'STAFF' and (r."openTenantIds" is null or cardinality(r."openTenantIds") > 0) then (
            select jsonb_agg(jsonb_build_object('id', o.id, 'caseId', o.case_id, 'tenantId', o.tenant_id) order by o.opened, o.id)
            from (select distinct on (l.tenant_id) l.* from tenants.opened_tenants l
              where l.staff_id = r."actorId" and l.tenant_id = any (shown.tenants)
              order by l.tenant_id, l.opened desc, l.id desc) o
            where (o.closed is null and clock_timestamp() < o.expires) or o.tenant_id = any (r."openTenantIds")) end
        from jsonb_to_recordset(p_receipts) as r (id uuid, time timestamptz, "actorKind" text, "actorId" uuid,
          "actorName" text, "sessionId" uuid, "operationName" text, "operationHash" text, decision text, "ipAddress" text,
          "userAgent" text, "requestId" text, "tenantIds" uuid[], "openTenantIds" uuid[], "entityIds" uuid[], entities jsonb,
          "elevationIds" uuid[])
        cross join lateral (select case when r."entityIds" is not null then coalesce(r."tenantIds", '{}')
          else array(select unnest(r."tenantIds")
            union select (t #>> '{}')::uuid from jsonb_path_query(r.entities, 'lax $[*].tenantIds[*][*] ? (@ != null)') t)
          end as tenants offset 0) shown
        on conflict (id) do nothing;
        get diagnostics appended = row_count;
        return appended;
      end $$;

      -- The receipts of a case, as far as the viewer may know of them: the scope stands in the function's own WHERE (see
      -- receipts_about), and the table's policy checks each row again.
      create function audit.receipts_of_case(p_case uuid) returns setof uuid
      language plpgsql stable rows 100 security definer set search_path = pg_catalog, pg_temp as $$
      declare
        everything boolean := kit.is_system() or kit.has_reach('receipts:read', 'ANY');
        opened uuid[] := case when kit.has_reach('receipts:read', 'OPENED') then kit.opened() else '{}' end;
        self uuid := case when kit.has_reach('receipts:read', 'SELF') then kit.viewer_id() end;
      begin
        return query select r.id from audit.access_receipts r
          where r.openings is not null and r.openings @> jsonb_build_array(jsonb_build_object('caseId', p_case))
            and (everything or r.actor_id = self or exists (select from jsonb_array_elements(r.openings) o
              where (o ->> 'caseId')::uuid = p_case and (o ->> 'tenantId')::uuid = any (opened)));
      end $$;

      -- Whose case it is: whoever sees receipts in opened tenants must have this one open.
      create function audit.tenants_of_cases(p_cases uuid[]) returns table (case_id uuid, tenant_id uuid)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.id, c.tenant_id from tenants.support_cases c where c.id = any (p_cases)
          and (kit.is_system() or (kit.holds('receipts:read') and c.environment = any (kit.environments())))
      $$;

      alter function audit.receipts_of_case(uuid) owner to rookery_kit;
      alter function audit.tenants_of_cases(uuid[]) owner to rookery_kit;
      revoke all on function audit.receipts_of_case(uuid), audit.tenants_of_cases(uuid[]) from public;
      grant execute on function audit.receipts_of_case(uuid), audit.tenants_of_cases(uuid[]) to rookery_audit;

      -- What is done in an opened tenant is done for its case as well.
      create function audit.name_the_case() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        found_case uuid;
      begin
        select o.case_id into found_case from tenants.opened_tenants o
          where o.staff_id = new.admin_user_id and o.tenant_id = new.tenant_id and o.closed is null and clock_timestamp() < o.expires;
        if found_case is not null then
          new.metadata := jsonb_build_object('caseId', found_case) || new.metadata;
        end if;
        return new;
      end $$;
      alter function audit.name_the_case() owner to rookery_kit;
      revoke all on function audit.name_the_case() from public;
      create trigger name_the_case before insert on audit.admin_audit_log for each row
        when (new.admin_user_id is not null and new.tenant_id is not null) execute function audit.name_the_case();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
