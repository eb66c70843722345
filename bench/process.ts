import '../gateway/no-telemetry.js';
import type { Keys } from '../host/keys.js';
import { rootFolder } from '../schema/files.js';
import { systemClock } from '../subgraphs/kit/clock.js';
import { createLogger } from '../subgraphs/kit/logger.js';
import type { Ask, Order, Told } from './orders.js';

/** One process of the bench: a subgraph, a Rookery or the stock gateway, as the main process orders. */
interface Running {
  url: string;
  setSubject?(subject: string): void;
  stop(): Promise<void>;
}

const session = { idleMinutes: 30, hours: 12 };
const logLevel = 'error';
// The load comes from one session, which would soon have spent its budget.
const endless = { capacity: 1e12, restoreRate: 1e9 };
const plenty = {
  perOperation: 1e9,
  staff: endless,
  token: endless,
  nobody: endless,
  requestsPerMinute: { token: 1e9, staff: 1e9, nobody: 1e9 },
};

async function startOne(order: Order, keys: Keys): Promise<Running> {
  if (!order.name) throw new Error('Which subgraph?');
  // Imported by those that need it: fifteen processes start faster that way.
  const { startSubgraph } = await import('../host/subgraphs.js');
  const { serveSubgraph } = await import('../subgraphs/kit/http-server.js');
  const subgraph = await startSubgraph(order.name, {
    databaseUrl: order.databaseUrl,
    keys,
    clock: systemClock,
    logger: (service) => createLogger(service, logLevel),
    session,
    probes: [],
    ...(order.bare && { withoutShield: true }),
  });
  const app = serveSubgraph(subgraph);
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    stop: async () => {
      await app.close();
      await subgraph.close();
    },
  };
}

async function start(order: Order): Promise<Running> {
  const keys: Keys = { ...order.keys, factorKey: Buffer.from(order.keys.factorKey, 'base64') };
  if (order.serve === 'subgraph') return startOne(order, keys);
  if (order.serve === 'stock') return (await import('./stock.js')).startStock(order);
  const { startRookery } = await import('../host/rookery.js');
  return startRookery({
    databaseUrl: order.databaseUrl,
    keys,
    port: 0,
    host: '127.0.0.1',
    consoleFolder: `${rootFolder}/web/dist`,
    logLevel,
    trustProxy: false,
    session,
    subgraphTimeoutMs: 60_000,
    budget: plenty,
    ...(order.subgraphUrls && { subgraphUrls: order.subgraphUrls }),
    ...(order.bare && { without: { filter: true, shield: true, receipts: true } }),
  });
}

let running: Running | undefined;

async function answer(ask: Ask): Promise<Told> {
  if (ask.kind === 'start') {
    running = await start(ask.order);
    return { url: running.url };
  }
  if (ask.kind === 'subject') {
    running?.setSubject?.(ask.subject);
    return { done: true };
  }
  if (ask.kind === 'stop') {
    await running?.stop();
    return { done: true };
  }
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000 };
}

process.on('message', (ask: Ask) => {
  void answer(ask)
    .catch((error: Error): Told => ({ failed: error.stack ?? error.message }))
    .then((told) => process.send?.(told));
});
// Whoever started this process is gone: so is its purpose.
process.on('disconnect', () => process.exit(1));
