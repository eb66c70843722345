import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { inOrderOf, selectByIds } from '../rows-by-id.js';

/** Where something was done from: personal, and in tables of its own with a policy of their own. */
interface Origin {
  id: string;
  ip: string | null;
  device: string | null;
}

function originLoader(ctx: SubgraphContext, table: string, key: string): DataLoader<string, Origin | null> {
  return ctx.once(`${table}.byId`, () => {
    const from = { columns: `o.${key} as id, host(o.ip) as ip, o.device`, from: `tenants.${table} o`, id: `o.${key}` };
    return new DataLoader<string, Origin | null>(async (ids) =>
      inOrderOf(ids, await selectByIds<Origin>(ctx.tx, from, ids), (row) => row.id),
    );
  });
}

export const activityOriginLoader = (ctx: SubgraphContext) =>
  originLoader(ctx, 'user_activity_origin_personal', 'activity_id');
export const sessionOriginLoader = (ctx: SubgraphContext) =>
  originLoader(ctx, 'user_session_origin_personal', 'session_id');
