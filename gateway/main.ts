import './no-telemetry.js';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { readApi, readSupergraph, type SubgraphName } from '../schema/files.js';
import type { Clock } from '../subgraphs/kit/clock.js';
import type { Logger } from '../subgraphs/kit/logger.js';
import { createApollo } from './apollo.js';
import { createAuthenticate } from './authenticate.js';
import { createMetrics } from './metrics.js';
import { createOperations } from './operations.js';
import { createPlanner } from './planner.js';
import { createReceiptWriter } from './receipts.js';
import { addConsole } from './rest/console.js';
import { addHealth } from './rest/health.js';
import { addWebhooks } from './rest/webhooks.js';
import { createSchemaMap } from './schema-map.js';
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
  /** Switches the gateway's wall off, to prove that the others hold without it. Tests only. */
  withoutFilter?: boolean;
}

export interface Gateway {
  app: FastifyInstance;
  /** Whether sessions can be looked up and receipts written. */
  check(): Promise<void>;
  /** Listens; gives the address. */
  listen(port: number, host: string): Promise<string>;
  /** Refuses new requests, lets those under way end, then closes. Subgraph links are closed by whoever made them. */
  close(): Promise<void>;
}

/** Puts the gateway together. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { links, logger, clock } = options;
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 10, application_name: 'rookery_gateway', connectionTimeoutMillis: 5_000, statement_timeout: 5_000 });
  pool.on('error', (error) => logger.warn({ message: error.message }, 'a database connection broke'));
  const supergraph = readSupergraph();
  const map = createSchemaMap(supergraph, readApi());
  const metrics = createMetrics();
  const planner = await createPlanner(supergraph, links, map.api, logger);
  const write = createReceiptWriter(pool, logger);
  const run = createOperations({
    map,
    planner,
    clock,
    writeReceipt: async (receipt) => {
      const began = performance.now();
      const seconds = () => (performance.now() - began) / 1000;
      await write(receipt).catch((error: unknown) => {
        metrics.receiptWritten(seconds(), true);
        throw error;
      });
      metrics.receiptWritten(seconds(), false);
    },
    ...(options.withoutFilter && { withoutFilter: true }),
  });
  const apollo = await createApollo({ map, run, metrics });
  const app = await createServer({ apollo, authenticate: createAuthenticate(pool), trustProxy: options.trustProxy });
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
  await addConsole(app, options.consoleFolder);
  return {
    app,
    check,
    listen: (port, host) => app.listen({ port, host }),
    close: async () => {
      draining = true;
      await app.close();
      await apollo.stop();
      await planner.stop();
      metrics.stop();
      await pool.end();
    },
  };
}

