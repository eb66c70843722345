import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import { requireConfirmed } from '../exports/user-exports.js';
import type { BulkExportFile } from '../resolver-types.generated.js';
import type { BulkMade } from '../rows.js';
import { requireReach, userToChange } from '../user-changes/reach.js';
import type { BulkJobEntity } from './bulk-job.entity.js';
import { bulkJobOf } from './bulk-jobs.js';
import type { BulkRowEntity } from './bulk-row.entity.js';

const keptMs = 7 * 24 * 60 * 60 * 1_000;

/** Puts one user into the file: from here on it is on record that their data was handed over. */
export async function exportOneUser(ctx: SubgraphContext, job: BulkJobEntity, row: BulkRowEntity): Promise<void> {
  const user = await userToChange(ctx, row.userId);
  requireReach(ctx, 'users:bulk-export', user, 'bulkUsers');
  if (user.status === 'DELETED') throw new AppError('CONFLICT', 'This user is gone.');
  await recordAudit(ctx.tx, {
    action: 'user.exported',
    resourceType: 'User',
    resourceId: user.id,
    tenantId: user.tenantIds.find((id) => ctx.viewer.opened.includes(id)) ?? user.tenantIds[0] ?? null,
    newValues: { bulkJobId: job.id },
    notes: job.reason,
    metadata: { bulkJobId: job.id, ...(job.ticket && { ticket: job.ticket }) },
    classification: 'restricted',
  });
}

/** Until when the file of an export can be downloaded; null when there is none. */
export function exportUntil({ action, status, done, finished, removed }: BulkJobEntity): Date | null {
  if (action !== 'EXPORT' || status !== 'FINISHED' || !done || !finished || removed) return null;
  return new Date(finished.getTime() + keptMs);
}

/** The viewer's own export, whose time is not over by the clock of the database. */
async function ownExport(ctx: SubgraphContext, job: BulkJobEntity): Promise<BulkExportFile | null> {
  const expires = exportUntil(job);
  const [clock] = await ctx.tx.query<{ now: Date }>('select clock_timestamp() as now');
  if (!expires || !clock || clock.now >= expires || job.requestedBy !== ctx.viewer.id) return null;
  return { rows: job.done, expires };
}

export async function exportFileOf(ctx: SubgraphContext, job: BulkJobEntity): Promise<BulkExportFile | null> {
  const file = await ownExport(ctx, job);
  if (file) await requireConfirmed(ctx);
  return file;
}

/** Records that somebody downloads what they asked for. What is another's, or has expired, is not there. */
export async function downloadBulkExport(ctx: SubgraphContext, jobId: string): Promise<BulkMade> {
  const job = await bulkJobOf(ctx, jobId);
  const file = job && (await exportFileOf(ctx, job));
  if (!job || !file) throw notFound('export');
  await recordAudit(ctx.tx, {
    action: 'bulk.downloaded',
    resourceType: 'BulkJob',
    resourceId: job.id,
    newValues: { users: file.rows },
    notes: job.reason,
    classification: 'restricted',
  });
  return { job };
}
