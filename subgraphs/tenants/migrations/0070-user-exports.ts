import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Exports of what is held on a person (GDPR, article 15). Each is of one approved request and for one staff member, who holds it for
 * seven days: whoever asked, or, where they may only ask, whoever approved. Nobody else sees it, and its content only who has
 * confirmed who they are. Expiry is by this clock; a job removes what has expired.
 */
export class UserExports1763600002170 implements MigrationInterface {
  name = 'UserExports1763600002170';

  async up(runner: QueryRunner): Promise<void> {
    // Names functions of identity, which are there when it runs.
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      create table tenants.user_exports (
        id uuid primary key,
        user_id uuid not null,
        environment text not null,
        tenant_ids uuid[] not null,
        request_id uuid not null unique,
        requester_id uuid not null,
        approver_id uuid not null,
        holder_id uuid not null,
        reason text not null check (length(reason) between 1 and 500),
        case_id uuid references tenants.support_cases (id) on delete set null,
        created timestamptz(3) not null default clock_timestamp(),
        expires timestamptz(3) not null default clock_timestamp() + interval '7 days',
        -- When the file was there, how long it is, and its digest: once.
        made timestamptz(3),
        bytes bigint,
        sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
        -- When its content went: by expiry, with the person, or because its holder was locked out.
        removed timestamptz(3),
        constraint nobody_exports_alone check (requester_id <> approver_id and holder_id in (requester_id, approver_id)),
        check (expires <= created + interval '7 days 1 minute'),
        check ((made is null) = (bytes is null) and (made is null) = (sha256 is null)),
        foreign key (user_id, environment) references tenants.users (id, environment) on delete cascade
      );
      create index user_exports_by_user on tenants.user_exports (user_id, created);
      create index user_exports_by_holder on tenants.user_exports (holder_id, created);
      create index user_exports_by_case on tenants.user_exports (case_id);
      create index user_exports_standing on tenants.user_exports (expires) where removed is null;

      create table tenants.user_export_pieces_personal (
        id uuid primary key,
        export_id uuid not null references tenants.user_exports (id) on delete cascade,
        environment text not null,
        holder_id uuid not null,
        position integer not null,
        text text not null,
        unique (export_id, position)
      );

      select kit.seal_table('tenants.user_exports');
      select kit.seal_table('tenants.user_export_pieces_personal');
      create policy scope on tenants.user_exports for select using (
        environment = any ((select kit.environments())::text[]) and holder_id = (select kit.viewer_id())
        and (select kit.has_reach('user-exports:read', 'SELF')) and removed is null and clock_timestamp() < expires);
      create policy scope on tenants.user_export_pieces_personal for select using (
        environment = any ((select kit.environments())::text[]) and holder_id = (select kit.viewer_id())
        and (select kit.has_reach('user-exports:read', 'SELF')) and (select identity.is_confirmed())
        and exists (select from tenants.user_exports x where x.id = export_id));
      grant select on tenants.user_exports, tenants.user_export_pieces_personal to rookery_tenants;
      grant insert, update on tenants.user_exports to rookery_kit;
      grant insert, delete on tenants.user_export_pieces_personal to rookery_kit;
    `);
    await runner.query(`
      -- For identity, when somebody asks: the user's tenants, and the case, by its id or its reference, if it is one of theirs.
      create function tenants.export_asked(p_user uuid, p_case text, out tenant_ids uuid[], out case_id uuid)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select u.tenant_ids, (select c.id from tenants.support_cases c where c.tenant_id = any (u.tenant_ids)
          and c.deleted is null and (c.reference = upper(p_case) or c.id::text = lower(p_case)))
        from tenants.users u where u.id = p_user and u.status <> 'DELETED' and u.environment = any (kit.environments())
          and kit.has_reach('users:read', 'ANY') $$;

      -- For identity, when somebody approves: uses the approval up. The file is made afterwards.
      create function tenants.export_user_by_request(p_request uuid, p_export uuid) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests := identity.take_approved(p_request, 'MUTATION');
        person tenants.users;
        approver uuid;
        made tenants.user_exports;
      begin
        if request.mutation <> 'exportUserData' or request.asks <> 'users:export:request' then
          raise exception 'this request is about no export' using errcode = 'RK403';
        end if;
        select u.* into person from tenants.users u where u.id = (request.input ->> 'userId')::uuid
          and u.status <> 'DELETED' and u.environment = any (kit.environments()) for update;
        if person.id is null then
          raise exception 'this user is gone' using errcode = 'RK409';
        end if;
        select a.approver_id into approver from identity.request_approvals a
          where a.request_id = request.id and a.version = request.version and a.voided is null order by a.created desc limit 1;
        insert into tenants.user_exports (id, user_id, environment, tenant_ids, request_id, requester_id, approver_id, holder_id,
          reason, case_id)
        values (p_export, person.id, person.environment, person.tenant_ids, request.id, request.requester_id, approver,
          case when identity.holds_by_role(request.requester_id, 'user-exports:read') then request.requester_id else approver end,
          request.reason, (request.input ->> 'caseId')::uuid)
        returning * into made;
        return jsonb_build_object('exportId', made.id, 'holderId', made.holder_id, 'expires', made.expires,
          'tenantId', person.tenant_ids[1]);
      end $$;

      -- What is no longer to be had. The row stays and says that there was an export; its content does not.
      create function tenants.remove_exports(p_exports uuid[]) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        removed_now integer;
      begin
        -- First, so that a file that is being made meanwhile is waited for, and goes with the rest.
        update tenants.user_exports x set removed = clock_timestamp() where x.id = any (p_exports) and x.removed is null;
        get diagnostics removed_now = row_count;
        delete from tenants.user_export_pieces_personal p where p.export_id = any (p_exports);
        return removed_now;
      end $$;

      create function tenants.expire_user_exports(p_most integer) returns table (id uuid, user_id uuid, tenant_id uuid)
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        over uuid[];
      begin
        if not kit.is_system() then
          raise exception 'only Rookery itself ends exports' using errcode = '42501';
        end if;
        over := array(select x.id from tenants.user_exports x where x.removed is null and x.expires <= clock_timestamp()
          order by x.expires limit p_most for update skip locked);
        perform tenants.remove_exports(over);
        return query select x.id, x.user_id, x.tenant_ids[1] from tenants.user_exports x where x.id = any (over);
      end $$;

      -- Whoever is locked out holds no export any more, even when the lock-out is lifted.
      create or replace function tenants.close_all_openings(p_staff uuid) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        closed_now integer;
      begin
        if not kit.is_system() then
          raise exception 'only Rookery itself closes what others have open' using errcode = '42501';
        end if;
        perform tenants.remove_exports(array(select x.id from tenants.user_exports x where x.holder_id = p_staff));
        update tenants.opened_tenants o set closed = clock_timestamp()
          where o.staff_id = p_staff and o.closed is null and clock_timestamp() < o.expires;
        get diagnostics closed_now = row_count;
        return closed_now;
      end $$;
    `);
    for (const [signature, role] of [
      ['export_asked(uuid, text)', 'rookery_identity'],
      ['export_user_by_request(uuid, uuid)', 'rookery_identity'],
      ['remove_exports(uuid[])', null],
      ['expire_user_exports(integer)', 'rookery_jobs'],
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
      `);
      if (role) await runner.query(`grant execute on function tenants.${signature} to ${role}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
