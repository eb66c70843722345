import Fastify from 'fastify';
import { numberRecords } from '../subgraphs/audit/numbers/number-records.js';
import { startSequencer } from '../subgraphs/audit/numbers/sequencer.js';
import { openDataSource, serviceUrl } from '../subgraphs/kit/database.js';
import type { Logger } from '../subgraphs/kit/logger.js';
import { startWork } from './jobs/start-work.js';
import type { Keys } from './keys.js';

export interface JobsOptions {
  databaseUrl: string;
  passwords: Keys['databasePasswords'];
  port: number;
  host: string;
  logger: Logger;
  /** The pause between two runs of the sequencer. */
  numberEveryMs?: number;
}

export interface RunningJobs {
  url: string;
  stop(): Promise<void>;
}

/**
 * What Rookery does when nobody waits for it: numbering what the audit trails hold, and the jobs of the queue. As many
 * processes of it as one likes: the database lets one at a time number, and each job be worked on once.
 */
export async function startJobs(options: JobsOptions): Promise<RunningJobs> {
  const { logger, numberEveryMs = 1_000 } = options;
  const url = serviceUrl(options.databaseUrl, 'jobs', options.passwords.jobs);
  const source = await openDataSource({ url, service: 'jobs', logger, poolSize: 2 });
  const sequencer = startSequencer(() => numberRecords(source), numberEveryMs, logger);
  const work = await startWork(options);
  const app = Fastify({ logger: false });
  app.get('/livez', () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    const ok = await source.query('select 1').then(
      () => true,
      () => false,
    );
    const detail = ok ? 'answers, and so does its database' : 'its database does not answer';
    return reply.code(ok ? 200 : 503).send({ ok, detail });
  });
  return {
    url: await app.listen({ port: options.port, host: options.host }),
    stop: async () => {
      await app.close();
      await work.stop();
      await sequencer.stop();
      await source.destroy();
    },
  };
}
