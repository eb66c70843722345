import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Standard answers. What they can merge in is a closed list in the code; what a sender may not read is not merged. */
export class CaseTemplates1763600002142 implements MigrationInterface {
  name = 'CaseTemplates1763600002142';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenants.case_templates (
        id uuid primary key,
        name text not null check (length(name) between 1 and 100),
        category text check (category in ('TECHNICAL', 'BILLING', 'FEATURE_REQUEST', 'BUG_REPORT')),
        subject text not null check (length(subject) between 1 and 200),
        text text not null check (length(text) between 1 and 4000),
        created timestamptz(3) not null default clock_timestamp(),
        updated timestamptz(3) not null default clock_timestamp(),
        deleted timestamptz(3)
      );
      create unique index case_templates_once on tenants.case_templates (lower(name)) where deleted is null;
      select kit.guard('tenants.case_templates', 'case-templates:read');
      create policy write_insert on tenants.case_templates for insert with check (
        (select kit.is_system()) or (select kit.has_reach('case-templates:write', 'ANY')));
      create policy write_update on tenants.case_templates for update using (
        (select kit.is_system()) or (select kit.has_reach('case-templates:write', 'ANY')))
        with check ((select kit.is_system()) or (select kit.has_reach('case-templates:write', 'ANY')));
      grant select, insert on tenants.case_templates to rookery_tenants;
      grant update (name, category, subject, text, updated) on tenants.case_templates to rookery_tenants;

      insert into tenants.case_templates (id, name, category, subject, text) values
        ('01900000-0000-7208-8000-000000000001', 'We look into it', null, 'Your request {{case.reference}}',
          E'Hello {{user.name}},\\n\\nthank you for writing to us. We are looking into it under the number {{case.reference}} and will write again as soon as we know more.\\n\\n{{staff.name}}, PenguinMails'),
        ('01900000-0000-7208-8000-000000000002', 'Check your DNS records', 'TECHNICAL', 'DNS records of {{tenant.name}}, {{case.reference}}',
          E'Hello {{user.name}},\\n\\none of the DNS records that {{tenant.name}} sends with is not as it should be. Please compare SPF, DKIM and DMARC with what is shown under Domains, and tell us when they are set.\\n\\n{{staff.name}}, PenguinMails'),
        ('01900000-0000-7208-8000-000000000003', 'A question about an invoice', 'BILLING', 'Your invoice, {{case.reference}}',
          E'Hello {{user.name}},\\n\\nour finance team is looking at your question about an invoice of {{tenant.name}}. Refunds and corrections are made in Stripe, which will write to you when they are done.\\n\\n{{staff.name}}, PenguinMails'),
        ('01900000-0000-7208-8000-000000000004', 'Solved', null, 'Solved: {{case.reference}}',
          E'Hello {{user.name}},\\n\\nwe think that {{case.reference}} is solved. If it is not, answer this mail and we go on from here.\\n\\n{{staff.name}}, PenguinMails');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
