import type { Clock } from './clock.js';
import type { Denials } from './denials.js';
import type { Logger } from './logger.js';
import type { Transaction } from './transaction.js';
import type { Viewer } from './viewer.js';

/** Where a request came from, as the gateway saw it. */
export interface Client {
  ipAddress: string | null;
  userAgent: string | null;
}

/** What the gateway is to do beside passing the answer on. */
export interface Reply {
  /** A session to set as the cookie, or null to clear it. */
  session?: { token: string; expires: string } | null;
}

/** One per request to a subgraph, and never shared between two subgraphs (graphql-shield keeps its answers on it). */
export interface SubgraphContext {
  viewer: Viewer;
  /** The request's only transaction; read only unless it is a mutation. */
  tx: Transaction;
  clock: Clock;
  client: Client;
  requestId: string;
  reply: Reply;
  /** Denials that depend on rows, gathered to one error per field. */
  denials: Denials;
  logger: Logger;
  /** One DataLoader (or anything else) per key and request. */
  once<T>(key: string, make: () => T): T;
}
