import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the last look at DNS found, and who may look again. */
export class DomainChecks1763600002152 implements MigrationInterface {
  name = 'DomainChecks1763600002152';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenants.dns_records add column found text[], add column checked timestamptz(3);
      grant update (verification_status, updated) on tenants.domains to rookery_tenants;
      grant update (verification_status, attempts, last_error, found, checked) on tenants.dns_records to rookery_tenants;
      do $$
      declare
        clause text := kit.scope_clause('domains:verify', 'array[tenant_id]', 'environment', null);
      begin
        execute format('create policy checked on tenants.domains for update using (%s) with check (%s)', clause, clause);
        execute format('create policy checked on tenants.dns_records for update using (%s) with check (%s)', clause, clause);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
