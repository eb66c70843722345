import { subgraphNames } from '../schema/files.js';
import { createLogger } from '../subgraphs/kit/logger.js';
import type { Config, ServiceName } from './config.js';
import type { Keys } from './keys.js';
import type { Served } from './served.js';

export type Serve = (config: Config, keys: Keys, databaseUrl: string) => Promise<Served>;

/** Reads the code of what `SERVICES` says, and no more than that; what it gives starts it and listens. */
export async function load(service: ServiceName): Promise<Serve> {
  if (service === 'jobs') {
    const { startJobs } = await import('./jobs.js');
    return (config, keys, databaseUrl) =>
      startJobs({
        databaseUrl,
        passwords: keys.databasePasswords,
        port: config.port,
        host: config.host,
        logger: createLogger('jobs', config.logLevel),
      });
  }
  const subgraph = subgraphNames.find((name) => name === service);
  if (!subgraph) return (await import('./serve-gateway.js')).serveGateway;
  const { serveOne } = await import('./serve-subgraph.js');
  return (config, keys, databaseUrl) => serveOne(subgraph, config, keys, databaseUrl);
}
