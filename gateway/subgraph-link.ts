import { BrokenCircuitError, ConsecutiveBreaker, circuitBreaker, handleAll } from 'cockatiel';
import { Pool } from 'undici';
import type { SubgraphName } from '../schema/files.js';
import type { Client, Reply } from '../subgraphs/kit/request.js';
import { AppError } from '../subgraphs/kit/errors.js';
import type { EdgeRequest, EdgeResponse, Health, OperationRequest, Subgraph } from '../subgraphs/kit/subgraph-types.js';
import type { SignViewer } from '../subgraphs/kit/viewer-token.js';
import type { ViewerKind } from '../subgraphs/kit/viewer.js';

/** On whose behalf a subgraph is called. */
export interface Caller {
  kind: ViewerKind;
  /** The id of the session or of the token. */
  subject: string | null;
  client: Client;
  requestId: string;
}

export interface LinkResult {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[];
  reply?: Reply;
}

/** A subgraph, wherever it runs. What cannot be reached throws SUBGRAPH_UNAVAILABLE, what takes too long TIMEOUT. */
export interface SubgraphLink {
  readonly name: SubgraphName;
  execute(request: OperationRequest, caller: Caller): Promise<LinkResult>;
  edge(route: string, request: EdgeRequest): Promise<EdgeResponse>;
  health(): Promise<Health>;
  close(): Promise<void>;
}

const unavailable = () => new AppError('SUBGRAPH_UNAVAILABLE', 'A part of Rookery does not answer; the rest is here.');

/** A subgraph in this very process. The viewer is signed all the same: one way in, one check. */
export function linkInProcess(subgraph: Subgraph, sign: SignViewer): SubgraphLink {
  return {
    name: subgraph.name,
    execute: async (request, { kind, subject, client, requestId }) => {
      const viewerToken = await sign(subgraph.name, { kind, subject, client });
      const { data, errors, reply } = await subgraph.execute(request, { viewerToken, requestId });
      return {
        ...(data !== undefined && { data }),
        ...(errors && { errors: errors.map((error) => error.toJSON()) }),
        ...(reply && { reply }),
      };
    },
    edge: (route, request) => subgraph.edges[route]?.(request) ?? Promise.resolve({ status: 404, body: null }),
    health: () => subgraph.health(),
    close: () => subgraph.close(),
  };
}

export interface HttpLinkOptions {
  timeoutMs: number;
  maxResponseBytes: number;
  connections: number;
}

export const defaultHttpLink: HttpLinkOptions = { timeoutMs: 1_500, maxResponseBytes: 16 * 1024 * 1024, connections: 64 };

/** A subgraph in a process of its own: a keep-alive pool with a time-out, a cap on the answer, and a breaker that tries again after a second. */
export function linkOverHttp(name: SubgraphName, url: string, sign: SignViewer, options = defaultHttpLink): SubgraphLink {
  const { timeoutMs } = options;
  const pool = new Pool(new URL(url).origin, {
    connections: options.connections,
    pipelining: 1,
    maxResponseSize: options.maxResponseBytes,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: { timeout: timeoutMs },
  });
  const breaker = circuitBreaker(handleAll, { halfOpenAfter: 1_000, breaker: new ConsecutiveBreaker(5) });

  const call = async (path: string, headers: Record<string, string>, body: string | Buffer | null) => {
    try {
      return await breaker.execute(async () => {
        const answer = await pool.request({
          path,
          method: body === null ? 'GET' : 'POST',
          headers,
          ...(body !== null && { body }),
          signal: AbortSignal.timeout(timeoutMs),
        });
        const text = await answer.body.text();
        if (answer.statusCode === 502 || answer.statusCode === 504) throw new Error('a proxy answered');
        return { status: answer.statusCode, body: JSON.parse(text) as unknown };
      });
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw unavailable();
      const timedOut = (error as Error).name === 'TimeoutError' || String((error as { code?: string }).code).includes('TIMEOUT');
      throw timedOut ? new AppError('TIMEOUT', 'A part of Rookery took too long; the rest is here.') : unavailable();
    }
  };

  return {
    name,
    execute: async (request, { kind, subject, client, requestId }) => {
      const token = await sign(name, { kind, subject, client });
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-request-id': requestId };
      return (await call('/graphql', headers, JSON.stringify(request))).body as LinkResult;
    },
    edge: async (route, { body, headers, client, requestId }) => {
      const path = route.split(' ')[1] ?? '/';
      const passed = Object.entries(headers).filter(([header]) => header === 'content-type' || header === 'stripe-signature');
      const own = { 'x-request-id': requestId, ...(client.ipAddress && { 'x-client-address': client.ipAddress }) };
      return call(path, { ...(Object.fromEntries(passed) as Record<string, string>), ...own }, body);
    },
    health: async () => (await call('/readyz', {}, null)).body as Health,
    close: () => pool.close(),
  };
}
