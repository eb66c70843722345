import Fastify, { type FastifyInstance } from 'fastify';
import type { Subgraph } from './subgraph-types.js';

interface GraphQLBody {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
}

const bearer = /^Bearer (.+)$/;
const refusal = {
  errors: [{ message: 'This service answers the gateway only.', extensions: { code: 'UNAUTHENTICATED' } }],
};

/** Serves a subgraph over HTTP to gateways: `POST /graphql` with a viewer token, its edges, `/livez` and `/readyz`. */
export function serveSubgraph(subgraph: Subgraph): FastifyInstance {
  const app = Fastify({ logger: false, bodyLimit: 2 * 1024 * 1024, requestIdHeader: 'x-request-id' });

  app.post('/graphql', async (request, reply) => {
    const viewerToken = bearer.exec(request.headers.authorization ?? '')?.[1];
    if (!viewerToken) return reply.code(401).send(refusal);
    const { query, variables, operationName } = (request.body ?? {}) as GraphQLBody;
    if (typeof query !== 'string') return reply.code(400).send({ errors: [{ message: 'A query is missing.' }] });
    return subgraph.execute(
      {
        query,
        ...(variables !== null && typeof variables === 'object' && { variables: variables as Record<string, unknown> }),
        ...(typeof operationName === 'string' && { operationName }),
      },
      { viewerToken, requestId: request.id },
    );
  });

  // Edges get the bytes as they came: signatures are over bytes.
  app.register((scope, _options, registered) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    for (const [route, edge] of Object.entries(subgraph.edges)) {
      const [method, url] = route.split(' ') as [string, string];
      scope.route({
        method,
        url,
        handler: async (request, reply) => {
          const headers = Object.fromEntries(
            Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
          );
          const { 'x-original-method': asked, 'x-original-url': target } = headers;
          const answer = await edge({
            body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
            headers,
            client: {
              ipAddress: headers['x-client-address'] ?? null,
              userAgent: headers['user-agent'] ?? null,
            },
            requestId: request.id,
            ...(asked && target && { original: { method: asked, url: target } }),
          });
          return reply
            .code(answer.status)
            .headers(answer.headers ?? {})
            .type('application/json')
            .send(JSON.stringify(answer.body));
        },
      });
    }
    registered();
  });

  app.get('/livez', () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    const health = await subgraph.health().catch(() => ({ ok: false, detail: 'its database does not answer' }));
    return reply.code(health.ok ? 200 : 503).send(health);
  });
  return app;
}
