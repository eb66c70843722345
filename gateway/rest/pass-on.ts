import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SubgraphLink } from '../subgraph-link.js';

/** Hands a request to a subgraph's edge as it came, with no cookie but the edge's own, and its answer back: status, headers and JSON. */
export async function passOn(
  link: SubgraphLink,
  route: string,
  request: FastifyRequest,
  reply: FastifyReply,
  ownCookie?: string,
): Promise<FastifyReply> {
  const { cookie: _all, ...others } = request.headers;
  const headers = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, String(value)]));
  const kept = ownCookie && request.cookies[ownCookie];
  const answer = await link.edge(route, {
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    headers: { ...headers, ...(kept && { cookie: `${ownCookie}=${kept}` }) },
    client: { ipAddress: request.ip, userAgent: request.headers['user-agent']?.slice(0, 400) ?? null },
    requestId: request.id,
    original: { method: request.method, url: request.url },
  });
  reply.header('cache-control', 'no-store');
  if (answer.status === 204) return reply.code(204).send();
  const type = answer.headers?.['content-type'] ?? 'application/json';
  return reply
    .code(answer.status)
    .headers(answer.headers ?? {})
    .type(type)
    .send(JSON.stringify(answer.body));
}
