import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was done. The services add to it through `audit.record()` alone, and nobody changes what stands: not the services,
 * and not the owner either (a trigger refuses). What the request came from is read through `audit.event_origins()`, never from the table.
 */
export class AuditLog1763600000001 implements MigrationInterface {
  name = 'AuditLog1763600000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The same ids as the kit's newId(): UUID version 7 with the code of the type in rand_a.
      create function audit.new_id(p_code integer) returns uuid
      language sql volatile set search_path = pg_catalog, pg_temp as $$
        select (substr(ms, 1, 8) || '-' || substr(ms, 9) || '-7' || lpad(to_hex(p_code), 3, '0') || '-'
          || substr(gen_random_uuid()::text, 20))::uuid
        from (select lpad(to_hex(floor(extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')) as clock(ms)
      $$;

      -- In plpgsql, because the planner would try the cast of a constant before the question.
      create function audit.address_of(p_text text) returns inet
      language plpgsql stable set search_path = pg_catalog, pg_temp as $$
      begin
        if pg_input_is_valid(p_text, 'inet') then return p_text::inet; end if;
        return null;
      end $$;

      create function audit.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit trail is only added to' using errcode = 'RK403';
      end $$;

      create table audit.admin_audit_log (
        id bigint generated always as identity primary key,
        event_id uuid not null unique,
        creation_time timestamptz(3) not null default clock_timestamp(),
        actor_kind text not null check (actor_kind in ('STAFF', 'TOKEN', 'SYSTEM', 'NOBODY')),
        -- The staff member or the token; admin_user_id is the staff member alone.
        actor_id uuid,
        actor_name text,
        admin_user_id uuid,
        session_id uuid,
        elevation_ids uuid[] not null default '{}',
        action text not null check (action ~ '^[a-z0-9_]+([.][a-z0-9_]+)+$'),
        resource_type text not null,
        resource_id text,
        tenant_id uuid,
        old_values jsonb,
        new_values jsonb,
        ip_address inet,
        user_agent text,
        request_id text,
        notes text,
        metadata jsonb not null default '{}',
        data_classification text not null default 'internal'
          check (data_classification in ('public', 'internal', 'confidential', 'restricted')),
        retention_category text not null default '7_years',
        -- The transaction that wrote it: the sequencer numbers what no open transaction can come before.
        written_in xid8 not null default pg_current_xact_id()
      );
      create index audit_log_by_time on audit.admin_audit_log (creation_time, event_id);
      create index audit_log_by_actor on audit.admin_audit_log (actor_id, creation_time, event_id);
      create index audit_log_by_tenant on audit.admin_audit_log (tenant_id, creation_time, event_id);
      create index audit_log_by_action on audit.admin_audit_log (action, creation_time, event_id);
      create index audit_log_by_resource on audit.admin_audit_log (resource_id, creation_time, event_id);
      create index audit_log_by_resource_type on audit.admin_audit_log (resource_type, creation_time, event_id);
      create index audit_log_by_transaction on audit.admin_audit_log (written_in);

      create trigger no_update before update on audit.admin_audit_log for each row execute function audit.refuse_change();
      create trigger no_delete before delete on audit.admin_audit_log for each row execute function audit.refuse_change();
      create trigger no_truncate before truncate on audit.admin_audit_log execute function audit.refuse_change();

      select kit.guard('audit.admin_audit_log', 'audit:read', p_tenants => 'array[tenant_id]', p_owner => 'actor_id');
      grant insert on audit.admin_audit_log to rookery_kit;
      grant select (id, event_id, creation_time, actor_kind, actor_id, actor_name, admin_user_id, session_id, elevation_ids,
        action, resource_type, resource_id, tenant_id, old_values, new_values, request_id, notes, metadata,
        data_classification, retention_category) on audit.admin_audit_log to rookery_audit;
    `);

    await runner.query(`
      -- Who, when and from where is what the database sealed when the viewer entered; the caller says what was done.
      create function audit.record(p_action text, p_resource_type text, p_resource_id text, p_tenant_id uuid, p_old jsonb,
        p_new jsonb, p_notes text, p_classification text, p_metadata jsonb) returns uuid
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        viewer jsonb := kit.viewer();
        event uuid := audit.new_id(1025);
      begin
        if viewer is null then
          raise exception 'nobody has entered, so nothing can be recorded' using errcode = 'RK401';
        end if;
        insert into audit.admin_audit_log (event_id, actor_kind, actor_id, actor_name, admin_user_id, session_id, elevation_ids,
          action, resource_type, resource_id, tenant_id, old_values, new_values, ip_address, user_agent, request_id, notes,
          metadata, data_classification)
        values (event, viewer ->> 'kind', (viewer ->> 'id')::uuid, viewer ->> 'name',
          case when viewer ->> 'kind' = 'STAFF' then (viewer ->> 'id')::uuid end, (viewer ->> 'sessionId')::uuid,
          array(select (e ->> 'id')::uuid from jsonb_array_elements(viewer -> 'elevations') e),
          p_action, p_resource_type, p_resource_id, p_tenant_id, p_old, p_new,
          audit.address_of(viewer -> 'request' ->> 'ipAddress'), viewer -> 'request' ->> 'userAgent',
          viewer -> 'request' ->> 'requestId', p_notes, coalesce(p_metadata, '{}'), coalesce(p_classification, 'internal'));
        return event;
      end $$;

      -- Where a request came from: for those who may read the addresses of the whole trail.
      create function audit.event_origins(p_events uuid[]) returns table (id uuid, ip_address text, user_agent text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select e.event_id, host(e.ip_address), e.user_agent from audit.admin_audit_log e
        where e.event_id = any (p_events) and (kit.is_system() or kit.has_reach('audit-ip:read', 'ANY'))
      $$;

      alter function audit.record(text, text, text, uuid, jsonb, jsonb, text, text, jsonb) owner to rookery_kit;
      alter function audit.event_origins(uuid[]) owner to rookery_kit;
      revoke all on all functions in schema audit from public;
      grant usage on schema audit to rookery_identity, rookery_tenants, rookery_billing, rookery_platform, rookery_gateway,
        rookery_jobs;
      grant execute on function audit.new_id(integer), audit.address_of(text) to rookery_kit;
      grant execute on function audit.record(text, text, text, uuid, jsonb, jsonb, text, text, jsonb)
        to rookery_identity, rookery_tenants, rookery_billing, rookery_audit, rookery_platform, rookery_jobs, rookery_maintenance;
      grant execute on function audit.event_origins(uuid[]) to rookery_audit;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
