import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../metrics.js';

export interface HealthRoutes {
  /** Whether this process can serve: its database answers and it is not draining. */
  ready(): Promise<boolean>;
  metrics: Metrics;
}

/** `/livez`, `/readyz` and `/metrics`, for whoever runs this. */
export function addHealth(app: FastifyInstance, { ready, metrics }: HealthRoutes): void {
  app.get('/livez', () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    const ok = await ready().catch(() => false);
    return reply.code(ok ? 200 : 503).send({ ok });
  });
  app.get('/metrics', async (_request, reply) => {
    const { contentType, body } = await metrics.text();
    return reply.type(contentType).send(body);
  });
}
