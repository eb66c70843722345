import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { isIdOf } from '../../kit/ids.js';
import type { ElevationRow, UseRow } from './elevation.js';

const columns = `e.id, e.permissions as scopes, e.granted, e.expires, e.user_id as "userId", e.kind, e.reason, e.ticket,
  e.request_id as "requestId", e.approver_id as "approverId", e.minutes, e.ended,
  (e.ended is null and clock_timestamp() < e.expires and (e.user_id = kit.viewer_id() or e.approver_id = kit.viewer_id()
    or kit.has_reach('requests:decide', 'ANY'))) as endable`;

export const elevationById = (ctx: SubgraphContext): DataLoader<string, ElevationRow | null> =>
  ctx.once(
    'identity.elevationById',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await ctx.tx.query<ElevationRow>(
          `select ${columns} from identity.elevations e where e.id = any ($1::uuid[])`,
          [ids.filter((id) => isIdOf('Elevation', id))],
        );
        return ids.map((id) => found.find((row) => row.id === id.toLowerCase()) ?? null);
      }),
  );

/** What came of a request. */
export const elevationOfRequest = (ctx: SubgraphContext): DataLoader<string, ElevationRow | null> =>
  ctx.once(
    'identity.elevationOfRequest',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await ctx.tx.query<ElevationRow>(
          `select ${columns} from identity.elevations e where e.request_id = any ($1::uuid[])`,
          [ids],
        );
        return ids.map((id) => found.find((row) => row.requestId === id) ?? null);
      }),
  );

const mostShown = 50;

/** What was lent to somebody, what ends last first; row-level security says of whom the viewer sees it. */
export const elevationsOf = (ctx: SubgraphContext): DataLoader<string, ElevationRow[]> =>
  ctx.once(
    'identity.elevationsOf',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await ctx.tx.query<ElevationRow>(
          `select of_them.* from unnest($1::uuid[]) as them (id) cross join lateral (
             select ${columns} from identity.elevations e where e.user_id = them.id
             order by e.expires desc, e.id desc limit ${mostShown}) of_them`,
          [ids],
        );
        return ids.map((id) => rows.filter((row) => row.userId === id));
      }),
  );

/** What was read and done under each, oldest first, by the trails. */
export const usesOf = (ctx: SubgraphContext): DataLoader<string, UseRow[]> =>
  ctx.once(
    'identity.usesOf',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await ctx.tx.query<UseRow>(
          `select elevation_id as "elevationId", use_id as id, at as time, kind, what, fields from identity.uses_under($1)`,
          [ids],
        );
        return ids.map((id) => rows.filter((row) => row.elevationId === id));
      }),
  );

/** Somebody's permissions that are lent now, or asked for and not decided. */
export async function lentOrAsked(
  ctx: SubgraphContext,
  scopes: readonly string[],
  but: string | null,
): Promise<'LENT' | 'ASKED' | null> {
  const [row] = await ctx.tx.query<{ lent: boolean; asked: boolean }>(
    `select exists (select from identity.elevations e where e.user_id = kit.viewer_id() and e.permissions && $1
         and e.ended is null and clock_timestamp() < e.expires) as lent,
       exists (select from identity.access_requests r where r.requester_id = kit.viewer_id() and r.kind = 'ELEVATION'
         and r.state in ('PENDING', 'APPROVED') and clock_timestamp() < r.expires and r.input -> 'scopes' ?| $1
         and r.id is distinct from $2) as asked`,
    [scopes, but],
  );
  if (row?.lent) return 'LENT';
  return row?.asked ? 'ASKED' : null;
}
