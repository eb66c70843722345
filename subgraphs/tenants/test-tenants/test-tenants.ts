import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { columnsOf } from '../columns.js';
import { inOrderOf, selectByIds } from '../rows-by-id.js';
import { TestTenantEntity } from './test-tenant.entity.js';

/** What makes tenants test tenants, by tenant; null for customers and for what the viewer may not read. */
export function testTenantLoader(ctx: SubgraphContext): DataLoader<string, TestTenantEntity | null> {
  return ctx.once('testTenants.byTenant', () => {
    const columns = columnsOf(ctx.tx, TestTenantEntity, 's');
    const from = { columns, from: 'tenants.test_tenants s', id: 's.tenant_id' };
    return new DataLoader<string, TestTenantEntity | null>(async (tenants) =>
      inOrderOf(tenants, await selectByIds<TestTenantEntity>(ctx.tx, from, tenants), (row) => row.tenantId),
    );
  });
}
