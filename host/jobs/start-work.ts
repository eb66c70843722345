import { openDataSource, serviceUrl } from '../../subgraphs/kit/database.js';
import type { Logger } from '../../subgraphs/kit/logger.js';
import { tenantsEntities } from '../../subgraphs/tenants/main.js';
import type { Keys } from '../keys.js';
import { startWorker, type Worker } from './start-worker.js';
import { workOf } from './work.js';

export interface WorkOptions {
  databaseUrl: string;
  passwords: Keys['databasePasswords'];
  logger: Logger;
}

/** The worker with what its jobs need. */
export async function startWork({ databaseUrl, passwords, logger }: WorkOptions): Promise<Worker> {
  const url = serviceUrl(databaseUrl, 'jobs', passwords.jobs);
  const jobs = await openDataSource({ url, service: 'jobs', logger, poolSize: 2 });
  const tenants = await openDataSource({
    url: serviceUrl(databaseUrl, 'tenants', passwords.tenants),
    service: 'tenants',
    logger,
    entities: [...tenantsEntities],
    poolSize: 2,
  });
  const worker = await startWorker({ url, work: workOf({ jobs, tenants }), logger });
  return {
    stop: async () => {
      await worker.stop();
      await Promise.all([jobs.destroy(), tenants.destroy()]);
    },
  };
}
