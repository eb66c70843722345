import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { runBulkJob, stalledBulkJobs } from '../../subgraphs/tenants/bulk/run-bulk-job.js';
import { expireUserExports } from '../../subgraphs/tenants/exports/expire-user-exports.js';
import { makeUserExport } from '../../subgraphs/tenants/exports/make-user-export.js';
import { expireTestTenants } from '../../subgraphs/tenants/test-tenants/expire-test-tenants.js';
import type { JobName } from './job-names.js';
import type { Job } from './start-worker.js';

export interface WorkDependencies {
  /** As the role of `jobs`, which may enter as Rookery itself. */
  jobs: DataSource;
  /** As the role of `tenants`: customers are changed by nobody else, and as whoever asked for it. */
  tenants: DataSource;
}

const bulkPayload = z.object({ jobId: z.uuid() });
const exportPayload = z.object({ exportId: z.uuid() });

/** What each job of the closed list does. */
export function workOf({ jobs, tenants }: WorkDependencies): Record<JobName, Job> {
  return {
    'bulk:run': async (payload, tools) => {
      await runBulkJob({ jobs, tenants, ...tools }, bulkPayload.parse(payload).jobId);
    },
    'bulk:resume': async () => {
      for (const jobId of await stalledBulkJobs(jobs)) {
        await jobs.query('select jobs.add_job($1, payload => $2, job_key => $3)', [
          'bulk:run',
          JSON.stringify({ jobId }),
          `bulk ${jobId}`,
        ]);
      }
    },
    'test-tenants:expire': async (_payload, { logger }) => {
      const ended = await expireTestTenants(jobs);
      if (ended) logger.info({ ended }, 'test tenants are over');
    },
    'user-exports:make': async (payload) => {
      await makeUserExport(jobs, exportPayload.parse(payload).exportId);
    },
    'user-exports:expire': async (_payload, { logger }) => {
      const removed = await expireUserExports(jobs);
      if (removed) logger.info({ removed }, 'exports are over');
    },
  };
}
