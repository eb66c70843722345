import type { Keys } from '../host/keys.js';
import type { SubgraphName } from '../schema/files.js';

/** What a process of the bench is to be. Keys travel as JSON: the secret for second factors as base64. */
export interface Order {
  serve: 'subgraph' | 'rookery' | 'stock';
  /** For a subgraph: which. */
  name?: SubgraphName;
  databaseUrl: string;
  keys: Omit<Keys, 'factorKey'> & { factorKey: string };
  bare: boolean;
  /** Where subgraphs listen; for a Rookery in one process: nowhere. */
  subgraphUrls?: Record<SubgraphName, string>;
  /** For the stock gateway: on whose behalf it asks. */
  subject?: string;
}

/** What the process is asked afterwards, and what it answers. */
export type Ask =
  | { kind: 'start'; order: Order }
  | { kind: 'cpu' }
  | { kind: 'subject'; subject: string }
  | { kind: 'stop' };
export type Told = { url: string } | { cpuMs: number } | { done: true } | { failed: string };
