import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What waits for a second person. The service reads these tables and writes none of them: each step is a function
 * (0021) that asks who stands there, and what holds for every step is a trigger here, also for whoever owns the tables.
 */
export class Requests1763600001020 implements MigrationInterface {
  name = 'Requests1763600001020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Without a role nobody has a tier, and without a tier every request is refused.
      alter table identity.staff_members alter column role_id drop not null;
      -- Whether an elevation may lend it: what grants, approves or mints is never lent.
      alter table identity.permissions add column lendable boolean not null default true;

      create table identity.access_requests (
        id uuid primary key,
        kind text not null check (kind in
          ('MUTATION', 'ELEVATION', 'ROLE_CHANGE', 'PERMISSION_CHANGE', 'CROSS_TENANT', 'FACTOR_RESET', 'TOKEN')),
        mutation text not null,
        input jsonb not null,
        requester_id uuid not null references identity.staff_members,
        -- The staff member that it is about, who decides it as little as the requester does.
        subject_id uuid references identity.staff_members,
        tenant_id uuid,
        -- What the requester has to hold, when it is filed and when it is applied.
        asks text not null,
        -- Whether an admin may decide it, beside the super admins.
        for_admins boolean not null default false,
        reason text not null check (length(reason) between 1 and 500),
        ticket text check (length(ticket) between 1 and 100),
        state text not null default 'PENDING'
          check (state in ('PENDING', 'APPROVED', 'APPLIED', 'REJECTED', 'CANCELLED', 'VOIDED')),
        version integer not null default 1,
        created timestamptz(3) not null default clock_timestamp(),
        updated timestamptz(3) not null default clock_timestamp(),
        -- Until when it waits. It is over by this clock alone: no state says so, and no job has to run.
        expires timestamptz(3) not null,
        closed timestamptz(3),
        closed_by uuid,
        note text check (length(note) <= 500),
        unique (id, requester_id)
      );
      create index access_requests_by_created on identity.access_requests (created, id);
      create index access_requests_by_requester on identity.access_requests (requester_id, created, id);
      create index access_requests_waiting on identity.access_requests (expires) where state in ('PENDING', 'APPROVED');

      -- What of an input is a personal datum, such as the address of somebody invited.
      create table identity.access_requests_personal (
        request_id uuid primary key references identity.access_requests,
        requester_id uuid not null,
        input jsonb not null,
        foreign key (request_id, requester_id) references identity.access_requests (id, requester_id)
      );

      create table identity.request_approvals (
        request_id uuid not null,
        -- An edit makes the next version, which nobody has approved.
        version integer not null,
        requester_id uuid not null,
        approver_id uuid not null references identity.staff_members,
        created timestamptz(3) not null default clock_timestamp(),
        voided timestamptz(3),
        foreign key (request_id, requester_id) references identity.access_requests (id, requester_id),
        constraint nobody_approves_their_own check (approver_id <> requester_id)
      );
      create unique index request_approvals_once on identity.request_approvals (request_id, version, approver_id) where voided is null;
      create index request_approvals_by_approver on identity.request_approvals (approver_id);

      -- Which request gave a thing that is held.
      alter table identity.staff_members add column role_request_id uuid references identity.access_requests,
        add column status_request_id uuid references identity.access_requests;
      alter table identity.staff_member_roles add column request_id uuid references identity.access_requests;
      alter table identity.staff_role_permissions add column request_id uuid references identity.access_requests;
      alter table identity.elevations
        add column kind text not null default 'APPROVED' check (kind in ('APPROVED', 'BREAK_GLASS')),
        -- How far each permission reaches that the role does not hold: {"user-phone:read": ["OPENED"]}.
        add column reaches jsonb not null default '{}',
        add column request_id uuid unique references identity.access_requests,
        add column approver_id uuid,
        add column ticket text,
        add column minutes integer,
        add column ended_by uuid,
        add constraint lent_by_another check (approver_id <> user_id),
        add constraint break_glass_is_short check (kind <> 'BREAK_GLASS' or expires <= granted + interval '60 minutes'),
        add constraint eight_hours_at_most check (kind <> 'APPROVED' or request_id is null or expires <= granted + interval '8 hours');
      alter table identity.api_tokens add column request_id uuid unique references identity.access_requests,
        add column requested_by uuid, add column approved_by uuid, add column replaces uuid;
    `);

    await runner.query(`
      -- What somebody's roles give them at this moment, whatever session they have: no elevation counts here.
      create function identity.holds_by_role(p_staff uuid, p_permission text) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (
          select from identity.staff_members m
          join identity.users u on u.id = m.user_id and u.deleted is null
          join identity.staff_roles t on t.id = m.role_id
          join identity.staff_roles r on r.id = t.id
            or exists (select from identity.staff_member_roles h where h.user_id = m.user_id and h.role_id = r.id)
          join identity.staff_role_permissions g on g.role_id = r.id and g.needs = 'NOTHING'
          join identity.permissions p on p.id = g.permission_id and p.name = p_permission
          where m.user_id = p_staff and m.status = 'ACTIVE' and not (r.name = any (p.never)) and not (t.name = any (p.never)))
      $$;

      create function identity.tier_of(p_staff uuid) returns text
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select t.name from identity.staff_members m join identity.staff_roles t on t.id = m.role_id where m.user_id = p_staff
      $$;

      create function identity.may_decide(p_staff uuid, p_request identity.access_requests) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p_staff <> p_request.requester_id and p_staff is distinct from p_request.subject_id
          and (identity.holds_by_role(p_staff, 'requests:decide')
            or (p_request.for_admins and identity.holds_by_role(p_staff, 'requests:decide-support')))
      $$;

      -- The right of whoever approved is asked for when the approval is used, and not when it was given.
      create function identity.is_approved(p_request identity.access_requests) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (select from identity.request_approvals a
          where a.request_id = p_request.id and a.version = p_request.version and a.voided is null
            and identity.may_decide(a.approver_id, p_request))
      $$;

      create function identity.check_approval() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests;
      begin
        select r.* into request from identity.access_requests r where r.id = new.request_id for update;
        if request.state <> 'PENDING' or request.version <> new.version or request.expires <= clock_timestamp() then
          raise exception 'this request does not wait for an approval' using errcode = 'RK409';
        end if;
        if not identity.may_decide(new.approver_id, request) then
          raise exception 'this person may not approve this request' using errcode = 'RK403';
        end if;
        return new;
      end $$;
      create trigger check_approval before insert on identity.request_approvals
        for each row execute function identity.check_approval();

      create function identity.check_request() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp as $$
      declare
        edited boolean := (new.input, new.subject_id, new.tenant_id, new.reason, new.ticket)
          is distinct from (old.input, old.subject_id, old.tenant_id, old.reason, old.ticket);
      begin
        if old.state not in ('PENDING', 'APPROVED') then
          raise exception 'this request is over' using errcode = 'RK409';
        end if;
        if (new.id, new.requester_id, new.kind, new.mutation, new.asks, new.for_admins, new.created)
           is distinct from (old.id, old.requester_id, old.kind, old.mutation, old.asks, old.for_admins, old.created) then
          raise exception 'this cannot be changed in a request' using errcode = 'RK403';
        end if;
        if (edited or new.version <> old.version) and (new.version <> old.version + 1 or new.state <> 'PENDING') then
          raise exception 'whoever changes a request begins again' using errcode = 'RK409';
        end if;
        if new.state in ('APPROVED', 'APPLIED') then
          if old.expires <= clock_timestamp() then
            raise exception 'this request has expired' using errcode = 'RK409';
          end if;
          if not identity.is_approved(old) then
            raise exception 'nobody who may has approved this request' using errcode = 'RK403';
          end if;
        end if;
        if new.state = 'APPLIED' and (old.state <> 'APPROVED' or not identity.holds_by_role(old.requester_id, old.asks)) then
          raise exception 'this request cannot be applied' using errcode = 'RK403';
        end if;
        return new;
      end $$;
      create trigger check_request before update on identity.access_requests for each row execute function identity.check_request();

      create function identity.check_filing() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp as $$
      begin
        if new.state <> 'PENDING' or new.version <> 1 then
          raise exception 'a request begins by waiting' using errcode = 'RK403';
        end if;
        return new;
      end $$;
      create trigger check_filing before insert on identity.access_requests for each row execute function identity.check_filing();
    `);

    await runner.query(`
      do $$
      declare
        one text;
      begin
        foreach one in array array['access_requests', 'access_requests_personal', 'request_approvals'] loop
          perform kit.seal_table(('identity.' || one)::regclass);
          execute format('revoke update, delete, truncate on identity.%I from rookery_maintenance', one);
        end loop;
      end $$;
      create policy scope on identity.access_requests for select using (
        (select kit.is_system()) or (select kit.has_reach('requests:decide', 'ANY'))
        or (for_admins and (select kit.has_reach('requests:decide-support', 'ANY')))
        or ((select kit.has_reach('requests:own', 'SELF'))
          and (requester_id = (select kit.viewer_id()) or subject_id = (select kit.viewer_id()))));
      create policy scope on identity.request_approvals for select using (
        exists (select from identity.access_requests r where r.id = request_id));
      create policy scope on identity.access_requests_personal for select using (
        (select kit.is_system()) or (select kit.has_reach('staff-email:read', 'ANY'))
        or ((select kit.has_reach('staff-email:read', 'SELF')) and requester_id = (select kit.viewer_id())));
      -- Whoever decides on what is lent sees what was.
      create policy lent_by on identity.elevations for select using ((select kit.has_reach('requests:decide', 'ANY'))
        or ((select kit.has_reach('requests:decide-support', 'ANY')) and identity.tier_of(user_id) = 'support'));

      grant select on identity.access_requests, identity.access_requests_personal, identity.request_approvals to rookery_identity;
      grant insert, update on identity.access_requests, identity.access_requests_personal, identity.request_approvals,
        identity.elevations, identity.staff_members, identity.api_tokens to rookery_kit;
      grant insert, delete on identity.staff_member_roles, identity.staff_role_permissions to rookery_kit;
      grant insert on identity.users, identity.users_personal, identity.invitations to rookery_kit;
      grant select (role_since, role_request_id, status_request_id) on identity.staff_members to rookery_identity;
      grant select (request_id, requested_by, approved_by, replaces) on identity.api_tokens to rookery_identity;

      alter function identity.holds_by_role(uuid, text) owner to rookery_kit;
      alter function identity.tier_of(uuid) owner to rookery_kit;
      alter function identity.may_decide(uuid, identity.access_requests) owner to rookery_kit;
      alter function identity.is_approved(identity.access_requests) owner to rookery_kit;
      revoke all on function identity.holds_by_role(uuid, text), identity.tier_of(uuid),
        identity.may_decide(uuid, identity.access_requests), identity.is_approved(identity.access_requests) from public;
      grant execute on function identity.holds_by_role(uuid, text), identity.tier_of(uuid),
        identity.may_decide(uuid, identity.access_requests), identity.is_approved(identity.access_requests)
        to rookery_identity, rookery_maintenance;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
