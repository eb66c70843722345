import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that analysts read, and the permission that opens them. */
const counted: Readonly<Record<string, string>> = {
  subscriptions: 'subscriptions:read',
  invoices: 'invoices:read',
  invoice_amounts: 'billing-amounts:read',
  payments: 'invoices:read',
  payment_amounts: 'billing-amounts:read',
};

/** What a tenant pays is not there for analysts when the tenant has refused to be counted in analytics. */
export class RefusedAnalytics1763600003090 implements MigrationInterface {
  name = 'RefusedAnalytics1763600003090';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, permission] of Object.entries(counted))
      await runner.query(`select kit.count_in('billing.${table}', '${permission}', p_tenant => 'tenant_id')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
