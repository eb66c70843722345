import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mail to customers' users: queued with the change that wants it, sent afterwards. A row names the user and never the
 * address, which is looked up when it is sent. Nobody reads these tables; the service queues, takes and finishes by
 * functions. A reset's secret is made when its mail is sent, and only its hash is kept.
 */
export class OutgoingMail1763600002130 implements MigrationInterface {
  name = 'OutgoingMail1763600002130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenants.outgoing_mail (
        id uuid primary key,
        user_id uuid not null,
        environment text not null,
        kind text not null check (kind in ('PASSWORD_RESET', 'MESSAGE')),
        content jsonb not null,
        requested_by uuid,
        created timestamptz(3) not null default clock_timestamp(),
        due timestamptz(3) not null default clock_timestamp(),
        attempts integer not null default 0,
        sent timestamptz(3),
        given_up timestamptz(3),
        last_error text check (length(last_error) <= 200),
        foreign key (user_id, environment) references tenants.users (id, environment)
      );
      create index outgoing_mail_due on tenants.outgoing_mail (due, id) where sent is null and given_up is null;
      create index outgoing_mail_by_user on tenants.outgoing_mail (user_id, created);

      create table tenants.password_resets (
        id uuid primary key,
        user_id uuid not null,
        environment text not null,
        token_hash bytea not null unique check (length(token_hash) = 32),
        created timestamptz(3) not null default clock_timestamp(),
        expires timestamptz(3) not null,
        used timestamptz(3),
        foreign key (user_id, environment) references tenants.users (id, environment)
      );
      create index password_resets_by_user on tenants.password_resets (user_id, created);
      select kit.seal_table('tenants.outgoing_mail');
      select kit.seal_table('tenants.password_resets');
      grant insert, update on tenants.outgoing_mail, tenants.password_resets to rookery_kit;
    `);
    await runner.query(`
      -- False when there is no such user in the viewer's world, or no address to write to.
      create function tenants.queue_mail(p_id uuid, p_user uuid, p_kind text, p_content jsonb) returns boolean
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        world text;
      begin
        if kit.viewer() ->> 'kind' is distinct from 'STAFF' and not kit.is_system() then
          raise exception 'only staff write to customers' using errcode = '42501';
        end if;
        select u.environment into world from tenants.users u join tenants.user_email_personal e on e.user_id = u.id
          where u.id = p_user and u.status <> 'DELETED' and u.environment = any (kit.environments());
        if world is null then return false; end if;
        insert into tenants.outgoing_mail (id, user_id, environment, kind, content, requested_by)
          values (p_id, p_user, world, p_kind, p_content, kit.viewer_id());
        return true;
      end $$;

      -- The next one that is due, locked until the transaction ends, with the address that it goes to.
      create function tenants.take_mail(out id uuid, out user_id uuid, out kind text, out content jsonb, out attempts integer,
        out address text)
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        select m.id, m.user_id, m.kind, m.content, m.attempts, (select e.email from tenants.user_email_personal e
            where e.user_id = m.user_id)
          into take_mail.id, take_mail.user_id, take_mail.kind, take_mail.content, take_mail.attempts, take_mail.address
          from tenants.outgoing_mail m
          where m.sent is null and m.given_up is null and m.due <= clock_timestamp()
          order by m.due, m.id limit 1 for update skip locked;
      end $$;

      create function tenants.mail_sent(p_id uuid) returns void
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        update tenants.outgoing_mail set sent = clock_timestamp(), attempts = attempts + 1, last_error = null where id = p_id $$;

      -- Twice as long a pause each time, a day at most; then it is left alone. Null: it will never go out.
      create function tenants.mail_failed(p_id uuid, p_error text, p_final boolean) returns void
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        update tenants.outgoing_mail set attempts = attempts + 1, last_error = left(p_error, 200),
          due = clock_timestamp() + least(interval '30 seconds' * power(2, attempts), interval '6 hours'),
          given_up = case when p_final or clock_timestamp() > created + interval '1 day' then clock_timestamp() end
          where id = p_id $$;

      -- A new link ends the ones before it.
      create function tenants.keep_password_reset(p_id uuid, p_mail uuid, p_token_hash bytea, p_minutes integer) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        mail tenants.outgoing_mail;
      begin
        select * into mail from tenants.outgoing_mail m where m.id = p_mail and m.kind = 'PASSWORD_RESET' and m.sent is null;
        if not found then
          raise exception 'no such mail' using errcode = '42501';
        end if;
        update tenants.password_resets r set expires = clock_timestamp()
          where r.user_id = mail.user_id and r.used is null and r.expires > clock_timestamp();
        insert into tenants.password_resets (id, user_id, environment, token_hash, expires)
          values (p_id, mail.user_id, mail.environment, p_token_hash, clock_timestamp() + p_minutes * interval '1 minute');
      end $$;
    `);
    for (const signature of [
      'queue_mail(uuid, uuid, text, jsonb)',
      'take_mail()',
      'mail_sent(uuid)',
      'mail_failed(uuid, text, boolean)',
      'keep_password_reset(uuid, uuid, bytea, integer)',
    ]) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
        grant execute on function tenants.${signature} to rookery_tenants;
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
