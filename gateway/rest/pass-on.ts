import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SubgraphLink } from '../subgraph-link.js';

/** Hands a request to a subgraph's edge as it came, and its answer back: status, headers and JSON. */
export async function passOn(
  link: SubgraphLink,
  route: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const answer = await link.edge(route, {
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    headers,
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
