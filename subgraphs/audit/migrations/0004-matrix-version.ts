import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which permission matrix was in force is part of every record: a counter that each change of roles, their permissions or
 * ceilings raises, once in its transaction. The tables are identity's; its migrations say which of their changes count.
 */
export class MatrixVersion1763600000004 implements MigrationInterface {
  name = 'MatrixVersion1763600000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit.matrix_version (
        is_it boolean primary key default true check (is_it),
        version bigint not null,
        changed timestamptz(3) not null default clock_timestamp(),
        changed_in xid8 not null default pg_current_xact_id()
      );
      insert into audit.matrix_version (version) values (1);
      select kit.seal_table('audit.matrix_version');
      grant update on audit.matrix_version to rookery_kit;

      create function audit.raise_matrix_version() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update audit.matrix_version v set version = v.version + 1, changed = clock_timestamp(), changed_in = pg_current_xact_id()
        where v.changed_in <> pg_current_xact_id();
        return null;
      end $$;
      alter function audit.raise_matrix_version() owner to rookery_kit;
      revoke all on function audit.raise_matrix_version() from public;

      -- As before, and with the matrix that was in force.
      create or replace function audit.record(p_action text, p_resource_type text, p_resource_id text, p_tenant_id uuid, p_old jsonb,
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
          viewer -> 'request' ->> 'requestId', p_notes,
          coalesce(p_metadata, '{}') || jsonb_build_object('matrixVersion', (select v.version from audit.matrix_version v)),
          coalesce(p_classification, 'internal'));
        return event;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
