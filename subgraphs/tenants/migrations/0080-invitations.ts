import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Users whom staff make and invite. The row of the invitation says how far it has come, for whoever reads the directory; the
 * hash of its link lies apart, where nobody reads it. The service's own role writes neither: it calls a function that looks at
 * the viewer's right once more and does all of it, or nothing.
 */
export class Invitations1763600002180 implements MigrationInterface {
  name = 'Invitations1763600002180';

  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.making(runner);
    await this.mailing(runner);
    for (const [signature, role] of [
      ['may_create_users(uuid, text)', null],
      ['create_user_as_viewer(uuid, uuid, uuid, uuid, jsonb, integer)', 'rookery_tenants'],
      ['invite_again_as_viewer(uuid, uuid, uuid)', 'rookery_tenants'],
      ['keep_invitation(uuid, uuid, bytea, integer)', 'rookery_tenants'],
      ['invitation_mail_given_up()', null],
      ['invited_user_is_in()', null],
      ['invitation_goes()', null],
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
      `);
      if (role) await runner.query(`grant execute on function tenants.${signature} to ${role}`);
    }
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenants.outgoing_mail drop constraint outgoing_mail_kind_check;
      alter table tenants.outgoing_mail add constraint outgoing_mail_kind_check
        check (kind in ('PASSWORD_RESET', 'MESSAGE', 'INVITATION'));

      -- One for each user who was invited by staff; whoever signed up has none.
      create table tenants.invitations (
        user_id uuid primary key,
        tenant_id uuid not null,
        environment text not null,
        invited timestamptz(3) not null default clock_timestamp(),
        -- The mail whose link counts.
        mail_id uuid not null,
        sent timestamptz(3),
        undeliverable timestamptz(3),
        expires timestamptz(3),
        -- PenguinMails says so when the link has been used; whoever signs in is in, by whatever link.
        accepted timestamptz(3),
        foreign key (user_id, environment) references tenants.users (id, environment),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create index invitations_by_tenant on tenants.invitations (tenant_id, environment);
      create index invitations_by_mail on tenants.invitations (mail_id);

      create table tenants.invitation_links (
        id uuid primary key,
        user_id uuid not null,
        environment text not null,
        token_hash bytea not null unique check (length(token_hash) = 32),
        created timestamptz(3) not null default clock_timestamp(),
        expires timestamptz(3) not null,
        used timestamptz(3),
        foreign key (user_id, environment) references tenants.users (id, environment)
      );
      create index invitation_links_by_user on tenants.invitation_links (user_id, created);

      select kit.guard('tenants.invitations', 'user-invitation:read',
        p_tenants => '(select u.tenant_ids from tenants.users u where u.id = invitations.user_id)', p_environment => 'environment');
      select kit.seal_table('tenants.invitation_links');
      grant select on tenants.invitations to rookery_tenants;
      grant insert, update, delete on tenants.invitations, tenants.invitation_links to rookery_kit;

      insert into tenants.held_tables (table_name, part, shown, left_out, whose, ordered, why) values
        ('invitations', 'invitation', 't.tenant_id, t.invited, t.sent, t.expires, t.accepted',
          '{user_id,environment,mail_id,undeliverable}', 't.user_id = $1', 't.invited',
          'Which mail it was, and that it came back, says nothing of the person.'),
        ('invitation_links', 'invitationLinks', 't.created, t.expires, t.used', '{id,user_id,environment,token_hash}',
          't.user_id = $1', 't.created, t.id', null);
    `);
  }

  private async making(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tenants.may_create_users(p_tenant uuid, p_environment text) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select kit.has_reach('users:create', 'ANY') or (kit.has_reach('users:create', 'TEST') and p_environment = 'TEST')
          or (kit.has_reach('users:create', 'OPENED') and p_tenant = any (kit.opened())) $$;

      -- p_person: name, email, role. p_most: how many users the tenant may have; null is without limit.
      -- What is refused because of one field names it as the column of the error.
      create function tenants.create_user_as_viewer(p_user uuid, p_mail uuid, p_activity uuid, p_tenant uuid, p_person jsonb,
        p_most integer) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        tenant tenants.tenants;
        person tenants.users;
        team integer;
      begin
        -- Locked: two who make the last user that there is room for, or the first owner, wait for each other here.
        select t.* into tenant from tenants.tenants t
          where t.id = p_tenant and t.deleted is null and t.environment = any (kit.environments()) for update;
        if tenant.id is null then
          raise exception 'there is no such tenant' using errcode = 'RK404';
        end if;
        if not tenants.may_create_users(tenant.id, tenant.environment) then
          raise exception 'this person may not create users here' using errcode = 'RK403';
        end if;
        if tenant.status in ('PENDING', 'CHURNED') then
          raise exception 'nobody is invited to a tenant that is %', lower(tenant.status) using errcode = 'RK409';
        end if;
        if p_person ->> 'role' = 'OWNER' and exists (select from tenants.tenant_users m join tenants.users u on u.id = m.user_id
            where m.tenant_id = tenant.id and m.role = 'OWNER' and u.status <> 'DELETED') then
          raise exception 'this tenant has an owner: invite the user as something else, and change the role afterwards'
            using errcode = 'RK409', column = 'role';
        end if;
        select count(*) into team from tenants.tenant_users m join tenants.users u on u.id = m.user_id
          where m.tenant_id = tenant.id and u.status <> 'DELETED';
        if team >= p_most then
          raise exception 'this tenant may have % users, and has %', p_most, team using errcode = 'RK409';
        end if;
        insert into tenants.users (id, name, status, environment) values (p_user, p_person ->> 'name', 'ACTIVE', tenant.environment);
        insert into tenants.tenant_users (tenant_id, user_id, environment, role)
          values (tenant.id, p_user, tenant.environment, p_person ->> 'role');
        -- Always the same sentence, whosever the address is: a colleague's, another tenant's, or one of another world.
        begin
          insert into tenants.user_email_personal (user_id, environment, email)
            values (p_user, tenant.environment, p_person ->> 'email');
        exception when unique_violation then
          raise exception 'there is an account with this address' using errcode = 'RK409', column = 'email';
        end;
        insert into tenants.outgoing_mail (id, user_id, environment, kind, content, requested_by)
          values (p_mail, p_user, tenant.environment, 'INVITATION', jsonb_build_object('tenant', tenant.name), kit.viewer_id());
        insert into tenants.invitations (user_id, tenant_id, environment, mail_id)
          values (p_user, tenant.id, tenant.environment, p_mail);
        select u.* into person from tenants.users u where u.id = p_user;
        perform tenants.add_user_activity(p_activity, person, tenant.id, 'The account was created by our staff, and the user invited.');
      end $$;

      create function tenants.invite_again_as_viewer(p_user uuid, p_mail uuid, p_activity uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        invitation tenants.invitations;
        person tenants.users;
      begin
        select u.* into person from tenants.users u where u.id = p_user and u.environment = any (kit.environments());
        if person.id is null then
          raise exception 'there is no such user' using errcode = 'RK404';
        end if;
        select i.* into invitation from tenants.invitations i where i.user_id = p_user for update;
        if not tenants.may_create_users(coalesce(invitation.tenant_id, person.tenant_ids[1]), person.environment) then
          raise exception 'this person may not invite this user' using errcode = 'RK403';
        end if;
        if invitation.user_id is null or invitation.accepted is not null then
          raise exception 'this user is in already' using errcode = 'RK409';
        end if;
        if person.status <> 'ACTIVE' then
          raise exception 'this user may not come in, with whatever invitation' using errcode = 'RK409';
        end if;
        if invitation.sent is null and invitation.undeliverable is null then
          raise exception 'the invitation is on its way already' using errcode = 'RK409';
        end if;
        -- From now on the old link leads nowhere.
        update tenants.invitation_links l set expires = clock_timestamp()
          where l.user_id = p_user and l.used is null and l.expires > clock_timestamp();
        insert into tenants.outgoing_mail (id, user_id, environment, kind, content, requested_by)
          select p_mail, p_user, t.environment, 'INVITATION', jsonb_build_object('tenant', t.name), kit.viewer_id()
          from tenants.tenants t where t.id = invitation.tenant_id;
        update tenants.invitations i set mail_id = p_mail, sent = null, undeliverable = null, expires = null where i.user_id = p_user;
        perform tenants.add_user_activity(p_activity, person, invitation.tenant_id, 'The invitation was sent again by our staff.');
      end $$;
    `);
  }

  private async mailing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The mail has gone out: its link counts, and none before it.
      create function tenants.keep_invitation(p_id uuid, p_mail uuid, p_token_hash bytea, p_minutes integer) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        mail tenants.outgoing_mail;
        ends timestamptz := clock_timestamp() + p_minutes * interval '1 minute';
      begin
        select * into mail from tenants.outgoing_mail m where m.id = p_mail and m.kind = 'INVITATION' and m.sent is null;
        if not found then
          raise exception 'no such mail' using errcode = '42501';
        end if;
        update tenants.invitation_links l set expires = clock_timestamp()
          where l.user_id = mail.user_id and l.used is null and l.expires > clock_timestamp();
        insert into tenants.invitation_links (id, user_id, environment, token_hash, expires)
          values (p_id, mail.user_id, mail.environment, p_token_hash, ends);
        update tenants.invitations i set sent = clock_timestamp(), expires = ends where i.user_id = mail.user_id and i.mail_id = mail.id;
      end $$;

      create function tenants.invitation_mail_given_up() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update tenants.invitations i set undeliverable = new.given_up where i.mail_id = new.id;
        return null;
      end $$;
      create trigger invitation_given_up after update of given_up on tenants.outgoing_mail
        for each row when (new.kind = 'INVITATION' and new.given_up is not null and old.given_up is null)
        execute function tenants.invitation_mail_given_up();

      create function tenants.invited_user_is_in() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update tenants.invitations i set accepted = a.last_login from after a
          where i.user_id = a.user_id and i.accepted is null and a.last_login is not null;
        return null;
      end $$;
      create trigger invited_is_in after insert on tenants.user_login_personal referencing new table as after
        for each statement execute function tenants.invited_user_is_in();
      create trigger invited_came_in after update on tenants.user_login_personal referencing new table as after
        for each statement execute function tenants.invited_user_is_in();

      -- Without an address nobody comes in by an invitation: erased, or emptied with a test tenant.
      create function tenants.invitation_goes() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        delete from tenants.invitation_links l using before b where l.user_id = b.user_id;
        delete from tenants.invitations i using before b where i.user_id = b.user_id;
        return null;
      end $$;
      create trigger invitation_goes after delete on tenants.user_email_personal referencing old table as before
        for each statement execute function tenants.invitation_goes();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
