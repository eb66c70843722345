import { createSubgraph, type Subgraph, type SubgraphDependencies } from '../kit/subgraph.js';
import { databaseProbe } from './health/database-probe.js';
import type { Probe, ProbeLimits } from './health/probe.js';
import { createHealthCheck } from './health/system-health.js';
import { nodeReference } from './nodes/node-reference.js';
import type { Resolvers } from './resolver-types.generated.js';

export type { Probe } from './health/probe.js';

export const platformEntities = [];

export interface PlatformOptions {
  /** Every part that the host runs or reaches, beside the database. */
  probes?: readonly Probe[];
  limits?: ProbeLimits;
}

/** How well Rookery is, and where each id belongs. */
export function createPlatform(
  dependencies: SubgraphDependencies,
  { probes = [], limits }: PlatformOptions = {},
): Subgraph {
  const healthOf = createHealthCheck({ probes, clock: dependencies.clock, limits });
  const resolvers: Resolvers = {
    Query: {
      systemHealth: (_root, _args, { tx }) => healthOf(databaseProbe(tx)),
      node: (_root, { id }) => nodeReference(id),
    },
    Node: { __resolveType: ({ __typename }) => __typename },
  };
  // Nothing here is a row of anybody.
  return createSubgraph({ name: 'platform', resolvers, rowOf: () => undefined }, dependencies);
}
