import type { Client, Reply } from '../subgraphs/kit/request.js';
import type { Viewer } from '../subgraphs/kit/viewer.js';
import type { RateReport } from './cost/budget.js';
import type { Caller } from './subgraph-link.js';

/** What belongs to one request at the gateway. */
export interface GatewayContext {
  viewer: Viewer;
  client: Client;
  requestId: string;
  /** What subgraphs asked the gateway to do beside answering: set or clear the session cookie. */
  reply: Reply;
  /** How many requests are left, once it is known. */
  rate?: RateReport;
}

/** On whose behalf subgraphs are called for this request. */
export function callerOf({ viewer, client, requestId }: GatewayContext): Caller {
  return { kind: viewer.kind, subject: viewer.kind === 'STAFF' ? viewer.sessionId : viewer.id, client, requestId };
}

const scopeKeys = new WeakMap<Viewer, string>();

/** Two viewers with the same key may see the same fields; rows are another matter. */
export function scopeKeyOf(viewer: Viewer): string {
  if (viewer.kind === 'NOBODY') return '';
  let key = scopeKeys.get(viewer);
  if (key === undefined) {
    // In the order in which the database keeps keys, which is the same for the same set.
    key = Object.keys(viewer.grants).join(' ');
    scopeKeys.set(viewer, key);
  }
  return key;
}
