import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two more changes of many users: out of one team of a tenant and into another, and everybody's access anew: sessions ended, and a link
 * to choose a new password sent. What the first changes is one function, as for any other change; whoever was moved is as before
 * when it is taken back, whether they led the team included.
 */
export class BulkTeamsAndAccess1763600002185 implements MigrationInterface {
  name = 'BulkTeamsAndAccess1763600002185';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenants.bulk_jobs drop constraint bulk_jobs_action_check;
      alter table tenants.bulk_jobs drop constraint bulk_jobs_check;
      alter table tenants.bulk_jobs
        -- Teams of that tenant. A team may go, and the record of what was done stays.
        add column from_team_id uuid,
        add column to_team_id uuid,
        add constraint bulk_jobs_action_check
          check (action in ('SUSPEND', 'REINSTATE', 'BAN', 'UNBAN', 'CHANGE_ROLE', 'MOVE_TEAM', 'RENEW_ACCESS')),
        add constraint bulk_jobs_place_check check ((action in ('CHANGE_ROLE', 'MOVE_TEAM')) = (tenant_id is not null)),
        add constraint bulk_jobs_teams_check check (
          (action = 'MOVE_TEAM') = (from_team_id is not null or to_team_id is not null) and coalesce(from_team_id <> to_team_id, true));
      -- Whether they lead the team that they leave, and the one that they join.
      alter table tenants.bulk_rows
        add column old_leads boolean not null default false,
        add column new_leads boolean not null default false;
      update tenants.held_tables set shown = shown || ', t.old_leads, t.new_leads' where table_name = 'bulk_rows';
      grant insert, delete on tenants.team_members to rookery_kit;
    `);
    await runner.query(`
      create function tenants.move_user_as_viewer(p_user uuid, p_job uuid, p_old_leads boolean, p_new_leads boolean, p_activity uuid)
      returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        job tenants.bulk_jobs;
        person tenants.users;
        led boolean;
      begin
        -- Where to stands in the settled plan, and nowhere else.
        select j.* into job from tenants.bulk_jobs j where j.id = p_job and j.action = 'MOVE_TEAM' and j.status = 'RUNNING'
          and j.requested_by = kit.viewer_id();
        select u.* into person from tenants.users u where u.id = p_user and u.environment = any (kit.environments()) for update;
        if job.id is null or person.id is null
            or not exists (select from tenants.tenant_users m where m.tenant_id = job.tenant_id and m.user_id = person.id) then
          raise exception 'there is no such membership' using errcode = 'RK404';
        end if;
        if not (kit.has_reach('user-role:change', 'ANY') or (kit.has_reach('user-role:change', 'TEST') and person.environment = 'TEST')
            or (kit.has_reach('user-role:change', 'OPENED') and job.tenant_id = any (kit.opened()))) then
          raise exception 'this person may not change this user' using errcode = 'RK403';
        end if;
        if person.status = 'DELETED' then
          raise exception 'this user is gone' using errcode = 'RK409';
        end if;
        if job.from_team_id is not null then
          delete from tenants.team_members m where m.team_id = job.from_team_id and m.tenant_id = job.tenant_id and m.user_id = person.id
            returning m.leads into led;
          if led is distinct from p_old_leads then
            raise exception 'this user’s team was changed since it was planned' using errcode = 'RK409';
          end if;
        end if;
        if job.to_team_id is not null then
          if not exists (select from tenants.teams t where t.id = job.to_team_id and t.tenant_id = job.tenant_id) then
            raise exception 'the team is gone' using errcode = 'RK409';
          end if;
          insert into tenants.team_members (team_id, tenant_id, user_id, environment, leads)
            values (job.to_team_id, job.tenant_id, person.id, person.environment, p_new_leads) on conflict do nothing;
          if not found then
            raise exception 'this user’s team was changed since it was planned' using errcode = 'RK409';
          end if;
        end if;
        update tenants.users u set updated = clock_timestamp() where u.id = person.id;
        perform tenants.add_user_activity(p_activity, person, job.tenant_id, 'The team was changed by our staff.');
        return jsonb_build_object('action', 'user.team_changed', 'tenantId', job.tenant_id,
          'old', jsonb_build_object('teamId', job.from_team_id, 'leads', job.from_team_id is not null and p_old_leads),
          'new', jsonb_build_object('teamId', job.to_team_id, 'leads', job.to_team_id is not null and p_new_leads));
      end $$;
      alter function tenants.move_user_as_viewer(uuid, uuid, boolean, boolean, uuid) owner to rookery_kit;
      revoke all on function tenants.move_user_as_viewer(uuid, uuid, boolean, boolean, uuid) from public;
      grant execute on function tenants.move_user_as_viewer(uuid, uuid, boolean, boolean, uuid) to rookery_tenants;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
