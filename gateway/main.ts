import './no-telemetry.js';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { readSupergraph, type SubgraphName, subgraphNames } from '../schema/files.js';
import type { Clock } from '../subgraphs/kit/clock.js';
import type { Logger } from '../subgraphs/kit/logger.js';
import { createApollo } from './apollo.js';
import { createAuthenticate } from './authenticate.js';
import { type BudgetSettings, createBudget } from './cost/budget.js';
import { createMetrics, type Metrics } from './metrics.js';
import { createReceiptWriter, type WriteReceipt } from './receipts.js';
import { openRelease } from './release.js';
import { followReleaseFile } from './release-file.js';
import { createReleases, type Releases } from './releases.js';
import { addConsole } from './rest/console.js';
import { addExports } from './rest/exports.js';
import { addHealth } from './rest/health.js';
import { addGoogle } from './rest/oidc.js';
import { addScim } from './rest/scim.js';
import { addWebhooks } from './rest/webhooks.js';
import { createServer } from './server.js';
import type { SubgraphLink } from './subgraph-link.js';

export interface GatewayOptions {
  /** The gateway's own login role: it looks up sessions and appends receipts, and can do nothing else. */
  databaseUrl: string;
  links: Record<SubgraphName, SubgraphLink>;
  consoleFolder: string;
  clock: Clock;
  logger: Logger;
  trustProxy: boolean;
  /** A supergraph to serve in place of the one that came along, now and whenever the file changes. */
  supergraphFile?: string;
  /** How long `/readyz` says that this gateway stops before it takes no more requests. */
  drainSeconds?: number;
  /** What callers may spend; the defaults when left out. */
  budget?: BudgetSettings;
  /** Switches the gateway's wall off, to prove that the others hold without it. Tests only. */
  withoutFilter?: boolean;
  /** Writes no receipts, to say what they cost. Measurements only. */
  withoutReceipts?: boolean;
  /** Single rules of it that are left out, to prove that it would be noticed. Tests only. */
  withoutRules?: ReadonlySet<string> | undefined;
}

export interface Gateway {
  app: FastifyInstance;
  /** Which supergraph is served. */
  releases: Releases;
  /** Whether sessions can be looked up and receipts written. */
  check(): Promise<void>;
  /** Listens; gives the address. */
  listen(port: number, host: string): Promise<string>;
  /** Refuses new requests, lets those under way end, then closes. Subgraph links are closed by whoever made them. */
  close(): Promise<void>;
}

/** How often the supergraph file is looked at. */
const lookEveryMs = 1_000;
/** Requests that have not ended by then will not. */
const patienceMs = 20_000;

function openPool(databaseUrl: string, logger: Logger): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    application_name: 'rookery_gateway',
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
  });
  pool.on('error', (error) => logger.warn({ message: error.message }, 'a database connection broke'));
  return pool;
}

/** Writes receipts, and says how long that took. */
function measured(write: WriteReceipt, metrics: Metrics): WriteReceipt {
  return async (receipt) => {
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1000;
    await write(receipt).catch((error: unknown) => {
      metrics.receiptWritten(seconds(), true);
      throw error;
    });
    metrics.receiptWritten(seconds(), false);
  };
}

/** Lets requests under way end; those that hang do not keep the process. */
async function closeServer(app: FastifyInstance): Promise<void> {
  const impatient = setTimeout(() => app.server.closeAllConnections(), patienceMs);
  await app.close();
  clearTimeout(impatient);
}

/** Puts the gateway together. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { links, logger, clock, supergraphFile, drainSeconds = 0 } = options;
  const pool = openPool(options.databaseUrl, logger);
  const metrics = createMetrics();
  metrics.follow(Object.values(links));
  const shared = {
    links,
    logger,
    clock,
    budget: createBudget(options.budget),
    writeReceipt: options.withoutReceipts
      ? async () => undefined
      : measured(createReceiptWriter(pool, logger), metrics),
    ...(options.withoutFilter && { withoutFilter: true }),
    withoutRules: options.withoutRules,
  };
  const releases = await createReleases({
    supergraph: readSupergraph(),
    subgraphs: subgraphNames,
    open: (supergraph) => openRelease(supergraph, shared),
    logger,
    onSwap: metrics.supergraphServed,
    onRefusal: metrics.supergraphRefused,
  });
  const file = supergraphFile
    ? await followReleaseFile({ file: supergraphFile, offer: releases.offer, logger, everyMs: lookEveryMs })
    : null;
  const apollo = await createApollo({ releases, metrics });
  const authenticate = createAuthenticate(pool);
  const app = await createServer({ apollo, authenticate, trustProxy: options.trustProxy });
  const check = async () => {
    await pool.query('select 1');
  };
  let draining = false;
  addHealth(app, {
    metrics,
    ready: async () => {
      await check();
      return !draining;
    },
  });
  addWebhooks(app, links.billing);
  addExports(app, { authenticate, releases });
  addGoogle(app, links.identity);
  addScim(app, links.identity);
  await addConsole(app, options.consoleFolder);
  return {
    app,
    releases,
    check,
    listen: (port, host) => app.listen({ port, host }),
    close: async () => {
      draining = true;
      await file?.stop();
      await sleep(drainSeconds * 1000);
      await closeServer(app);
      await apollo.stop();
      await releases.stop();
      metrics.stop();
      await pool.end();
    },
  };
}
