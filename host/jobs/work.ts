import type { DataSource } from 'typeorm';
import { expireTestTenants } from '../../subgraphs/tenants/test-tenants/expire-test-tenants.js';
import type { JobName } from './job-names.js';
import type { Job } from './start-worker.js';

export interface WorkDependencies {
  /** As the role of `jobs`, which may enter as Rookery itself. */
  jobs: DataSource;
}

/** What each job of the closed list does. */
export function workOf({ jobs }: WorkDependencies): Record<JobName, Job> {
  return {
    'test-tenants:expire': async (_payload, { logger }) => {
      const ended = await expireTestTenants(jobs);
      if (ended) logger.info({ ended }, 'test tenants are over');
    },
  };
}
