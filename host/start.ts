import { type SubgraphName, subgraphNames } from '../schema/files.js';
import { systemClock } from '../subgraphs/kit/clock.js';
import { serveSubgraph } from '../subgraphs/kit/http-server.js';
import { createLogger } from '../subgraphs/kit/logger.js';
import { type Config, readConfig } from './config.js';
import { openDatabase } from './database.js';
import { seedDemo } from './demo/seed.js';
import { type Keys, loadKeys } from './keys.js';
import { migrate } from './migrate.js';
import { startRookery } from './rookery.js';
import { startSubgraph } from './subgraphs.js';

type Stop = () => Promise<void>;
const say = (line: string) => console.log(line);

const isSubgraph = (name: string): name is SubgraphName => (subgraphNames as readonly string[]).includes(name);

/** One subgraph, served over HTTP to gateways elsewhere. */
async function serveOne(name: SubgraphName, config: Config, keys: Keys, databaseUrl: string): Promise<Stop> {
  const logger = (service: string) => createLogger(service, config.logLevel);
  const subgraph = await startSubgraph(name, { databaseUrl, keys, clock: systemClock, logger, session: config.session, probes: [] });
  const app = serveSubgraph(subgraph);
  const url = await app.listen({ port: config.port, host: config.host });
  say(`ready ${url} (${name})`);
  return async () => {
    await app.close();
    await subgraph.close();
  };
}

/** The gateway, with all subgraphs in this process, or with those elsewhere that the configuration names. */
async function serveGateway(config: Config, keys: Keys, databaseUrl: string): Promise<Stop> {
  const apart = config.service === 'gateway';
  const missing = apart ? subgraphNames.filter((name) => !config.subgraphUrls[name]) : [];
  if (missing.length) throw new Error(`Say where these listen: ${missing.map((name) => `${name.toUpperCase()}_URL`).join(', ')}.`);
  const rookery = await startRookery({
    databaseUrl,
    keys,
    port: config.port,
    host: config.host,
    consoleFolder: config.consoleFolder,
    logLevel: config.logLevel,
    trustProxy: config.trustProxy,
    session: config.session,
    subgraphTimeoutMs: config.subgraphTimeoutMs,
    subgraphUrls: apart ? config.subgraphUrls : {},
  });
  return rookery.stop;
}

async function start(): Promise<Stop> {
  const config = readConfig();
  const keys = await loadKeys(config);
  const database = await openDatabase(config, say);
  const stops: Stop[] = [database.stop];
  const stopAll = async () => {
    for (const stop of stops.reverse()) await stop().catch((error: Error) => say(error.message));
  };
  try {
    if (config.service === 'all' || config.service === 'migrate') {
      await migrate(database.ownerUrl, { passwords: keys.databasePasswords, log: say });
    }
    if (config.service === 'migrate') {
      await stopAll();
      return async () => undefined;
    }
    if (isSubgraph(config.service)) stops.push(await serveOne(config.service, config, keys, database.ownerUrl));
    else {
      const demo = config.service === 'all' && config.seed.kind === 'demo' ? await seedDemo(config, keys, database.ownerUrl, say) : null;
      stops.push(await serveGateway(config, keys, database.ownerUrl));
      demo?.announce();
      say(`ready http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${config.port}`);
    }
    return stopAll;
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** Ctrl-C, or whoever runs this, ends all of it: what is under way ends first, then Postgres. A second Ctrl-C does not wait. */
function stopOnSignals(starting: Promise<Stop>): void {
  let asked = false;
  const stop = async (signal: string) => {
    if (asked) process.exit(130);
    asked = true;
    say(`\n${signal}: stopping …`);
    const stopNow = await starting.catch(() => undefined);
    await stopNow?.();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop('SIGINT'));
  process.on('SIGTERM', () => void stop('SIGTERM'));
}

const starting = start();
stopOnSignals(starting);
starting.catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
