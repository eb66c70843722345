import { run, type TaskList, Logger as WorkerLogger } from 'graphile-worker';
import pg from 'pg';
import type { Logger } from '../../subgraphs/kit/logger.js';
import { jobsSchema } from './install.js';
import { entryOf, type JobName, jobNames } from './job-names.js';

/** What a job is given beside its payload. */
export interface JobTools {
  logger: Logger;
  /** Set when the process is told to stop: a long job ends between two steps, and is taken up again elsewhere. */
  signal: AbortSignal;
}

export type Job = (payload: unknown, tools: JobTools) => Promise<void>;

export interface WorkerOptions {
  /** As the role of `jobs`. */
  url: string;
  work: Record<JobName, Job>;
  logger: Logger;
  concurrency?: number;
}

export interface Worker {
  /** Ends when what is under way has ended. */
  stop(): Promise<void>;
}

function tasksOf(work: Record<JobName, Job>, logger: Logger, signal: AbortSignal): TaskList {
  return Object.fromEntries(
    jobNames.map((name) => [
      name,
      async (payload: unknown) => {
        try {
          await work[name](payload, { logger, signal });
        } catch (error) {
          // Tried again later, after a pause that grows.
          logger.warn({ job: name, message: (error as Error).message }, 'a job failed');
          throw error;
        }
      },
    ]),
  );
}

const crontab = jobNames
  .flatMap((name) => {
    const { cron } = entryOf(name);
    return cron ? [`${cron} ${name}`] : [];
  })
  .join('\n');

/** Works on the queue in schema `jobs`: what was wanted, and what follows the clock. Any number of processes may. */
export async function startWorker({ url, work, logger, concurrency = 2 }: WorkerOptions): Promise<Worker> {
  const stopping = new AbortController();
  const pool = new pg.Pool({ connectionString: url, max: concurrency + 2, application_name: 'rookery_jobs' });
  const broke = (error: Error) => logger.warn({ message: error.message }, 'a database connection broke');
  pool.on('error', broke);
  pool.on('connect', (client) => client.on('error', broke));
  const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const;
  const runner = await run({
    pgPool: pool,
    schema: jobsSchema,
    taskList: tasksOf(work, logger, stopping.signal),
    crontab,
    concurrency,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: new WorkerLogger(() => (level, message) => logger[levels[level]]({ queue: message }, 'the queue')),
  });
  return {
    stop: async () => {
      stopping.abort();
      await runner.stop();
      await pool.end();
    },
  };
}
