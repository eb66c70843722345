import { createHash, randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import fastifyApollo, { type ApolloFastifyContextFunction } from '@as-integrations/fastify';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { AppError } from '../subgraphs/kit/errors.js';
import type { Reply } from '../subgraphs/kit/request.js';
import { type Authenticate, sessionCookie } from './authenticate.js';
import type { GatewayContext } from './context.js';
import { publicError } from './format-error.js';

export interface ServerOptions {
  apollo: ApolloServer<GatewayContext>;
  authenticate: Authenticate;
  /** Whether a proxy in front is trusted to tell the client's address. */
  trustProxy: boolean;
}

const loopback = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/;
const wellFormedId = /^[\w.:-]{1,80}$/;

/** HttpOnly and SameSite=Strict always; Secure everywhere but on this very machine, where there is no TLS. */
function setSession(reply: FastifyReply, request: FastifyRequest, session: NonNullable<Reply['session']> | null): void {
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure: !loopback.test(request.hostname) } as const;
  if (session) reply.setCookie(sessionCookie, session.token, { ...options, expires: new Date(session.expires) });
  else reply.clearCookie(sessionCookie, options);
}

/** Knows a device again that was signed in with before; it proves nothing, and opens nothing. */
const deviceCookie = 'rookery_device';
const deviceToken = /^[\w-]{43}$/;
/** Browsers keep no cookie for longer. */
const deviceSeconds = 400 * 86_400;

function setDevice(reply: FastifyReply, request: FastifyRequest, device: NonNullable<Reply['device']>): void {
  const secure = !loopback.test(request.hostname);
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge: deviceSeconds } as const;
  reply.setCookie(deviceCookie, device.token, options);
}

/** Where a request comes from. */
export function clientOf(request: FastifyRequest) {
  const token = request.cookies[deviceCookie];
  return {
    ipAddress: request.ip ?? null,
    userAgent: request.headers['user-agent']?.slice(0, 400) ?? null,
    ...(token && deviceToken.test(token) && { deviceHash: createHash('sha256').update(token).digest('hex') }),
  };
}

/** What a request shows to say whose it is. */
export const credentialsOf = (request: FastifyRequest) => ({
  cookie: request.cookies[sessionCookie],
  authorization: request.headers.authorization,
});

/** Before there is a context nothing else looks at an error: no address of a database may leave here. */
function refuse(error: unknown, requestId: string): never {
  const known = error instanceof AppError ? error : new AppError('INTERNAL', 'Something went wrong on our side.');
  const status = known.code === 'UNAUTHENTICATED' ? 401 : 500;
  throw new AppError(known.code, known.message, { details: { requestId, http: { status } } });
}

/** JSON always, whatever goes wrong: a page of HTML helps no program. */
function answerErrorsAsJson(app: FastifyInstance): void {
  app.setErrorHandler(
    async (error: Error & { statusCode?: number; extensions?: Record<string, unknown> }, request, reply) => {
      const status = error.statusCode ?? 500;
      const code = status === 413 ? 'COST_LIMIT' : status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL';
      if (status >= 500) request.log.error({ requestId: request.id, message: error.message }, 'a request failed');
      const body = publicError({ message: error.message, extensions: { code } }, request.id);
      return reply
        .code(status)
        .type('application/json')
        .send({ errors: [body] });
    },
  );
}

/** The front door's HTTP: headers, cookies, request ids, and GraphQL. */
export async function createServer({ apollo, authenticate, trustProxy }: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    trustProxy,
    bodyLimit: 256 * 1024,
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && wellFormedId.test(given) ? given : randomUUID();
    },
  });
  answerErrorsAsJson(app);
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine sets style attributes and one style element for its variables.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
  });
  await app.register(fastifyCookie);

  const context: ApolloFastifyContextFunction<GatewayContext> = async (request, reply) => {
    const client = clientOf(request);
    const viewer = await authenticate(credentialsOf(request), client).catch((error: unknown) =>
      refuse(error, request.id),
    );
    reply.header('cache-control', 'no-store');
    const answer: Reply = {};
    // What a subgraph asks for (a cookie) is done at the moment it asks, before the answer is sent.
    const watched = new Proxy(answer, {
      set: (target, key, value) => {
        if (key === 'session') setSession(reply, request, value as NonNullable<Reply['session']> | null);
        if (key === 'device') setDevice(reply, request, value as NonNullable<Reply['device']>);
        return Reflect.set(target, key, value);
      },
    });
    return { viewer, client, requestId: request.id, reply: watched };
  };
  await app.register(fastifyApollo(apollo), { path: '/graphql', method: ['GET', 'POST'], context });
  return app;
}
