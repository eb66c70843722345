import './no-telemetry.js';
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from './context.js';
import { publicError } from './format-error.js';
import { checkLimits, defaultLimits, maxTokens, type OperationLimits } from './limits.js';
import type { Metrics } from './metrics.js';
import type { Answer, IncomingOperation } from './operations.js';
import { refuseReservedAliases } from './reserved-aliases.js';
import type { SchemaMap } from './schema-map.js';

type GatewayInterface = NonNullable<ApolloServerOptions<GatewayContext>['gateway']>;

export interface ApolloOptions {
  map: SchemaMap;
  run: (operation: IncomingOperation, context: GatewayContext) => Promise<Answer>;
  metrics: Metrics;
  limits?: OperationLimits;
}

/** Our pipeline in the place where Apollo Server expects a gateway. */
function pipeline({ map, run }: ApolloOptions): GatewayInterface {
  return {
    load: async () => ({
      executor: async (request) =>
        run(
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
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: map.api, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

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
        willSendResponse: async ({ response, contextValue, operation }) => {
          const { body } = response;
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          if (body.kind === 'single' && body.singleResult.errors) {
            body.singleResult.errors = errors.map((error) => publicError(error, contextValue.requestId));
          }
          stop(operation?.operation ?? 'none', errors.map((error) => String(error.extensions?.code)));
        },
      };
    },
  };
}

/** Apollo Server without what calls home, lands on a page or tells the schema to strangers. */
export async function createApollo(options: ApolloOptions): Promise<ApolloServer<GatewayContext>> {
  const server = new ApolloServer<GatewayContext>({
    gateway: pipeline(options),
    plugins: [conduct(options), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
    parseOptions: { maxTokens },
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
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
