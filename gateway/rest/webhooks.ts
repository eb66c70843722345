import type { FastifyInstance } from 'fastify';
import type { SubgraphLink } from '../subgraph-link.js';

/** Stripe's webhook: passed to billing as the bytes that came, because the signature is over bytes. */
export function addWebhooks(app: FastifyInstance, billing: SubgraphLink): void {
  app.register((scope, _options, registered) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 1024 * 1024 }, (_request, body, done) =>
      done(null, body),
    );
    scope.post('/webhooks/stripe', async (request, reply) => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const answer = await billing.edge('POST /webhooks/stripe', {
        body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        headers,
        client: { ipAddress: request.ip, userAgent: request.headers['user-agent'] ?? null },
        requestId: request.id,
      });
      return reply.code(answer.status).send(answer.body);
    });
    registered();
  });
}
