import type { Service } from '../../subgraphs/kit/services.js';

interface JobEntry {
  /** Whose transactions may want it (`jobs.want`); nobody's when it only follows the clock. */
  wantedBy: readonly Service[];
  /** When it runs by itself, as cron writes it, in UTC. */
  cron?: string;
}

/** Every job that Rookery knows, once. What is not here can neither be wanted nor run. */
export const jobs = {
  /** Goes on with a bulk change of users: `{ jobId }`. */
  'bulk:run': { wantedBy: ['tenants'] },
  /** Wants bulk changes again whose process went away. */
  'bulk:resume': { wantedBy: [], cron: '* * * * *' },
  /** Ends the test tenants whose time is over. */
  'test-tenants:expire': { wantedBy: [], cron: '7 * * * *' },
  /** Makes the file of an approved export: `{ exportId }`. */
  'user-exports:make': { wantedBy: ['identity'] },
  /** Removes what exports hold whose time is over. */
  'user-exports:expire': { wantedBy: [], cron: '23 * * * *' },
} as const satisfies Record<string, JobEntry>;

export type JobName = keyof typeof jobs;

export const jobNames = Object.keys(jobs) as JobName[];

export const entryOf = (name: JobName): JobEntry => jobs[name];
