import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two more things to warn of: support cases that nobody answered in time, and those that cannot wait. */
export class CaseAlerts1763600001145 implements MigrationInterface {
  name = 'CaseAlerts1763600001145';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      declare
        known text;
      begin
        select c.conname into known from pg_constraint c
          where c.conrelid = 'identity.alerts'::regclass and c.contype = 'c' and pg_get_constraintdef(c.oid) like '%BREAK_GLASS%';
        execute format('alter table identity.alerts drop constraint %I', known);
      end $$;
      alter table identity.alerts add constraint alerts_kind_check check (kind in ('NEW_COUNTRY', 'NEW_NETWORK', 'NEW_DEVICE',
        'FAILED_SIGN_INS', 'OFF_HOURS', 'BREAK_GLASS', 'CASE_UNANSWERED', 'CASE_EMERGENCY'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
