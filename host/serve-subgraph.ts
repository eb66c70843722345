import type { SubgraphName } from '../schema/files.js';
import { systemClock } from '../subgraphs/kit/clock.js';
import { serveSubgraph } from '../subgraphs/kit/http-server.js';
import { createLogger } from '../subgraphs/kit/logger.js';
import type { Config } from './config.js';
import type { Keys } from './keys.js';
import { probesOf } from './probes.js';
import type { Served } from './served.js';
import { startSubgraph } from './subgraphs.js';

/** One subgraph, served over HTTP to gateways elsewhere. Numbering the trails is the business of `jobs`. */
export async function serveOne(name: SubgraphName, config: Config, keys: Keys, databaseUrl: string): Promise<Served> {
  const logger = (service: string) => createLogger(service, config.logLevel);
  const subgraph = await startSubgraph(name, {
    databaseUrl,
    keys,
    clock: systemClock,
    logger,
    session: config.session,
    publicUrl: config.publicUrl,
    signIn: config.signIn,
    mail: config.mail,
    dnsServers: config.dnsServers,
    ...(config.stripe && { stripe: config.stripe }),
    productEvents: config.productEvents,
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
