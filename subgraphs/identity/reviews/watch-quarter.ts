import { randomUUID } from 'node:crypto';
import type { SubgraphContext } from '../../kit/context.js';
import type { SubgraphDependencies } from '../../kit/subgraph.js';
import { asSystem } from '../../kit/transaction.js';
import { every } from '../access/every.js';
import { beginReview, openQuarterly } from './start-review.js';

const seconds = 15 * 60;

/**
 * Begins the review of this quarter unless one was begun in it or is open; gives whether it did. A quarter in whose beginning nobody held
 * anything has nothing to review: so does an installation of yesterday.
 */
export async function beginQuarterly(ctx: Pick<SubgraphContext, 'tx' | 'clock' | 'viewer'>): Promise<boolean> {
  await ctx.tx.query('select pg_advisory_xact_lock(727010)');
  const [found] = await ctx.tx.query<{ quarter: string }>(
    `select q.quarter::text from (select date_trunc('quarter', clock_timestamp() at time zone 'UTC')::date as quarter) q
     where not exists (select from identity.reviews r where r.kind = 'QUARTERLY'
         and r.created >= q.quarter::timestamp at time zone 'UTC')
       and exists (select from identity.staff_members m where m.role_since < q.quarter::timestamp at time zone 'UTC')`,
  );
  if (!found || (await openQuarterly(ctx)).length) return false;
  await beginReview(ctx, { due: null, quarter: found.quarter });
  return true;
}

/** Looks now and then whether a quarter has begun, in every process of the service: the database lets one of them begin. */
export function watchQuarter({ source, clock, logger }: SubgraphDependencies): () => Promise<void> {
  const request = () => ({ client: { ipAddress: null, userAgent: null }, requestId: randomUUID() });
  return every(seconds, 'quarterly-review', logger, () =>
    asSystem(source, 'quarterly-review', request(), (tx, viewer) => beginQuarterly({ tx, clock, viewer })),
  );
}
