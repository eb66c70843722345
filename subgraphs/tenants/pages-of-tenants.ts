import DataLoader from 'dataloader';
import type { SubgraphContext } from '../kit/context.js';
import { type Connection, type ListQuery, type PageArguments, pagesOf } from '../kit/page.js';

/** The same page of a list that each tenant has, for all tenants of the answer in one statement. */
export function pageOfTenant<Row>(
  ctx: SubgraphContext,
  list: string,
  tenantId: string,
  { first, after, last, before, offset }: PageArguments,
  query: () => ListQuery,
): Promise<Connection<Row>> {
  const args = { first, after, last, before, offset };
  const loader = ctx.once(
    `${list}.ofTenant ${JSON.stringify(args)}`,
    () => new DataLoader<string, Connection<Row>>((tenants) => pagesOf<Row>(ctx.tx, tenants, args, query())),
  );
  return loader.load(tenantId);
}
