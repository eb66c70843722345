import { type SubgraphName, subgraphNames } from '../schema/files.js';
import { systemClock } from '../subgraphs/kit/clock.js';
import { serveSubgraph } from '../subgraphs/kit/http-server.js';
import { createLogger } from '../subgraphs/kit/logger.js';
import type { Config } from './config.js';
import { startJobs } from './jobs.js';
import type { Keys } from './keys.js';
import { probesOf } from './probes.js';
import { startRookery } from './rookery.js';
import { startSubgraph } from './subgraphs.js';

export interface Served {
  /** Where it listens. */
  url: string;
  stop(): Promise<void>;
}

/** One subgraph, served over HTTP to gateways elsewhere. Numbering the trails is the business of `jobs`. */
async function serveOne(name: SubgraphName, config: Config, keys: Keys, databaseUrl: string): Promise<Served> {
  const logger = (service: string) => createLogger(service, config.logLevel);
  const subgraph = await startSubgraph(name, {
    databaseUrl,
    keys,
    clock: systemClock,
    logger,
    session: config.session,
    publicUrl: config.publicUrl,
    signIn: config.signIn,
    probes: probesOf(config),
    numbersRecords: false,
  });
  const app = serveSubgraph(subgraph);
  return {
    url: await app.listen({ port: config.port, host: config.host }),
    stop: async () => {
      await app.close();
      await subgraph.close();
    },
  };
}

/** The gateway, with all subgraphs in this process, or with those elsewhere that the configuration names. */
function serveGateway(config: Config, keys: Keys, databaseUrl: string): Promise<Served> {
  const apart = config.service === 'gateway';
  const missing = apart ? subgraphNames.filter((name) => !config.subgraphUrls[name]) : [];
  if (missing.length)
    throw new Error(`Say where these listen: ${missing.map((name) => `${name.toUpperCase()}_URL`).join(', ')}.`);
  return startRookery({
    databaseUrl,
    keys,
    port: config.port,
    host: config.host,
    consoleFolder: config.consoleFolder,
    logLevel: config.logLevel,
    trustProxy: config.trustProxy,
    session: config.session,
    publicUrl: config.publicUrl,
    signIn: config.signIn,
    subgraphTimeoutMs: config.subgraphTimeoutMs,
    subgraphUrls: apart ? config.subgraphUrls : {},
    drainSeconds: config.drainSeconds,
    ...(config.supergraphFile && { supergraphFile: config.supergraphFile }),
  });
}

/** Starts what `SERVICES` says and listens. */
export async function serve(config: Config, keys: Keys, databaseUrl: string): Promise<Served> {
  const { service, port, host, logLevel } = config;
  if (service === 'jobs') {
    const password = keys.databasePasswords.jobs;
    return startJobs({ databaseUrl, password, port, host, logger: createLogger('jobs', logLevel) });
  }
  const subgraph = subgraphNames.find((name) => name === service);
  return subgraph ? serveOne(subgraph, config, keys, databaseUrl) : serveGateway(config, keys, databaseUrl);
}
