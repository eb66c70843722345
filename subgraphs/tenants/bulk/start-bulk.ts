import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { denied } from '../../kit/denial.js';
import { notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import { decideOne } from '../../kit/viewer.js';
import type { BulkUsersInput } from '../resolver-types.generated.js';
import type { BulkMade } from '../rows.js';
import { actions } from './bulk-actions.js';
import type { BulkJobEntity } from './bulk-job.entity.js';
import { bulkJobNow, bulkJobOf } from './bulk-jobs.js';
import { parseBulk } from './parse-bulk.js';
import { planBulk } from './plan-bulk.js';

/** Who may not do it to one may not do it to many. */
export function requireAction(ctx: SubgraphContext, action: BulkJobEntity['action']): void {
  const { needs, mutation } = actions[action];
  if (needs.some((permission) => decideOne(ctx.viewer, permission) === 'deny'))
    throw denied(ctx.viewer, `Mutation.${mutation}`, [needs]);
}

/** Has it worked on in the background, from the moment that this transaction ends. */
async function begin(ctx: SubgraphContext, job: BulkJobEntity, isRetry: boolean): Promise<BulkJobEntity> {
  requireAction(ctx, job.action);
  await refusedInWords(() => ctx.tx.query('select tenants.start_bulk($1, $2)', [job.id, isRetry]));
  await ctx.tx.query(`select jobs.want('bulk:run', $1, $2)`, [JSON.stringify({ jobId: job.id }), `bulk ${job.id}`]);
  await recordAudit(ctx.tx, {
    action: isRetry ? 'bulk.retried' : 'bulk.started',
    resourceType: 'BulkJob',
    resourceId: job.id,
    tenantId: job.tenantId,
    oldValues: { status: job.status, done: job.done, failed: job.failed },
    newValues: { status: 'RUNNING', action: job.action, total: job.total },
    notes: job.reason,
  });
  return bulkJobNow(ctx, job.id);
}

/** Begins what was planned, unless nothing would change or it waits for somebody else. */
export async function beginUnlessItWaits(ctx: SubgraphContext, job: BulkJobEntity): Promise<BulkJobEntity> {
  const hasWork = job.total > job.failed + job.skipped;
  return hasWork && !job.needsApproval ? begin(ctx, job, false) : job;
}

export async function bulkUsers(ctx: SubgraphContext, input: BulkUsersInput): Promise<BulkMade> {
  const wish = parseBulk(input);
  requireAction(ctx, wish.action);
  const job = await planBulk(ctx, wish);
  return { job: input.dryRun ? job : await beginUnlessItWaits(ctx, job) };
}

async function jobNamed(ctx: SubgraphContext, id: string): Promise<BulkJobEntity> {
  const job = isIdOf('BulkJob', id) ? await bulkJobOf(ctx, id) : null;
  if (!job) throw notFound('bulk change');
  return job;
}

export async function startBulkJob(ctx: SubgraphContext, jobId: string): Promise<BulkMade> {
  return { job: await begin(ctx, await jobNamed(ctx, jobId), false) };
}

export async function retryBulkJob(ctx: SubgraphContext, jobId: string): Promise<BulkMade> {
  return { job: await begin(ctx, await jobNamed(ctx, jobId), true) };
}

/** Ends it after the batch that is under way. */
export async function cancelBulkJob(ctx: SubgraphContext, jobId: string): Promise<BulkMade> {
  const job = await jobNamed(ctx, jobId);
  await refusedInWords(() => ctx.tx.query('select tenants.cancel_bulk($1)', [job.id]));
  const now = await bulkJobNow(ctx, job.id);
  await recordAudit(ctx.tx, {
    action: 'bulk.cancelled',
    resourceType: 'BulkJob',
    resourceId: job.id,
    tenantId: job.tenantId,
    oldValues: { status: job.status },
    newValues: { status: now.status, done: now.done, failed: now.failed, total: now.total },
  });
  return { job: now };
}
