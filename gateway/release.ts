import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import type { SubgraphName } from '../schema/files.js';
import type { Logger } from '../subgraphs/kit/logger.js';
import type { GatewayContext } from './context.js';
import { readWeights } from './cost/weights.js';
import { type Answer, createOperations, type IncomingOperation, type OperationsDependencies } from './operations.js';
import { apiOf } from './plan/api-schema.js';
import { createPlanner } from './planner.js';
import { createSchemaMap, type SchemaMap } from './schema-map.js';
import type { SubgraphLink } from './subgraph-link.js';

/** One supergraph, and everything at the gateway that is worked out from it. */
export interface Release {
  /** A hash of the supergraph: two gateways that serve the same one say the same. */
  id: string;
  map: SchemaMap;
  run(operation: IncomingOperation, context: GatewayContext): Promise<Answer>;
  stop(): Promise<void>;
}

/** What releases have in common. */
export interface ReleaseParts extends Omit<OperationsDependencies, 'map' | 'planner' | 'weights'> {
  links: Record<SubgraphName, SubgraphLink>;
  logger: Logger;
}

/** Makes a supergraph ready to be served; throws when it cannot be. */
export async function openRelease(supergraph: string, { links, logger, ...shared }: ReleaseParts): Promise<Release> {
  const map = createSchemaMap(supergraph, apiOf(supergraph));
  const planner = await createPlanner(supergraph, links, map.api, logger);
  return {
    id: createHash('sha256').update(supergraph).digest('hex').slice(0, 16),
    map,
    run: createOperations({ ...shared, map, planner, weights: readWeights(parse(supergraph)) }),
    stop: () => planner.stop(),
  };
}
