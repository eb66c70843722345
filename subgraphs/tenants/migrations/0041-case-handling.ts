import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Support cases that are worked on. The queue (what a case is, how far it came, who has it, its clock) is seen without opening
 * a tenant; what it says lies in tables of its own, which are read in opened tenants. The steps are a closed list, held here.
 */
export class CaseHandling1763600002141 implements MigrationInterface {
  name = 'CaseHandling1763600002141';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenants.support_cases
        add column severity text not null default 'NORMAL' check (severity in ('CRITICAL', 'NORMAL')),
        add column level text not null default 'L1' check (level in ('L1', 'L2', 'L3')),
        add column emergency boolean not null default false,
        add column opened_by uuid default kit.viewer_id(),
        add column answer_due timestamptz(3) not null default clock_timestamp() + interval '24 hours',
        add column solve_due timestamptz(3) not null default clock_timestamp() + interval '72 hours',
        add column first_answered timestamptz(3),
        add column breached timestamptz(3),
        add column solved timestamptz(3),
        add column followed_up timestamptz(3),
        add constraint support_cases_world unique (id, tenant_id, environment),
        add constraint emergencies_are_critical check (not emergency or (severity = 'CRITICAL' and level = 'L3'));
      drop index tenants.support_cases_by_assignee;
      create index support_cases_by_assignee on tenants.support_cases (assignee_id, created, id);
      create index support_cases_by_status on tenants.support_cases (status, created, id);
      create index support_cases_by_due on tenants.support_cases (answer_due, id);
      create index support_cases_unanswered on tenants.support_cases (answer_due, id)
        where first_answered is null and solved is null and deleted is null;

      create table tenants.support_case_details (
        case_id uuid primary key,
        tenant_id uuid not null,
        environment text not null,
        subject text not null check (length(subject) between 1 and 200),
        ticket text check (length(ticket) <= 100),
        foreign key (case_id, tenant_id, environment) references tenants.support_cases (id, tenant_id, environment)
      );
      insert into tenants.support_case_details (case_id, tenant_id, environment, subject, ticket)
        select id, tenant_id, environment, subject, ticket from tenants.support_cases;
      alter table tenants.support_cases drop column subject, drop column ticket;

      create table tenants.support_case_notes (
        id uuid primary key,
        case_id uuid not null,
        tenant_id uuid not null,
        environment text not null,
        kind text not null check (kind in ('NOTE', 'ESCALATION', 'SOLUTION', 'FOLLOW_UP')),
        author_id uuid default kit.viewer_id(),
        text text not null check (length(text) between 1 and 4000),
        created timestamptz(3) not null default clock_timestamp(),
        foreign key (case_id, tenant_id, environment) references tenants.support_cases (id, tenant_id, environment)
      );
      create index support_case_notes_by_case on tenants.support_case_notes (case_id, created, id);

      create table tenants.support_case_users (
        case_id uuid not null,
        user_id uuid not null,
        tenant_id uuid not null,
        environment text not null,
        primary key (case_id, user_id),
        foreign key (case_id, tenant_id, environment) references tenants.support_cases (id, tenant_id, environment),
        foreign key (user_id, environment) references tenants.users (id, environment)
      );
      create index support_case_users_by_user on tenants.support_case_users (user_id);

      create table tenants.support_case_events (
        id uuid primary key,
        case_id uuid not null,
        tenant_id uuid not null,
        environment text not null,
        kind text not null check (kind in ('OPENED', 'TRIAGED', 'ASSIGNED', 'STARTED', 'NOTED', 'ANSWERED', 'ESCALATED',
          'SOLVED', 'FOLLOWED_UP', 'BREACHED')),
        actor_id uuid default kit.viewer_id(),
        assignee_id uuid,
        level text not null check (level in ('L1', 'L2', 'L3')),
        severity text not null check (severity in ('CRITICAL', 'NORMAL')),
        created timestamptz(3) not null default clock_timestamp(),
        foreign key (case_id, tenant_id, environment) references tenants.support_cases (id, tenant_id, environment)
      );
      create index support_case_events_by_case on tenants.support_case_events (case_id, created, id);
      create index support_case_events_by_kind on tenants.support_case_events (kind, created);
      insert into tenants.support_case_events (id, case_id, tenant_id, environment, kind, assignee_id, level, severity, created)
        select gen_random_uuid(), id, tenant_id, environment, 'OPENED', assignee_id, level, severity, created
        from tenants.support_cases;
    `);
    await runner.query(`
      drop policy scope on tenants.support_cases;
      create policy scope on tenants.support_cases for select using (
        ${scope('cases:queue')});
      create policy write_update on tenants.support_cases for update using (
        ${scope('cases:work')}) with check (
        ${scope('cases:work')});
      -- Who opens a case may take it; nobody begins one half-way.
      drop policy made_to_open on tenants.support_cases;
      create policy write_insert on tenants.support_cases for insert with check (
        ${scope('cases:work')} and opened_by is not distinct from (select kit.viewer_id())
          and status in ('NEW', 'ASSIGNED') and (assignee_id is null or assignee_id = (select kit.viewer_id())));

      select kit.guard('tenants.support_case_details', 'cases:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      select kit.guard('tenants.support_case_notes', 'cases:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      select kit.guard('tenants.support_case_users', 'cases:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      select kit.guard('tenants.support_case_events', 'cases:queue', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      create policy write_insert on tenants.support_case_details for insert with check (
        ${scope('cases:work')});
      create policy write_insert on tenants.support_case_users for insert with check (
        ${scope('cases:work')});
      create policy write_insert on tenants.support_case_events for insert with check (
        ${scope('cases:work')} and actor_id = (select kit.viewer_id()));
      create policy write_insert on tenants.support_case_notes for insert with check (author_id = (select kit.viewer_id())
        and ((kind = 'NOTE' and (${scope('case-notes:write')})) or (kind <> 'NOTE' and (${scope('cases:work')}))));

      grant select, insert on tenants.support_case_details, tenants.support_case_notes, tenants.support_case_users,
        tenants.support_case_events to rookery_tenants;
      grant update (category, severity, level, emergency, status, assignee_id, answer_due, solve_due, first_answered, solved,
        followed_up, updated) on tenants.support_cases to rookery_tenants;
      grant update (breached) on tenants.support_cases to rookery_kit;
      grant insert on tenants.support_case_events to rookery_kit;
    `);
    await runner.query('set local check_function_bodies = off');
    await runner.query(`
      -- The only ways from one state to another. Back to TRIAGED goes a case that is handed on, back to ASSIGNED one that
      -- somebody else takes over.
      create table tenants.support_case_steps (
        from_status text not null,
        to_status text not null,
        primary key (from_status, to_status)
      );
      insert into tenants.support_case_steps values ('NEW', 'TRIAGED'), ('TRIAGED', 'ASSIGNED'), ('ASSIGNED', 'INVESTIGATING'),
        ('INVESTIGATING', 'SOLVED'), ('SOLVED', 'FOLLOWED_UP'), ('ASSIGNED', 'TRIAGED'), ('INVESTIGATING', 'TRIAGED'),
        ('INVESTIGATING', 'ASSIGNED');
      select kit.seal_table('tenants.support_case_steps');

      create function tenants.check_case_step() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if new.status <> old.status and not exists (select from tenants.support_case_steps s
            where s.from_status = old.status and s.to_status = new.status) then
          raise exception 'a case does not go from % to %', old.status, new.status using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger support_cases_steps before update of status on tenants.support_cases
        for each row execute function tenants.check_case_step();

      -- Whether somebody may have a case of this level: ownership goes up, and rights go nowhere.
      create function tenants.may_have_case(p_staff uuid, p_level text) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (select from identity.staff_members m join identity.staff_roles t on t.id = m.role_id
          where kit.holds('cases:work') and m.user_id = p_staff and m.status = 'ACTIVE' and case p_level
            when 'L1' then t.name in ('support', 'admin', 'super_admin')
            when 'L2' then t.name in ('admin', 'super_admin')
            else t.name = 'super_admin' end)
      $$;

      -- What is open for a case closes with it, whoever opened it; so does what support has open for a case that somebody
      -- else has now. Each is given back, so that each is recorded.
      create function tenants.close_openings_of_case(p_case uuid) returns setof tenants.opened_tenants
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return query update tenants.opened_tenants o set closed = clock_timestamp()
          from tenants.support_cases c
          where c.id = p_case and o.case_id = c.id and o.closed is null and clock_timestamp() < o.expires
            and kit.holds('cases:work') and c.environment = any (kit.environments())
            and (c.solved is not null or (o.staff_id is distinct from c.assignee_id and exists (
              select from identity.staff_members m join identity.staff_roles t on t.id = m.role_id
              where m.user_id = o.staff_id and t.name = 'support')))
          returning o.*;
      end $$;

      -- Who had the tenant open for a case; what they saw meanwhile is in the receipts.
      create function tenants.openings_of_cases(p_cases uuid[]) returns setof tenants.opened_tenants
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select o.* from tenants.opened_tenants o
        where o.case_id = any (p_cases) and o.environment = any (kit.environments()) and (kit.is_system()
          or kit.has_reach('cases:read', 'ANY') or (kit.has_reach('cases:read', 'TEST') and o.environment = 'TEST')
          or (kit.has_reach('cases:read', 'OPENED') and o.tenant_id = any (kit.opened())))
        order by o.opened, o.id
      $$;

      create function tenants.raise_case_alert(p_kind text, p_case uuid, p_staff uuid, p_summary text) returns boolean
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        raised record;
      begin
        if p_kind not in ('CASE_UNANSWERED', 'CASE_EMERGENCY') or not (kit.is_system() or kit.holds('cases:work')) then
          raise exception 'no alert of support cases' using errcode = '42501';
        end if;
        select * into raised from identity.raise_alert(audit.new_id(272), p_kind, lower(p_kind) || ':' || p_case, p_staff,
          p_summary, null, jsonb_build_object('caseId', p_case));
        if raised.is_new then
          perform audit.record('alert.raised', 'Alert', raised.alert_id::text, null, null,
            jsonb_build_object('kind', p_kind, 'staffMemberId', p_staff, 'caseId', p_case), null, 'internal', '{}'::jsonb);
        end if;
        return raised.is_new;
      end $$;

      -- Warns of each case that nobody answered in time, once. Rookery itself is the actor inside, and nobody is afterwards.
      create function tenants.note_unanswered() returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp set app.viewer = '' set app.viewer_seal = '' as $$
      declare
        late tenants.support_cases;
        told integer := 0;
      begin
        perform kit.enter_system('support-case-clock', '{"ipAddress": null, "userAgent": null, "requestId": "support-case-clock"}');
        for late in
          update tenants.support_cases c set breached = clock_timestamp() where c.id in (
            select d.id from tenants.support_cases d where d.answer_due <= clock_timestamp() and d.first_answered is null
              and d.solved is null and d.deleted is null and d.breached is null
            order by d.answer_due, d.id limit 100 for update skip locked) returning c.*
        loop
          insert into tenants.support_case_events (id, case_id, tenant_id, environment, kind, actor_id, assignee_id, level, severity)
            values (audit.new_id(519), late.id, late.tenant_id, late.environment, 'BREACHED', null, late.assignee_id, late.level,
              late.severity);
          perform audit.record('support_case.breached', 'SupportCase', late.id::text, late.tenant_id, null,
            jsonb_build_object('answerDue', late.answer_due, 'severity', late.severity), null, 'internal', '{}'::jsonb);
          perform tenants.raise_case_alert('CASE_UNANSWERED', late.id, late.assignee_id,
            late.reference || ' was not answered in time.');
          told := told + 1;
        end loop;
        return told;
      end $$;
    `);
    for (const [signature, ...roles] of [
      ['check_case_step()'],
      ['may_have_case(uuid, text)', 'rookery_tenants'],
      ['close_openings_of_case(uuid)', 'rookery_tenants'],
      ['openings_of_cases(uuid[])', 'rookery_tenants'],
      ['raise_case_alert(text, uuid, uuid, text)', 'rookery_tenants'],
      ['note_unanswered()', 'rookery_tenants'],
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
        ${roles.map((role) => `grant execute on function tenants.${signature} to ${role};`).join('')}
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Rows of the tenant within the reach of a permission. */
function scope(permission: string): string {
  return `((select kit.is_system()) or (environment = any ((select kit.environments())::text[]) and (
    (select kit.has_reach('${permission}', 'ANY')) or ((select kit.has_reach('${permission}', 'TEST')) and environment = 'TEST')
    or ((select kit.has_reach('${permission}', 'OPENED')) and array[tenant_id] && (select kit.opened())::uuid[]))))`;
}
