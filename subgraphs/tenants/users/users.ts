import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { denied } from '../../kit/denial.js';
import { badInput } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { type ListQuery, type PageArguments, page } from '../../kit/page.js';
import { columnsOf } from '../columns.js';
import { pageOfTenant } from '../pages-of-tenants.js';
import type { QueryusersArgs, UserFilter, UserSort, UserSortField } from '../resolver-types.generated.js';
import type { UserPage } from '../rows.js';
import { inOrderOf, selectByIds } from '../rows-by-id.js';
import { reachesOpenedOnly, readsThroughout } from '../scope.js';
import { searchCondition } from './search-users.js';
import { UserEntity } from './user.entity.js';

const tenantsThat = (condition: string) => `array(select own.id from unnest(u.tenant_ids) own(id) where ${condition})`;
const ownTenants = tenantsThat('own.id = any ((select kit.opened())::uuid[])');
const countedTenants = tenantsThat('not exists (select from kit.refused_analytics r where r.refuser_id = own.id)');

/** A token reads of a user who works for two customers that it knows its own, and an analyst those that are counted: the other's id is not in the row. */
function columnsFor(ctx: SubgraphContext): string {
  const readTenants =
    (reachesOpenedOnly(ctx.viewer, 'users:read') && ownTenants) || (ctx.viewer.tier === 'analyst' && countedTenants);
  return columnsOf(ctx.tx, UserEntity, 'u', readTenants ? { tenantIds: readTenants } : {});
}

/** Users of the viewer's world by id; null for any other. */
export function userLoader(ctx: SubgraphContext): DataLoader<string, UserEntity | null> {
  return ctx.once('users.byId', () => {
    const from = { columns: columnsFor(ctx), from: 'tenants.users u', id: 'u.id' };
    return new DataLoader<string, UserEntity | null>(async (ids) =>
      inOrderOf(ids, await selectByIds<UserEntity>(ctx.tx, from, ids), (row) => row.id),
    );
  });
}

/** One user, when the id is one of ours and of the viewer's world. */
export async function userOf(ctx: SubgraphContext, id: string): Promise<UserEntity | null> {
  return isIdOf('User', id) ? userLoader(ctx).load(id.toLowerCase()) : null;
}

const readsNames = (ctx: SubgraphContext) => readsThroughout(ctx.viewer, 'users:name', 'users:read');

const byName: ListQuery['sort'] = { expression: 'u.sort_name', type: 'text', direction: 'ASC' };
const byCreated: ListQuery['sort'] = { expression: 'u.created', type: 'timestamptz', direction: 'ASC' };

/** A tenant's users by name; by when they joined for those who may not read names, since the order would tell. */
export function usersOfTenant(ctx: SubgraphContext, tenantId: string, args: PageArguments): Promise<UserPage> {
  return pageOfTenant<UserEntity>(ctx, 'users', tenantId, args, () => ({
    columns: columnsFor(ctx),
    from: 'tenants.tenant_users m join tenants.users u on u.id = m.user_id',
    where: ['m.tenant_id = $parent'],
    parameters: [],
    sort: readsNames(ctx) ? byName : byCreated,
    id: 'u.id',
  }));
}

const sorts: Record<UserSortField, Pick<ListQuery['sort'], 'expression' | 'type'>> = {
  CREATED: { expression: 'u.created', type: 'timestamptz' },
  NAME: { expression: 'u.sort_name', type: 'text' },
  STATUS: { expression: 'u.status', type: 'text' },
};

function sortOf(ctx: SubgraphContext, sort: UserSort | null | undefined): ListQuery['sort'] {
  if (sort?.field === 'NAME' && !readsNames(ctx)) throw denied(ctx.viewer, 'User.name', [['users:name']]);
  return { ...sorts[sort?.field ?? 'CREATED'], direction: sort?.direction ?? 'DESC' };
}

/** What the viewer asks for; the policies add what the viewer may see. */
export function conditionsOf(
  ctx: SubgraphContext,
  filter: UserFilter,
  search: string,
): Pick<ListQuery, 'where' | 'parameters'> {
  const where: string[] = [];
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const memberOf = (condition: string) =>
    where.push(`u.id in (select m.user_id from tenants.tenant_users m where ${condition})`);
  // The policy says the same, but as an overlap of arrays, which no index serves.
  if (reachesOpenedOnly(ctx.viewer, 'users:read')) memberOf(`m.tenant_id = any (${bind(ctx.viewer.opened)}::uuid[])`);
  // As the policy says; said once more as an equality, by which an index leads to the few who live in the test world.
  const [world, another] = ctx.viewer.environments;
  if (world && !another) where.push(`u.environment = ${bind(world)}`);
  if (search) where.push(searchCondition(ctx.viewer, search, bind));
  if (filter.status?.length) where.push(`u.status = any (${bind(filter.status)}::text[])`);
  if (filter.environment) where.push(`u.environment = ${bind(filter.environment)}`);
  const places: string[] = [];
  if (filter.tenantId) {
    if (!isIdOf('Tenant', filter.tenantId)) throw badInput('filter.tenantId', 'This is no id of a tenant.');
    places.push(`m.tenant_id = ${bind(filter.tenantId)}::uuid`);
  }
  if (filter.role?.length) places.push(`m.role = any (${bind(filter.role)}::text[])`);
  if (places.length) memberOf(places.join(' and '));
  return { where, parameters };
}

const longestSearch = 254;

/** The directory of users. */
export function usersPage(ctx: SubgraphContext, args: QueryusersArgs): Promise<UserPage> {
  const search = args.search?.trim() ?? '';
  if (search.length > longestSearch) throw badInput('search', `A search has ${longestSearch} characters at most.`);
  return page<UserEntity>(ctx.tx, args, {
    columns: columnsFor(ctx),
    from: 'tenants.users u',
    ...conditionsOf(ctx, args.filter ?? {}, search),
    sort: sortOf(ctx, args.sort),
    id: 'u.id',
  });
}
