import type { DataSource } from 'typeorm';
import { recordAudit } from '../../kit/audit.js';
import { systemClock } from '../../kit/clock.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Denials } from '../../kit/denials.js';
import { AppError } from '../../kit/errors.js';
import type { Logger } from '../../kit/logger.js';
import { asSystem, asViewer, inSavepoint, type Transaction } from '../../kit/transaction.js';
import type { Viewer } from '../../kit/viewer.js';
import { columnsOf } from '../columns.js';
import { exportOneUser } from './bulk-export.js';
import type { BulkJobEntity } from './bulk-job.entity.js';
import { bulkJobOf } from './bulk-jobs.js';
import { BulkRowEntity } from './bulk-row.entity.js';
import { changeOneUser } from './change-one-user.js';
import { requireAction } from './start-bulk.js';

export interface BulkWorker {
  /** As the role of `tenants`: what changes customers. */
  tenants: DataSource;
  /** As the role of `jobs`: says which session it runs under, and that it stopped. */
  jobs: DataSource;
  logger: Logger;
  signal: AbortSignal;
  batchSize?: number;
}

/** So few that nobody waits for long whose row is among them. */
const defaultBatch = 25;
const client = { ipAddress: null, userAgent: 'bulk change' };
const requestOf = (jobId: string) => ({ client, requestId: `bulk ${jobId}` });

function contextOf(tx: Transaction, viewer: Viewer, jobId: string, logger: Logger): SubgraphContext {
  const made = new Map<string, unknown>();
  return {
    ...{ tx, viewer, logger, ...requestOf(jobId), clock: systemClock, reply: {}, denials: new Denials() },
    once: <T>(key: string, make: () => T): T => {
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as T;
    },
  };
}

type Outcome = 'DONE' | { code: string; message: string };

async function changeOne(ctx: SubgraphContext, job: BulkJobEntity, row: BulkRowEntity): Promise<Outcome> {
  try {
    await inSavepoint(ctx.tx, () => (job.action === 'EXPORT' ? exportOneUser : changeOneUser)(ctx, job, row));
    return 'DONE';
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, message: error.message };
    ctx.logger.error({ jobId: job.id, message: (error as Error).message }, 'a row of a bulk change failed');
    return { code: 'INTERNAL', message: 'Something went wrong on our side.' };
  }
}

/** The next rows that nobody else is at. Another worker, or a second run of this one, takes others. */
async function takeRows(tx: Transaction, jobId: string, size: number): Promise<BulkRowEntity[]> {
  return tx.query<BulkRowEntity>(
    `select ${columnsOf(tx, BulkRowEntity, 'r')} from tenants.bulk_rows r where r.job_id = $1 and r.status = 'WAITING'
     order by r.position limit $2 for update skip locked`,
    [jobId, size],
  );
}

async function note(tx: Transaction, job: BulkJobEntity, outcomes: readonly [number, Outcome][]): Promise<void> {
  const rows = outcomes.map(([position, outcome]) =>
    outcome === 'DONE' ? { position, status: 'DONE' } : { position, status: 'FAILED', ...outcome },
  );
  await tx.query(
    `update tenants.bulk_rows r set status = o.status, code = o.code, message = o.message, attempts = r.attempts + 1,
       changed = clock_timestamp()
     from jsonb_to_recordset($2) as o(position integer, status text, code text, message text)
     where r.job_id = $1 and r.position = o.position`,
    [job.id, JSON.stringify(rows)],
  );
  const done = rows.filter(({ status }) => status === 'DONE').length;
  await tx.query(
    `update tenants.bulk_jobs set done = done + $2, failed = failed + $3, heartbeat = clock_timestamp()
     where id = $1 and status = 'RUNNING'`,
    [job.id, done, rows.length - done],
  );
}

async function finish(tx: Transaction, jobId: string): Promise<void> {
  const [over] = await tx.query<BulkJobEntity>(
    `update tenants.bulk_jobs j set status = 'FINISHED', finished = clock_timestamp() where j.id = $1 and j.status = 'RUNNING'
       and not exists (select from tenants.bulk_rows r where r.job_id = j.id and r.status = 'WAITING')
     returning j.action, j.done, j.failed, j.skipped, j.total, j.tenant_id as "tenantId", j.reason`,
    [jobId],
  );
  if (!over) return;
  const { action, done, failed, skipped, total, tenantId, reason } = over;
  await recordAudit(tx, {
    action: 'bulk.finished',
    resourceType: 'BulkJob',
    resourceId: jobId,
    tenantId,
    newValues: { action, done, failed, skipped, total },
    notes: reason,
  });
}

/** Some rows in one short transaction, as whoever asked for it, whose rights the database works out anew. False when it is over. */
async function runBatch(worker: BulkWorker, jobId: string, sessionId: string): Promise<boolean> {
  const entry = { kind: 'STAFF', subject: sessionId, readOnly: false, ...requestOf(jobId) } as const;
  return asViewer(worker.tenants, entry, async (tx, viewer) => {
    const ctx = () => contextOf(tx, viewer, jobId, worker.logger);
    if (!viewer.grants['users:bulk']?.length)
      throw new AppError('FORBIDDEN', 'bulk changes are not permitted to them.');
    const job = await bulkJobOf(ctx(), jobId);
    if (!job) throw new AppError('FORBIDDEN', 'it is not theirs to see.');
    if (job.status !== 'RUNNING') return false;
    requireAction(ctx(), job.action);
    const rows = await takeRows(tx, jobId, worker.batchSize ?? defaultBatch);
    const outcomes: [number, Outcome][] = [];
    for (const row of rows) outcomes.push([row.position, await changeOne(ctx(), job, row)]);
    if (rows.length) await note(tx, job, outcomes);
    else await finish(tx, jobId);
    return rows.length > 0;
  });
}

const sessionOf = (worker: BulkWorker, jobId: string) =>
  asSystem(worker.jobs, 'bulk:run', requestOf(jobId), async (tx) => {
    const [row] = await tx.query<{ id: string | null }>('select tenants.bulk_session($1) as id', [jobId]);
    return row?.id ?? null;
  });

/** Whoever asked for it may not any more: it ends here, and says so. */
async function stop(worker: BulkWorker, jobId: string, error: AppError): Promise<void> {
  const why =
    error.code === 'UNAUTHENTICATED'
      ? 'Whoever asked for it has signed out, was suspended, or their session is over.'
      : `Whoever asked for it may not any more: ${error.message}`;
  await asSystem(worker.jobs, 'bulk:run', requestOf(jobId), async (tx) => {
    const [row] = await tx.query<{ stopped: boolean }>('select tenants.stop_bulk($1, $2) as stopped', [jobId, why]);
    if (!row?.stopped) return;
    await recordAudit(tx, {
      action: 'bulk.stopped',
      resourceType: 'BulkJob',
      resourceId: jobId,
      newValues: { status: 'STOPPED' },
      notes: why,
    });
  });
}

/** Works on a bulk change until it is over, or this process is told to end; what is left is taken up again elsewhere. */
export async function runBulkJob(worker: BulkWorker, jobId: string): Promise<void> {
  const sessionId = await sessionOf(worker, jobId);
  if (!sessionId) return;
  try {
    while (!worker.signal.aborted && (await runBatch(worker, jobId, sessionId)));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await stop(worker, jobId, error);
  }
}

/** Bulk changes under way that nobody has worked on for a minute. As the role of `jobs`. */
export async function stalledBulkJobs(jobs: DataSource): Promise<string[]> {
  const request = { client, requestId: 'bulk:resume' };
  return asSystem(jobs, 'bulk:resume', request, async (tx) => {
    const rows = await tx.query<{ id: string }>('select stalled as id from tenants.stalled_bulks() stalled');
    return rows.map(({ id }) => id);
  });
}
