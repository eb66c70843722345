import type { DataSource } from 'typeorm';
import { recordAudit } from '../../kit/audit.js';
import { asSystem } from '../../kit/transaction.js';

const job = 'user-exports:expire';
const request = { client: { ipAddress: null, userAgent: null }, requestId: job };
const atOnce = 20;

/** Removes what exports hold whose time is over, some in each transaction; says how many. As the role of `jobs`. */
export async function expireUserExports(source: DataSource): Promise<number> {
  let total = 0;
  for (let last = atOnce; last === atOnce; total += last) {
    last = await asSystem(source, job, request, async (tx) => {
      const over = await tx.query<{ id: string; userId: string; tenantId: string | null }>(
        'select id, user_id as "userId", tenant_id as "tenantId" from tenants.expire_user_exports($1)',
        [atOnce],
      );
      for (const { id, userId, tenantId } of over) {
        const about = { resourceType: 'User', resourceId: userId, tenantId };
        await recordAudit(tx, { action: 'user.export_expired', ...about, newValues: { exportId: id } });
      }
      return over.length;
    });
  }
  return total;
}
