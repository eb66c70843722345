import { notFound } from '../../kit/errors.js';
import type {
  BulkJobResolvers,
  BulkRowResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../resolver-types.generated.js';
import { userLoader } from '../users/users.js';
import { downloadBulkExport, exportFileOf, exportUntil } from './bulk-export.js';
import { bulkJobOf, bulkJobsPage, rowsOfJob } from './bulk-jobs.js';
import { bulkUsers, cancelBulkJob, retryBulkJob, startBulkJob } from './start-bulk.js';
import { undoBulkJob, undoUntil } from './undo-bulk.js';

export const bulkQueries = {
  bulkJob: async (_root, { id }, ctx) => {
    const job = await bulkJobOf(ctx, id);
    if (!job) throw notFound('bulk change');
    return job;
  },
  bulkJobs: (_root, args, ctx) => bulkJobsPage(ctx, args),
} satisfies QueryResolvers;

export const bulkMutations = {
  bulkUsers: (_root, { input }, ctx) => bulkUsers(ctx, input),
  downloadBulkExport: (_root, { input }, ctx) => downloadBulkExport(ctx, input.jobId),
  startBulkJob: (_root, { input }, ctx) => startBulkJob(ctx, input.jobId),
  retryBulkJob: (_root, { input }, ctx) => retryBulkJob(ctx, input.jobId),
  cancelBulkJob: (_root, { input }, ctx) => cancelBulkJob(ctx, input.jobId),
  undoBulkJob: (_root, { input }, ctx) => undoBulkJob(ctx, input),
} satisfies MutationResolvers;

export const bulkJobFields: BulkJobResolvers = {
  __resolveReference: (reference, ctx) => bulkJobOf(ctx, reference.id),
  waiting: ({ total, done, failed, skipped }) => total - done - failed - skipped,
  undoUntil: (job) => undoUntil(job),
  exportUntil: (job) => exportUntil(job),
  exportFile: (job, _args, ctx) => exportFileOf(ctx, job),
  requestedBy: ({ requestedBy }) => ({ id: requestedBy }),
  rows: ({ id }, args, ctx) => rowsOfJob(ctx, id, args),
};

export const bulkRowFields: BulkRowResolvers = {
  user: ({ userId }, _args, ctx) => userLoader(ctx).load(userId),
};
