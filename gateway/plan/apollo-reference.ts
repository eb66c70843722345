import '../no-telemetry.js';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../../subgraphs/kit/logger.js';
import { callerOf, type GatewayContext } from '../context.js';
import type { SubgraphLink } from '../subgraph-link.js';
import { createAsk } from './ask-subgraph.js';
import type { Planner } from './planned.js';

/** Apollo Gateway takes a supergraph whose security directives are not marked as such: we enforce them ourselves. */
export const forApollo = (supergraphSdl: string) => supergraphSdl.replaceAll(/, for: SECURITY/g, '');

function dataSource(link: SubgraphLink, logger: Logger): GraphQLDataSource {
  const ask = createAsk(link, logger);
  return {
    process: async ({ request: { query = '', variables, operationName }, context }) => {
      const gatewayContext = context as GatewayContext;
      const { data, errors } = await ask({ query, variables, operationName }, gatewayContext, callerOf(gatewayContext));
      // Errors travel as plain objects; Apollo makes its own of them and sets the path from the top.
      return { data, ...(errors && { errors }) } as never;
    },
  };
}

/**
 * Plans and runs operations with Apollo Gateway itself: what our executor is compared with, and what takes over where a
 * plan has something in it that ours does not know.
 */
export async function createApolloReference(
  supergraphSdl: string,
  links: Record<string, SubgraphLink>,
  api: GraphQLSchema,
  logger: Logger,
): Promise<Planner> {
  const silent = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (message: unknown) => logger.error({ message: String(message) }, 'planner'),
  };
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
