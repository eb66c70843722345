import type { FastifyInstance } from 'fastify';
import type { SubgraphLink } from '../subgraph-link.js';
import { passOn } from './pass-on.js';

/** What identity keeps in the browser between going out and coming back. */
const stepCookie = 'rookery_google';

/** Sign-in with Google Workspace: a browser goes out by the first and comes back by the second. Identity does the rest. */
export function addGoogle(app: FastifyInstance, identity: SubgraphLink): void {
  for (const path of ['/auth/google', '/auth/google/callback']) {
    app.get(path, (request, reply) => passOn(identity, `POST ${path}`, request, reply, stepCookie));
  }
}
