import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { isIdOf } from '../../kit/ids.js';
import type { ListQuery, PageArguments } from '../../kit/page.js';
import { columnsOf } from '../columns.js';
import { pageOfTenant } from '../pages-of-tenants.js';
import type { WorkspacePage } from '../rows.js';
import { inOrderOf, selectByIds } from '../rows-by-id.js';
import { readsThroughout } from '../scope.js';
import { WorkspaceEntity } from './workspace.entity.js';

/** One workspace, when the id is one of ours and of the viewer's world. */
export async function workspaceOf(ctx: SubgraphContext, id: string): Promise<WorkspaceEntity | null> {
  if (!isIdOf('Workspace', id)) return null;
  const loader = ctx.once('workspaces.byId', () => {
    const columns = columnsOf(ctx.tx, WorkspaceEntity, 'w');
    const from = { columns, from: 'tenants.companies w', id: 'w.id', where: 'w.deleted is null' };
    return new DataLoader<string, WorkspaceEntity | null>(async (ids) =>
      inOrderOf(ids, await selectByIds<WorkspaceEntity>(ctx.tx, from, ids), (row) => row.id),
    );
  });
  return loader.load(id.toLowerCase());
}

/** By name; by age for those who may not read names, since the order would tell. */
function sortOf(ctx: SubgraphContext): ListQuery['sort'] {
  return readsThroughout(ctx.viewer, 'workspaces:name', 'workspaces:read')
    ? { expression: 'w.sort_name', type: 'text', direction: 'ASC' }
    : { expression: 'w.created', type: 'timestamptz', direction: 'ASC' };
}

export function workspacesOfTenant(
  ctx: SubgraphContext,
  tenantId: string,
  args: PageArguments,
): Promise<WorkspacePage> {
  return pageOfTenant<WorkspaceEntity>(ctx, 'workspaces', tenantId, args, () => ({
    columns: columnsOf(ctx.tx, WorkspaceEntity, 'w'),
    from: 'tenants.companies w',
    where: ['w.tenant_id = $parent', 'w.deleted is null'],
    parameters: [],
    sort: sortOf(ctx),
    id: 'w.id',
  }));
}
