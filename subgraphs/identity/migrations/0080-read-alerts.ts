import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two more things to warn of: somebody on the staff who reads unusually much, and of unusually many tenants. */
export class ReadAlerts1763600001180 implements MigrationInterface {
  name = 'ReadAlerts1763600001180';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity.alerts drop constraint alerts_kind_check;
      alter table identity.alerts add constraint alerts_kind_check check (kind in ('NEW_COUNTRY', 'NEW_NETWORK', 'NEW_DEVICE',
        'FAILED_SIGN_INS', 'OFF_HOURS', 'READ_VOLUME', 'MANY_TENANTS', 'BREAK_GLASS', 'CASE_UNANSWERED', 'CASE_EMERGENCY'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
