import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { denied } from '../../kit/denial.js';
import { badInput } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { type ListQuery, page } from '../../kit/page.js';
import { columnsOf } from '../columns.js';
import type { QuerytenantsArgs, TenantFilter, TenantSort, TenantSortField } from '../resolver-types.generated.js';
import type { TenantPage } from '../rows.js';
import { inOrderOf, selectByIds } from '../rows-by-id.js';
import { reachesOpenedOnly, readsThroughout } from '../scope.js';
import { TenantEntity } from './tenant.entity.js';

const longestName = 200;

/** Tenants of the viewer's world by id; null for any other. */
export function tenantLoader(ctx: SubgraphContext): DataLoader<string, TenantEntity | null> {
  return ctx.once('tenants.byId', () => {
    const columns = columnsOf(ctx.tx, TenantEntity, 't');
    const from = { columns, from: 'tenants.tenants t', id: 't.id', where: 't.deleted is null' };
    return new DataLoader<string, TenantEntity | null>(async (ids) =>
      inOrderOf(ids, await selectByIds<TenantEntity>(ctx.tx, from, ids), (row) => row.id),
    );
  });
}

/** One tenant, when the id is one of ours and of the viewer's world. */
export async function tenantOf(ctx: SubgraphContext, id: string): Promise<TenantEntity | null> {
  return isIdOf('Tenant', id) ? tenantLoader(ctx).load(id.toLowerCase()) : null;
}

const sorts: Record<TenantSortField, Pick<ListQuery['sort'], 'expression' | 'type'>> = {
  CREATED: { expression: 't.created', type: 'timestamptz' },
  NAME: { expression: 't.sort_name', type: 'text' },
  STATUS: { expression: 't.status', type: 'text' },
  USERS: { expression: 't.user_count', type: 'integer' },
};

function sortOf(ctx: SubgraphContext, sort: TenantSort | null | undefined): ListQuery['sort'] {
  if (sort?.field === 'NAME' && !readsThroughout(ctx.viewer, 'tenants:name', 'tenants:read')) {
    throw denied(ctx.viewer, 'Tenant.name', [['tenants:name']]);
  }
  return { ...sorts[sort?.field ?? 'CREATED'], direction: sort?.direction ?? 'DESC' };
}

/** What the viewer asks for; the policies add what the viewer may see. */
function conditionsOf(ctx: SubgraphContext, filter: TenantFilter): Pick<ListQuery, 'where' | 'parameters'> {
  const where = ['t.deleted is null'];
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  // The policy says the same, but as an overlap of arrays, which no index serves.
  if (reachesOpenedOnly(ctx.viewer, 'tenants:read')) where.push(`t.id = any (${bind(ctx.viewer.opened)}::uuid[])`);
  if (filter.name?.trim()) {
    if (filter.name.length > longestName)
      throw badInput('filter.name', `A name has ${longestName} characters at most.`);
    where.push(`t.id in (select found from tenants.tenants_named(${bind(filter.name.trim())}) found)`);
  }
  if (filter.status?.length) where.push(`t.status = any (${bind(filter.status)}::text[])`);
  if (filter.environment) where.push(`t.environment = ${bind(filter.environment)}`);
  if (filter.createdFrom) where.push(`t.created >= ${bind(filter.createdFrom)}::timestamptz`);
  if (filter.createdBefore) where.push(`t.created < ${bind(filter.createdBefore)}::timestamptz`);
  return { where, parameters };
}

/** The directory of tenants. */
export function tenantsPage(ctx: SubgraphContext, args: QuerytenantsArgs): Promise<TenantPage> {
  return page<TenantEntity>(ctx.tx, args, {
    columns: columnsOf(ctx.tx, TenantEntity, 't'),
    from: 'tenants.tenants t',
    ...conditionsOf(ctx, args.filter ?? {}),
    sort: sortOf(ctx, args.sort),
    id: 't.id',
  });
}
