import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { type PageArguments, page, pagesOf } from '../../kit/page.js';
import { columnsOf } from '../columns.js';
import type { BulkJobrowsArgs } from '../resolver-types.generated.js';
import type { BulkJobPage, BulkRowPage } from '../rows.js';
import { inOrderOf, selectByIds } from '../rows-by-id.js';
import { BulkJobEntity } from './bulk-job.entity.js';
import { BulkRowEntity } from './bulk-row.entity.js';

export function bulkJobLoader(ctx: SubgraphContext): DataLoader<string, BulkJobEntity | null> {
  return ctx.once('bulkJobs.byId', () => {
    const from = { columns: columnsOf(ctx.tx, BulkJobEntity, 'j'), from: 'tenants.bulk_jobs j', id: 'j.id' };
    return new DataLoader<string, BulkJobEntity | null>(async (ids) =>
      inOrderOf(ids, await selectByIds<BulkJobEntity>(ctx.tx, from, ids), (row) => row.id),
    );
  });
}

/** One bulk change, when the id is one of ours and the viewer may follow it. */
export async function bulkJobOf(ctx: SubgraphContext, id: string): Promise<BulkJobEntity | null> {
  return isIdOf('BulkJob', id) ? bulkJobLoader(ctx).load(id.toLowerCase()) : null;
}

/** As it is now; what was read before in this request is forgotten. */
export async function bulkJobNow(ctx: SubgraphContext, id: string): Promise<BulkJobEntity> {
  bulkJobLoader(ctx).clear(id);
  const job = await bulkJobOf(ctx, id);
  if (!job) throw notFound('bulk change');
  return job;
}

export function bulkJobsPage(ctx: SubgraphContext, args: PageArguments): Promise<BulkJobPage> {
  return page<BulkJobEntity>(ctx.tx, args, {
    columns: columnsOf(ctx.tx, BulkJobEntity, 'j'),
    from: 'tenants.bulk_jobs j',
    where: [],
    parameters: [],
    sort: { expression: 'j.created', type: 'timestamptz', direction: 'DESC' },
    id: 'j.id',
  });
}

/** The rows of bulk changes: one query for however many of them a page shows. */
export function rowsOfJob(ctx: SubgraphContext, jobId: string, args: BulkJobrowsArgs): Promise<BulkRowPage> {
  const loader = ctx.once(`bulkRows ${JSON.stringify(args)}`, () => {
    const parameters: unknown[] = [];
    const where = ['r.job_id = $parent'];
    if (args.status?.length) where.push(`r.status = any ($${parameters.push(args.status)}::text[])`);
    return new DataLoader<string, BulkRowPage>((jobs) =>
      pagesOf<BulkRowEntity>(ctx.tx, jobs, args, {
        columns: columnsOf(ctx.tx, BulkRowEntity, 'r'),
        from: 'tenants.bulk_rows r',
        where,
        parameters,
        sort: { expression: 'r.position', type: 'integer', direction: 'ASC' },
        id: 'r.user_id',
      }),
    );
  });
  return loader.load(jobId);
}
