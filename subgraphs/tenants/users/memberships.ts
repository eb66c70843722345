import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { columnsOf } from '../columns.js';
import { listsInOrderOf, selectByIds } from '../rows-by-id.js';
import { MembershipEntity } from './membership.entity.js';

/** Where users belong, by user: the places that the viewer's world has. */
export function membershipsLoader(ctx: SubgraphContext): DataLoader<string, MembershipEntity[]> {
  return ctx.once('memberships.byUser', () => {
    const columns = columnsOf(ctx.tx, MembershipEntity, 'm');
    const from = { columns, from: 'tenants.tenant_users m', id: 'm.user_id' };
    return new DataLoader<string, MembershipEntity[]>(async (users) => {
      const rows = await selectByIds<MembershipEntity>(ctx.tx, from, users);
      rows.sort((a, b) => a.created.getTime() - b.created.getTime() || a.tenantId.localeCompare(b.tenantId));
      return listsInOrderOf(users, rows, (row) => row.userId);
    });
  });
}
