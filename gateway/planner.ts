import './no-telemetry.js';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { type DocumentNode, type FormattedExecutionResult, GraphQLError, Kind, parse } from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Logger } from '../subgraphs/kit/logger.js';
import { callerOf, type GatewayContext } from './context.js';
import type { LinkResult, SubgraphLink } from './subgraph-link.js';

/** An operation that is ready to be planned: cut, and known by a hash of its own. */
export interface PlannedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
  /** Plans are cached by it. */
  hash: string;
}

export interface Planner {
  execute(operation: PlannedOperation, context: GatewayContext): Promise<FormattedExecutionResult | { errors?: readonly GraphQLError[]; data?: unknown }>;
  stop(): Promise<void>;
}

/**
 * A subgraph that cannot be reached fails field by field: the error stands where each of its fields would, so that a
 * client knows what is missing.
 */
function failedFields(query: string, error: GraphQLError): NonNullable<LinkResult['errors']> {
  const operation = parse(query).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const root = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  const extensions = error.extensions as Record<string, unknown>;
  return root.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return [];
    const key = selection.alias?.value ?? selection.name.value;
    if (selection.name.value !== '_entities') return [{ message: error.message, path: [key], extensions }];
    const fragments = (selection.selectionSet?.selections ?? []).flatMap((one) =>
      one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet.selections : [],
    );
    return fragments.flatMap((field) =>
      field.kind === Kind.FIELD && field.name.value !== '__typename'
        ? [{ message: error.message, path: [key, 0, field.alias?.value ?? field.name.value], extensions }]
        : [],
    );
  });
}

/** How Apollo's plans reach a subgraph. */
function dataSource(link: SubgraphLink, logger: Logger): GraphQLDataSource {
  return {
    process: async ({ request, context }) => {
      const gatewayContext = context as GatewayContext;
      const query = request.query ?? '';
      try {
        const { reply, ...answer } = await link.execute(
          { query, variables: request.variables, operationName: request.operationName },
          callerOf(gatewayContext),
        );
        if (reply) Object.assign(gatewayContext.reply, reply);
        // Errors travel as plain objects; Apollo makes its own of them and sets the path from the top.
        return answer as never;
      } catch (error) {
        const known = error instanceof GraphQLError ? error : new GraphQLError('failed', { extensions: { code: 'INTERNAL' } });
        logger.warn({ subgraph: link.name, code: known.extensions.code, requestId: gatewayContext.requestId }, 'a subgraph failed');
        return { data: null, errors: failedFields(query, known) } as never;
      }
    },
  };
}

/** Apollo Gateway takes a supergraph whose security directives are not marked as such: we enforce them ourselves. */
const forApollo = (supergraphSdl: string) => supergraphSdl.replaceAll(/, for: SECURITY/g, '');

/** Plans and runs operations with Apollo Gateway. The only file that knows it. */
export async function createPlanner(
  supergraphSdl: string,
  links: Record<string, SubgraphLink>,
  api: GraphQLSchema,
  logger: Logger,
): Promise<Planner> {
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: (message: unknown) => logger.error({ message: String(message) }, 'planner') };
  const gateway = new ApolloGateway({
    supergraphSdl: forApollo(supergraphSdl),
    logger: silent,
    buildService: ({ name }) => {
      const link = links[name];
      if (!link) throw new Error(`There is no way to the subgraph ${name}.`);
      return dataSource(link, logger);
    },
  });
  const { executor } = await gateway.load();
  return {
    execute: async ({ document, operation, operationName, variables, hash }, context) =>
      executor({
        request: { query: '', variables, ...(operationName && { operationName }) },
        document,
        operation,
        operationName: operationName ?? null,
        queryHash: hash,
        source: '',
        schema: api,
        context,
        logger: silent,
        cache: undefined as never,
        metrics: {},
        overallCachePolicy: undefined as never,
      } as never) as never,
    stop: () => gateway.stop(),
  };
}
