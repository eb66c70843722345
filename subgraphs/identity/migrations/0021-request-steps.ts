import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The steps of a request, each by whoever stands there as the database itself knows them. */
export class RequestSteps1763600001021 implements MigrationInterface {
  name = 'RequestSteps1763600001021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function identity.file_request(p_id uuid, p_kind text, p_mutation text, p_input jsonb, p_personal jsonb,
        p_subject uuid, p_tenant uuid, p_asks text, p_reason text, p_ticket text, p_hours integer) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        requester uuid := kit.viewer_id();
      begin
        if kit.viewer() ->> 'kind' <> 'STAFF' or not identity.holds_by_role(requester, p_asks) then
          raise exception 'this person may not ask for it' using errcode = 'RK403';
        end if;
        insert into identity.access_requests (id, kind, mutation, input, requester_id, subject_id, tenant_id, asks, for_admins,
          reason, ticket, expires)
        values (p_id, p_kind, p_mutation, p_input, requester, p_subject, p_tenant, p_asks,
          p_kind in ('ELEVATION', 'CROSS_TENANT') and identity.tier_of(requester) = 'support',
          p_reason, p_ticket, clock_timestamp() + p_hours * interval '1 hour');
        if p_personal is not null then
          insert into identity.access_requests_personal (request_id, requester_id, input) values (p_id, requester, p_personal);
        end if;
      end $$;

      create function identity.edit_request(p_id uuid, p_version integer, p_input jsonb, p_personal jsonb, p_subject uuid,
        p_tenant uuid, p_reason text, p_ticket text, p_hours integer) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update identity.access_requests r set input = p_input, subject_id = p_subject, tenant_id = p_tenant, reason = p_reason,
          ticket = p_ticket, state = 'PENDING', version = r.version + 1, updated = clock_timestamp(),
          expires = clock_timestamp() + p_hours * interval '1 hour'
        where r.id = p_id and r.version = p_version and r.requester_id = kit.viewer_id() and clock_timestamp() < r.expires;
        if not found then
          raise exception 'this request cannot be edited' using errcode = 'RK409';
        end if;
        update identity.request_approvals a set voided = clock_timestamp() where a.request_id = p_id and a.voided is null;
        if p_personal is not null then
          update identity.access_requests_personal p set input = p_personal where p.request_id = p_id;
        end if;
      end $$;

      -- By whoever stands there; the trigger asks whether they may.
      create function identity.approve_request(p_id uuid, p_version integer, p_hours integer) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        insert into identity.request_approvals (request_id, version, requester_id, approver_id)
          select r.id, p_version, r.requester_id, kit.viewer_id() from identity.access_requests r where r.id = p_id;
        update identity.access_requests r set state = 'APPROVED', updated = clock_timestamp(),
          expires = clock_timestamp() + p_hours * interval '1 hour' where r.id = p_id;
      end $$;

      create function identity.close_request(p_id uuid, p_state text, p_note text) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update identity.access_requests r set state = p_state, closed = clock_timestamp(), closed_by = kit.viewer_id(),
          note = p_note, updated = clock_timestamp()
        where r.id = p_id and clock_timestamp() < r.expires and case p_state
          when 'CANCELLED' then r.requester_id = kit.viewer_id()
          when 'REJECTED' then identity.may_decide(kit.viewer_id(), r)
          -- Nothing comes of a request whose requester may not ask for it any more.
          when 'VOIDED' then not identity.holds_by_role(r.requester_id, r.asks)
          else false end;
        if not found then
          raise exception 'this request cannot be closed so' using errcode = 'RK409';
        end if;
      end $$;

      -- What was approved by somebody who may not any more waits for another approval.
      create function identity.wait_again(p_id uuid, p_hours integer) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests;
      begin
        select r.* into request from identity.access_requests r where r.id = p_id for update;
        if request.state <> 'APPROVED' or identity.is_approved(request) then
          raise exception 'this request does not wait again' using errcode = 'RK409';
        end if;
        update identity.request_approvals a set voided = clock_timestamp() where a.request_id = p_id and a.voided is null;
        update identity.access_requests r set state = 'PENDING', updated = clock_timestamp(),
          expires = clock_timestamp() + p_hours * interval '1 hour' where r.id = p_id;
      end $$;

      -- Uses an approval up, once; the trigger asks again whether it counts. Everything that is applied begins here.
      create function identity.take_approved(p_id uuid, p_kind text) returns identity.access_requests
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        taken identity.access_requests;
      begin
        update identity.access_requests r set state = 'APPLIED', closed = clock_timestamp(), closed_by = kit.viewer_id(),
          updated = clock_timestamp() where r.id = p_id and r.kind = p_kind returning r.* into taken;
        if taken.id is null then
          raise exception 'there is no such request' using errcode = 'RK409';
        end if;
        return taken;
      end $$;

      -- What somebody waits for, what waits to be given to them, and what they approved and nobody has used: all of it void.
      create function identity.void_requests_of(p_staff uuid, out requests integer, out approvals integer)
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not kit.is_system() then
          raise exception 'only Rookery itself voids requests' using errcode = '42501';
        end if;
        update identity.access_requests r set state = 'VOIDED', closed = clock_timestamp(), updated = clock_timestamp()
        where r.state in ('PENDING', 'APPROVED') and clock_timestamp() < r.expires
          and (r.requester_id = p_staff or (r.subject_id = p_staff and r.kind in ('ROLE_CHANGE', 'ELEVATION')));
        get diagnostics requests = row_count;
        with undone as (
          update identity.request_approvals a set voided = clock_timestamp()
          from identity.access_requests r where r.id = a.request_id and r.version = a.version and r.state = 'APPROVED'
            and a.approver_id = p_staff and a.voided is null returning a.request_id)
        update identity.access_requests r set state = 'PENDING', updated = clock_timestamp()
          where r.id in (select u.request_id from undone u);
        get diagnostics approvals = row_count;
      end $$;
    `);

    await runner.query(`
      do $$
      declare
        step regprocedure;
      begin
        for step in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'identity'::regnamespace and p.proname in
          ('file_request', 'edit_request', 'approve_request', 'close_request', 'wait_again', 'take_approved', 'void_requests_of') loop
          execute format('alter function %s owner to rookery_kit', step);
          execute format('revoke all on function %s from public', step);
          execute format('grant execute on function %s to rookery_identity', step);
        end loop;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
