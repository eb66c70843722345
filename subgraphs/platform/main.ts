import { createSubgraph, type Subgraph, type SubgraphDependencies } from '../kit/subgraph.js';
import { databaseProbe } from './health/database-probe.js';
import type { Probe, ProbeLimits } from './health/probe.js';
import { createHealthCheck } from './health/system-health.js';
import { nodeReference } from './nodes/node-reference.js';
import type { Resolvers } from './resolver-types.generated.js';
import { settingsQueries, settingsTypes } from './settings/settings.resolvers.js';

export type { Probe } from './health/probe.js';

export const platformEntities = [];

export interface PlatformOptions {
  /** Every part that the host runs or reaches, beside the database. */
  probes?: readonly Probe[];
  limits?: ProbeLimits;
}

/** How well Rookery is, how PenguinMails is set, and where each id belongs. */
export function createPlatform(
  dependencies: SubgraphDependencies,
  { probes = [], limits }: PlatformOptions = {},
): Subgraph {
  const healthOf = createHealthCheck({ probes, clock: dependencies.clock, limits });
  const resolvers: Resolvers = {
    Query: {
      systemHealth: (_root, _args, { tx }) => healthOf(databaseProbe(tx)),
      node: (_root, { id }) => nodeReference(id),
      ...settingsQueries,
    },
    Node: { __resolveType: ({ __typename }) => __typename },
    ...settingsTypes,
  };
  // Nothing here is a row of anybody.
  return createSubgraph({ name: 'platform', resolvers, rowOf: () => undefined }, dependencies);
}
