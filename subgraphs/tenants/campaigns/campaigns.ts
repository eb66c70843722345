import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { badInput } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import type { ListQuery } from '../../kit/page.js';
import { columnsOf } from '../columns.js';
import { pageOfTenant } from '../pages-of-tenants.js';
import type {
  CampaignFilter,
  CampaignSort,
  CampaignSortField,
  TenantcampaignsArgs,
} from '../resolver-types.generated.js';
import type { CampaignPage } from '../rows.js';
import { inOrderOf, selectByIds } from '../rows-by-id.js';
import { CampaignEntity } from './campaign.entity.js';

/** One campaign, when the id is one of ours and of the viewer's world. */
export async function campaignOf(ctx: SubgraphContext, id: string): Promise<CampaignEntity | null> {
  if (!isIdOf('Campaign', id)) return null;
  const loader = ctx.once('campaigns.byId', () => {
    const columns = columnsOf(ctx.tx, CampaignEntity, 'c');
    const from = { columns, from: 'tenants.campaigns c', id: 'c.id', where: 'c.deleted is null' };
    return new DataLoader<string, CampaignEntity | null>(async (ids) =>
      inOrderOf(ids, await selectByIds<CampaignEntity>(ctx.tx, from, ids), (row) => row.id),
    );
  });
  return loader.load(id.toLowerCase());
}

const sorts: Record<CampaignSortField, Pick<ListQuery['sort'], 'expression' | 'type'>> = {
  CREATED: { expression: 'c.created', type: 'timestamptz' },
  SENT: { expression: 'c.sent', type: 'integer' },
  STATUS: { expression: 'c.status', type: 'text' },
};

const newestFirst: CampaignSort = { field: 'CREATED', direction: 'DESC' };

function conditionsOf(filter: CampaignFilter): Pick<ListQuery, 'where' | 'parameters'> {
  const where = ['c.tenant_id = $parent', 'c.deleted is null'];
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  if (filter.status?.length) where.push(`c.status = any (${bind(filter.status)}::text[])`);
  if (filter.workspaceId) {
    if (!isIdOf('Workspace', filter.workspaceId)) throw badInput('filter.workspaceId', 'This is no id of a workspace.');
    where.push(`c.workspace_id = ${bind(filter.workspaceId)}::uuid`);
  }
  return { where, parameters };
}

export function campaignsOfTenant(
  ctx: SubgraphContext,
  tenantId: string,
  { filter, sort, ...page }: TenantcampaignsArgs,
): Promise<CampaignPage> {
  const list = `campaigns ${JSON.stringify([filter, sort])}`;
  const conditions = conditionsOf(filter ?? {});
  const { field, direction } = sort ?? newestFirst;
  return pageOfTenant<CampaignEntity>(ctx, list, tenantId, page, () => ({
    columns: columnsOf(ctx.tx, CampaignEntity, 'c'),
    from: 'tenants.campaigns c',
    ...conditions,
    sort: { ...sorts[field], direction },
    id: 'c.id',
  }));
}
