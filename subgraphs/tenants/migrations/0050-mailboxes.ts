import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The accounts that tenants send from. An address is a person's more often than not: it stands in a table of its own, behind
 * a permission of its own, and masked beside what is read of the mailbox.
 */
export class Mailboxes1763600002150 implements MigrationInterface {
  name = 'Mailboxes1763600002150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenants.domains add unique (id, tenant_id);

      create table tenants.mailboxes (
        id uuid primary key,
        tenant_id uuid not null,
        environment text not null,
        domain_id uuid,
        masked_email text,
        provider text not null check (provider in ('GOOGLE', 'MICROSOFT', 'SMTP')),
        status text not null check (status in ('ACTIVE', 'PAUSED', 'DISCONNECTED')),
        daily_count integer not null default 0 check (daily_count >= 0),
        warmup_status text not null check (warmup_status in ('NOT_STARTED', 'WARMING', 'WARMED', 'PAUSED')),
        health_score integer not null check (health_score between 0 and 100),
        created timestamptz(3) not null default clock_timestamp(),
        updated timestamptz(3) not null default clock_timestamp(),
        deleted timestamptz(3),
        unique (id, tenant_id),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment),
        foreign key (domain_id, tenant_id) references tenants.domains (id, tenant_id)
      );
      create index mailboxes_by_created on tenants.mailboxes (tenant_id, created, id) where deleted is null;
      create index mailboxes_by_health on tenants.mailboxes (tenant_id, health_score, id) where deleted is null;
      create index mailboxes_by_count on tenants.mailboxes (tenant_id, daily_count, id) where deleted is null;
      create index mailboxes_by_status on tenants.mailboxes (tenant_id, status, id) where deleted is null;
      create index mailboxes_by_warmup on tenants.mailboxes (tenant_id, warmup_status, id) where deleted is null;
      create index mailboxes_by_provider on tenants.mailboxes (tenant_id, provider, id) where deleted is null;
      create index mailboxes_by_domain on tenants.mailboxes (domain_id, tenant_id);

      create table tenants.mailbox_email_personal (
        mailbox_id uuid primary key,
        tenant_id uuid not null,
        environment text not null,
        email text not null check (length(email) <= 254),
        foreign key (mailbox_id, tenant_id) references tenants.mailboxes (id, tenant_id),
        foreign key (tenant_id, environment) references tenants.tenants (id, environment)
      );
      create unique index mailbox_email_once on tenants.mailbox_email_personal (lower(email));
      create index mailbox_email_by_tenant on tenants.mailbox_email_personal (tenant_id, environment);
    `);
    await runner.query(`
      select kit.guard('tenants.mailboxes', 'mailboxes:read', p_tenants => 'array[tenant_id]', p_environment => 'environment');
      select kit.guard('tenants.mailbox_email_personal', 'mailbox-address:read', p_tenants => 'array[tenant_id]',
        p_environment => 'environment');
      grant select on tenants.mailboxes, tenants.mailbox_email_personal to rookery_tenants;
      grant update on tenants.mailboxes to rookery_kit;

      create function tenants.mailbox_email_personal_changed() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if tg_op = 'DELETE' then
          update tenants.mailboxes m set masked_email = null from before b
            where m.id = b.mailbox_id and m.masked_email is not null;
        else
          update tenants.mailboxes m set masked_email = tenants.mask_email(a.email) from after a
            where m.id = a.mailbox_id and m.masked_email is distinct from tenants.mask_email(a.email);
        end if;
        return null;
      end $$;
      create trigger added after insert on tenants.mailbox_email_personal referencing new table as after
        for each statement execute function tenants.mailbox_email_personal_changed();
      create trigger changed after update on tenants.mailbox_email_personal referencing old table as before new table as after
        for each statement execute function tenants.mailbox_email_personal_changed();
      create trigger removed after delete on tenants.mailbox_email_personal referencing old table as before
        for each statement execute function tenants.mailbox_email_personal_changed();
      alter function tenants.mailbox_email_personal_changed() owner to rookery_kit;
      revoke all on function tenants.mailbox_email_personal_changed() from public;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
