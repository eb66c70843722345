import type { FastifyInstance } from 'fastify';
import type { SubgraphLink } from '../subgraph-link.js';
import { passOn } from './pass-on.js';

/** Sign-in with Google Workspace: a browser goes out by the first and comes back by the second. Identity does the rest. */
export function addGoogle(app: FastifyInstance, identity: SubgraphLink): void {
  app.get('/auth/google', (request, reply) => passOn(identity, 'POST /auth/google', request, reply));
  app.get('/auth/google/callback', (request, reply) => passOn(identity, 'POST /auth/google/callback', request, reply));
}
