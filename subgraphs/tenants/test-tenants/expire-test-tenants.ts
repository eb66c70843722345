import type { DataSource } from 'typeorm';
import { recordAudit } from '../../kit/audit.js';
import { asSystem } from '../../kit/transaction.js';

const job = 'test-tenants:expire';
const request = { client: { ipAddress: null, userAgent: null }, requestId: job };
const atOnce = 20;

/** Ends the test tenants whose time is over, some in each transaction; says how many. As the role of `jobs`. */
export async function expireTestTenants(source: DataSource): Promise<number> {
  let total = 0;
  for (let last = atOnce; last === atOnce; total += last) {
    last = await asSystem(source, job, request, async (tx) => {
      const ended = await tx.query<{ id: string }>('select ended as id from tenants.expire_test_tenants($1) ended', [
        atOnce,
      ]);
      for (const { id } of ended) {
        await recordAudit(tx, {
          action: 'test_tenant.expired',
          resourceType: 'Tenant',
          resourceId: id,
          tenantId: id,
          newValues: { deleted: true },
        });
      }
      return ended.length;
    });
  }
  return total;
}
