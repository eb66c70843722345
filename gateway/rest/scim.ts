import type { FastifyInstance } from 'fastify';
import type { SubgraphLink } from '../subgraph-link.js';
import { passOn } from './pass-on.js';

const bodyLimit = 256 * 1024;

/** SCIM 2.0, for the directory that says who has left: passed to identity, which asks for its token. */
export function addScim(app: FastifyInstance, identity: SubgraphLink): void {
  app.register((scope, _options, ready) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) => done(null, body));
    scope.route({
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      url: '/scim/v2/*',
      handler: (request, reply) => passOn(identity, 'POST /scim/v2', request, reply),
    });
    ready();
  });
}
