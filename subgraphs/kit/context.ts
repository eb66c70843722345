import type { Clock } from './clock.js';
import type { Denials } from './denials.js';
import type { Logger } from './logger.js';
import type { Client, Reply } from './request.js';
import type { Transaction } from './transaction.js';
import type { Viewer } from './viewer.js';

export type { Client, Reply } from './request.js';

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
  /** Fields (`Type.field`) that the shield has let this request's viewer through to. */
  passed?: ReadonlySet<string>;
  /** One DataLoader (or anything else) per key and request. */
  once<T>(key: string, make: () => T): T;
}
