import { Pool } from 'undici';
import type { SubgraphName } from '../schema/files.js';
import { AppError } from '../subgraphs/kit/errors.js';
import type { Health } from '../subgraphs/kit/subgraph-types.js';
import type { SignViewer } from '../subgraphs/kit/viewer-token.js';
import type { LinkResult, SubgraphLink } from './subgraph-link.js';
import { createBreaker } from './subgraph-link-breaker.js';

export interface HttpLinkOptions {
  timeoutMs: number;
  maxResponseBytes: number;
  connections: number;
  /** So many failures in a row, and nobody asks for a while. */
  failures: number;
  retryMs: number;
}

export const defaultHttpLink: HttpLinkOptions = {
  timeoutMs: 1_500,
  maxResponseBytes: 16 * 1024 * 1024,
  connections: 64,
  failures: 5,
  retryMs: 500,
};

/** Of an edge's headers: what a subgraph may see, and what it may answer with. */
const passedOn = ['content-type', 'stripe-signature', 'authorization', 'cookie'];
const givenBack = ['location', 'set-cookie'];
/** An edge may ask somebody else on the way, who is not as near. */
const edgeTimeoutMs = 10_000;

const unavailable = () => new AppError('SUBGRAPH_UNAVAILABLE', 'A part of Rookery does not answer; the rest is here.');
const tooLate = () => new AppError('TIMEOUT', 'A part of Rookery took too long; the rest is here.');

function isTimeout(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string };
  return name === 'TimeoutError' || String(code).includes('TIMEOUT');
}

interface HttpRequest {
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  timeoutMs?: number;
}

/**
 * A subgraph in a process of its own: a keep-alive pool with a time-out and a cap on the answer, and a breaker, so that a
 * part that is gone or hangs costs its own fields and nobody's time.
 */
export function linkOverHttp(
  name: SubgraphName,
  url: string,
  sign: SignViewer,
  options: HttpLinkOptions = defaultHttpLink,
): SubgraphLink {
  const pool = new Pool(new URL(url).origin, {
    connections: options.connections,
    pipelining: 1,
    maxResponseSize: options.maxResponseBytes,
    headersTimeout: options.timeoutMs,
    bodyTimeout: options.timeoutMs,
    connect: { timeout: options.timeoutMs },
  });

  const send = async ({ path, headers = {}, body, timeoutMs = options.timeoutMs }: HttpRequest) => {
    const answer = await pool.request({
      path,
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body !== undefined && { body }),
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      signal: AbortSignal.timeout(timeoutMs),
    });
    const content = JSON.parse((await answer.body.text()) || '{}') as unknown;
    return { status: answer.statusCode, body: content, headers: answer.headers };
  };
  const sendOrFail = async (request: HttpRequest) => {
    const answer = await send(request);
    // A process that is stopping, or a proxy before one that is not there.
    if (answer.status >= 502) throw new Error(`status ${answer.status}`);
    return answer;
  };
  const breaker = createBreaker({
    probe: () => sendOrFail({ path: '/livez', timeoutMs: Math.min(options.timeoutMs, 1_000) }),
    failures: options.failures,
    retryMs: options.retryMs,
  });
  const call = async (request: HttpRequest) => {
    try {
      return await breaker.run(() => sendOrFail(request));
    } catch (error) {
      throw isTimeout(error) ? tooLate() : unavailable();
    }
  };

  return {
    name,
    circuitOpen: () => breaker.open,
    execute: async (request, { kind, subject, client, requestId }) => {
      const token = await sign(name, { kind, subject, client });
      const { status, body } = await call({
        path: '/graphql',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-request-id': requestId },
        body: JSON.stringify(request),
      });
      if (status !== 200) throw unavailable();
      return body as LinkResult;
    },
    edge: async (route, { body, headers, client, requestId, original }) => {
      const passed = Object.entries(headers).flatMap(([header, value]) =>
        value !== undefined && passedOn.includes(header) ? [[header, value] as const] : [],
      );
      try {
        const answer = await call({
          timeoutMs: edgeTimeoutMs,
          path: route.split(' ')[1] ?? '/',
          headers: {
            ...Object.fromEntries(passed),
            'x-request-id': requestId,
            ...(client.ipAddress && { 'x-client-address': client.ipAddress }),
            ...(client.userAgent && { 'user-agent': client.userAgent }),
            ...(original && { 'x-original-method': original.method, 'x-original-url': original.url }),
          },
          body,
        });
        const given = Object.entries(answer.headers).flatMap(([header, value]) =>
          value !== undefined && givenBack.includes(header) ? [[header, String(value)] as const] : [],
        );
        return { status: answer.status, body: answer.body, headers: Object.fromEntries(given) };
      } catch {
        // Whoever sent it tries again.
        return { status: 503, body: { ok: false } };
      }
    },
    // Asked of the subgraph itself, whatever the breaker thinks of it.
    health: async () => (await send({ path: '/readyz' })).body as Health,
    close: async () => {
      breaker.stop();
      await pool.close();
    },
  };
}
