import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { columnsOf } from '../columns.js';
import { inOrderOf } from '../rows-by-id.js';
import { UsageEntity } from './usage.entity.js';

/** What each tenant used in the billing period that began last. */
export function usageLoader(ctx: SubgraphContext): DataLoader<string, UsageEntity | null> {
  return ctx.once('usage.byTenant', () => {
    const columns = columnsOf(ctx.tx, UsageEntity, 'u');
    return new DataLoader<string, UsageEntity | null>(async (tenants) => {
      const rows = await ctx.tx.query<UsageEntity>(
        `select latest.* from unnest($1::uuid[]) as parent(id) cross join lateral (
           select ${columns} from tenants.usage u where u.tenant_id = parent.id order by u.period_start desc limit 1) latest`,
        [tenants],
      );
      return inOrderOf(tenants, rows, (row) => row.tenantId);
    });
  });
}
