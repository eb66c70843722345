import './no-telemetry.js';
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from './context.js';
import { rateHeaders } from './cost/budget.js';
import { publicError } from './format-error.js';
import { checkLimits, defaultLimits, maxTokens, type OperationLimits } from './limits.js';
import type { Metrics } from './metrics.js';
import type { Releases } from './releases.js';
import { refuseReservedAliases } from './reserved-aliases.js';

type GatewayInterface = NonNullable<ApolloServerOptions<GatewayContext>['gateway']>;

export interface ApolloOptions {
  releases: Releases;
  metrics: Metrics;
  limits?: OperationLimits;
}

/** Our pipeline in the place where Apollo Server expects a gateway. */
function pipeline(releases: Releases): GatewayInterface {
  return {
    load: async () => ({
      executor: async (request) =>
        releases.of(request.schema).run(
          {
            document: request.document,
            operation: request.operation,
            operationName: request.request.operationName || undefined,
            variables: request.request.variables ?? {},
            hash: request.queryHash,
          },
          request.context as unknown as GatewayContext,
        ) as never,
    }),
    onSchemaLoadOrUpdate: (callback) =>
      releases.follow(({ map }) => callback({ apiSchema: map.api, coreSupergraphSdl: '' })),
    stop: async () => undefined,
  };
}

/** Clients that know the media type of the GraphQL-over-HTTP draft are told by the status; older ones read the body of a 200. */
const wantsStatus = (accept: string | undefined) => Boolean(accept?.includes('application/graphql-response+json'));

const textCodes = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Whether the operation itself, or its variables, could not be taken; a request without an operation is another matter. */
const isTheClientsText = (errors: readonly { extensions?: Record<string, unknown> }[]) =>
  errors.length > 0 && errors.every(({ extensions }) => textCodes.has(String(extensions?.code)));

/** Limits before anything is planned, request ids on every answer, times for the metrics. */
function conduct({ metrics, limits = defaultLimits }: ApolloOptions): ApolloServerPlugin<GatewayContext> {
  const checked = new WeakSet<object>();
  return {
    requestDidStart: async () => {
      const stop = metrics.operationStarted();
      return {
        didResolveOperation: async ({ document }) => {
          if (checked.has(document)) return;
          checkLimits(document, limits);
          refuseReservedAliases(document);
          checked.add(document);
        },
        willSendResponse: async ({ request, response, contextValue, operation }) => {
          const { body } = response;
          for (const [name, value] of contextValue.rate ? rateHeaders(contextValue.rate) : [])
            response.http.headers.set(name, value);
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          if (body.kind === 'single' && body.singleResult.errors) {
            body.singleResult.errors = errors.map((error) => publicError(error, contextValue.requestId));
          }
          if (!wantsStatus(request.http?.headers.get('accept')) && isTheClientsText(errors)) response.http.status = 200;
          stop(
            operation?.operation ?? 'none',
            errors.map((error) => String(error.extensions?.code)),
          );
        },
      };
    },
  };
}

/** Apollo Server without what calls home, lands on a page or tells the schema to strangers. */
export async function createApollo(options: ApolloOptions): Promise<ApolloServer<GatewayContext>> {
  const server = new ApolloServer<GatewayContext>({
    gateway: pipeline(options.releases),
    plugins: [conduct(options), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
    parseOptions: { maxTokens },
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // The cookie is SameSite=Strict, so that no other site's request carries it, and a GET can only read.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    stringifyResult: (value) => JSON.stringify(value),
    formatError: (formatted, error) => {
      // Graphql-js's own validation of a variable is the client's mistake, not ours.
      const original = error instanceof GraphQLError ? error.extensions : undefined;
      return original ? { ...formatted, extensions: { ...formatted.extensions, ...original } } : formatted;
    },
  });
  await server.start();
  return server;
}
