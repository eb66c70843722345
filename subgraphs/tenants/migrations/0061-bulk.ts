import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Changes of many users at once. A plan lists its users with what will happen to each; what was settled, and whether it
 * waits for somebody else, the service cannot change afterwards. It runs under the session of whoever asked for it.
 */
export class Bulk1763600002161 implements MigrationInterface {
  name = 'Bulk1763600002161';

  async up(runner: QueryRunner): Promise<void> {
    // Names functions of identity, which are there when it runs.
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      create table tenants.bulk_jobs (
        id uuid primary key,
        requested_by uuid not null,
        environment text not null check (environment in ('PRODUCTION', 'TEST')),
        action text not null check (action in ('SUSPEND', 'REINSTATE', 'BAN', 'UNBAN', 'CHANGE_ROLE')),
        tenant_id uuid references tenants.tenants (id),
        reason text not null check (length(reason) between 1 and 500),
        ticket text check (length(ticket) <= 100),
        undo_of uuid references tenants.bulk_jobs (id),
        status text not null default 'PLANNED' check (status in ('PLANNED', 'RUNNING', 'STOPPED', 'CANCELLED', 'FINISHED')),
        settled boolean not null default false,
        needs_approval boolean not null default true,
        approved timestamptz(3),
        request_id uuid,
        session_id uuid,
        total integer not null default 0,
        done integer not null default 0,
        failed integer not null default 0,
        skipped integer not null default 0,
        stop_reason text,
        created timestamptz(3) not null default clock_timestamp(),
        started timestamptz(3),
        heartbeat timestamptz(3),
        finished timestamptz(3),
        check ((action = 'CHANGE_ROLE') = (tenant_id is not null))
      );
      create index bulk_jobs_by_created on tenants.bulk_jobs (created, id);
      create index bulk_jobs_by_person on tenants.bulk_jobs (requested_by, created, id);
      create index bulk_jobs_running on tenants.bulk_jobs (heartbeat) where status = 'RUNNING';
      create index bulk_jobs_by_undone on tenants.bulk_jobs (undo_of);
      create index bulk_jobs_by_tenant on tenants.bulk_jobs (tenant_id);

      create table tenants.bulk_rows (
        job_id uuid not null references tenants.bulk_jobs (id),
        position integer not null,
        user_id uuid not null,
        environment text not null,
        requested_by uuid not null,
        status text not null check (status in ('WAITING', 'DONE', 'FAILED', 'SKIPPED')),
        old_value text,
        new_value text not null,
        code text,
        message text,
        attempts integer not null default 0,
        changed timestamptz(3),
        primary key (job_id, position),
        unique (job_id, user_id),
        foreign key (user_id, environment) references tenants.users (id, environment)
      );
      create index bulk_rows_by_status on tenants.bulk_rows (job_id, status, position);
      create index bulk_rows_by_user on tenants.bulk_rows (user_id, environment);

      select kit.guard('tenants.bulk_jobs', 'bulk-jobs:read', p_environment => 'environment', p_owner => 'requested_by');
      select kit.guard('tenants.bulk_rows', 'bulk-jobs:read', p_environment => 'environment', p_owner => 'requested_by');
      create policy planned on tenants.bulk_jobs for insert with check (
        environment = any ((select kit.environments())::text[]) and (select kit.holds('users:bulk'))
        and requested_by = (select kit.viewer_id()) and status = 'PLANNED' and not settled and needs_approval
        and approved is null and session_id is null and started is null);
      create policy run on tenants.bulk_jobs for update using (
        (select kit.holds('users:bulk')) and requested_by = (select kit.viewer_id()) and status = 'RUNNING')
        with check ((select kit.holds('users:bulk')) and requested_by = (select kit.viewer_id()) and status in ('RUNNING', 'FINISHED'));
      create policy planned on tenants.bulk_rows for insert with check (
        environment = any ((select kit.environments())::text[]) and (select kit.holds('users:bulk'))
        and requested_by = (select kit.viewer_id())
        and exists (select from tenants.bulk_jobs j where j.id = job_id and not j.settled and j.environment = bulk_rows.environment));
      create policy run on tenants.bulk_rows for update using (
        (select kit.holds('users:bulk')) and requested_by = (select kit.viewer_id()));

      grant select, insert on tenants.bulk_jobs, tenants.bulk_rows to rookery_tenants;
      grant update (status, done, failed, heartbeat, finished) on tenants.bulk_jobs to rookery_tenants;
      grant update (status, code, message, attempts, changed) on tenants.bulk_rows to rookery_tenants;
      grant update on tenants.bulk_jobs, tenants.bulk_rows to rookery_kit;
    `);
    await runner.query(`
      -- The plan is as it is from here on. A hundred rows, or any number, go without approval for those who hold that.
      create function tenants.settle_bulk(p_job uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        waiting integer;
      begin
        select count(*) into waiting from tenants.bulk_rows r where r.job_id = p_job and r.status <> 'SKIPPED';
        update tenants.bulk_jobs j set settled = true, total = (select count(*) from tenants.bulk_rows r where r.job_id = p_job),
            failed = (select count(*) from tenants.bulk_rows r where r.job_id = p_job and r.status = 'FAILED'),
            skipped = (select count(*) from tenants.bulk_rows r where r.job_id = p_job and r.status = 'SKIPPED'),
            needs_approval = not (kit.holds('users:bulk-large:alone') or (waiting <= 100 and kit.holds('users:bulk:alone')))
          where j.id = p_job and j.requested_by = kit.viewer_id() and not j.settled;
        if not found then
          raise exception 'there is no such plan' using errcode = 'RK404';
        end if;
      end $$;

      -- Begins, goes on, or tries again what failed: under the session of whoever asked, and of nobody else.
      create function tenants.start_bulk(p_job uuid, p_retry boolean) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        job tenants.bulk_jobs;
      begin
        select j.* into job from tenants.bulk_jobs j where j.id = p_job and j.requested_by = kit.viewer_id()
          and j.environment = any (kit.environments()) for update;
        if job.id is null or not kit.holds('users:bulk') or kit.viewer() ->> 'sessionId' is null then
          raise exception 'there is no such bulk change of yours' using errcode = 'RK404';
        end if;
        if job.status = 'RUNNING' or not job.settled then
          raise exception 'it runs already' using errcode = 'RK409';
        end if;
        if not p_retry and job.status not in ('PLANNED', 'STOPPED') then
          raise exception 'it is over' using errcode = 'RK409';
        end if;
        if p_retry and job.status not in ('FINISHED', 'STOPPED') then
          raise exception 'only what has run is tried again' using errcode = 'RK409';
        end if;
        if job.needs_approval and job.approved is null then
          raise exception 'it waits for the approval of somebody else' using errcode = 'RK409';
        end if;
        if job.started is null and job.approved < clock_timestamp() - interval '1 day' then
          raise exception 'its approval is older than a day: plan it again' using errcode = 'RK409';
        end if;
        if p_retry then
          update tenants.bulk_rows r set status = 'WAITING', code = null, message = null where r.job_id = p_job and r.status = 'FAILED';
          if not found then raise exception 'nothing failed' using errcode = 'RK409'; end if;
        end if;
        update tenants.bulk_jobs j set status = 'RUNNING', stop_reason = null, finished = null, heartbeat = clock_timestamp(),
          session_id = (kit.viewer() ->> 'sessionId')::uuid, started = coalesce(j.started, clock_timestamp()),
          failed = case when p_retry then 0 else j.failed end where j.id = p_job;
      end $$;

      -- By whoever asked, or by somebody who sees everybody's. What is done stays done.
      create function tenants.cancel_bulk(p_job uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update tenants.bulk_jobs j set status = 'CANCELLED', finished = clock_timestamp()
          where j.id = p_job and j.environment = any (kit.environments()) and kit.holds('users:bulk')
            and (j.requested_by = kit.viewer_id() or kit.has_reach('bulk-jobs:read', 'ANY'))
            and j.status in ('PLANNED', 'RUNNING', 'STOPPED');
        if not found then
          raise exception 'it is over already' using errcode = 'RK409';
        end if;
      end $$;

      -- For the worker: which session to enter, and what to say when that is refused.
      create function tenants.bulk_session(p_job uuid) returns uuid
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select j.session_id from tenants.bulk_jobs j where j.id = p_job and j.status = 'RUNNING' and kit.is_system() $$;

      create function tenants.stop_bulk(p_job uuid, p_reason text) returns boolean
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update tenants.bulk_jobs j set status = 'STOPPED', stop_reason = p_reason, finished = clock_timestamp()
          where j.id = p_job and j.status = 'RUNNING' and kit.is_system();
        return found;
      end $$;

      create function tenants.stalled_bulks() returns setof uuid
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select j.id from tenants.bulk_jobs j
        where j.status = 'RUNNING' and j.heartbeat < clock_timestamp() - interval '1 minute' and kit.is_system() $$;

      -- For identity: when somebody asks for an approval, and when somebody else gives it.
      create function tenants.bulk_to_ask_about(p_job uuid) returns jsonb
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select jsonb_build_object('action', j.action, 'users', j.total - j.skipped, 'tenantId', j.tenant_id, 'reason', j.reason)
        from tenants.bulk_jobs j where j.id = p_job and j.requested_by = kit.viewer_id() and j.settled and j.status = 'PLANNED'
          and j.needs_approval and j.approved is null $$;

      create function tenants.approve_bulk_by_request(p_request uuid) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        request identity.access_requests := identity.take_approved(p_request, 'MUTATION');
        job tenants.bulk_jobs;
      begin
        if request.mutation is distinct from 'bulkUsers' then
          raise exception 'this request is about no bulk change' using errcode = 'RK403';
        end if;
        update tenants.bulk_jobs j set approved = clock_timestamp(), request_id = request.id
          where j.id = (request.input ->> 'jobId')::uuid and j.requested_by = request.requester_id and j.status = 'PLANNED'
            and j.approved is null returning j.* into job;
        if job.id is null then
          raise exception 'this bulk change is over' using errcode = 'RK409';
        end if;
        return jsonb_build_object('action', job.action, 'users', job.total - job.skipped, 'tenantId', job.tenant_id);
      end $$;
    `);
    for (const [signature, roles] of [
      ['settle_bulk(uuid)', 'rookery_tenants'],
      ['start_bulk(uuid, boolean)', 'rookery_tenants'],
      ['cancel_bulk(uuid)', 'rookery_tenants'],
      ['bulk_session(uuid)', 'rookery_jobs'],
      ['stop_bulk(uuid, text)', 'rookery_jobs'],
      ['stalled_bulks()', 'rookery_jobs'],
      ['bulk_to_ask_about(uuid)', 'rookery_identity'],
      ['approve_bulk_by_request(uuid)', 'rookery_identity'],
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
        grant execute on function tenants.${signature} to ${roles};
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
