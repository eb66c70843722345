import { subgraphNames } from '../schema/files.js';
import type { Config } from './config.js';
import type { Keys } from './keys.js';
import { startRookery } from './rookery.js';
import type { Served } from './served.js';

/** The gateway, with all subgraphs in this process, or with those elsewhere that the configuration names. */
export async function serveGateway(config: Config, keys: Keys, databaseUrl: string): Promise<Served> {
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
    mail: config.mail,
    dnsServers: config.dnsServers,
    ...(config.stripe && { stripe: config.stripe }),
    productEvents: config.productEvents,
    subgraphTimeoutMs: config.subgraphTimeoutMs,
    subgraphUrls: apart ? config.subgraphUrls : {},
    drainSeconds: config.drainSeconds,
    ...(config.supergraphFile && { supergraphFile: config.supergraphFile }),
  });
}
