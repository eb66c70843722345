import type { SubgraphName } from '../schema/files.js';
import type { Client, Reply } from '../subgraphs/kit/request.js';
import type { EdgeRequest, EdgeResponse, Health, OperationRequest, Subgraph } from '../subgraphs/kit/subgraph-types.js';
import type { ViewerKind } from '../subgraphs/kit/viewer.js';
import type { SignViewer } from '../subgraphs/kit/viewer-token.js';

/** On whose behalf a subgraph is called. */
export interface Caller {
  kind: ViewerKind;
  /** The id of the session or of the token. */
  subject: string | null;
  client: Client;
  requestId: string;
}

export interface LinkResult {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[];
  reply?: Reply;
}

/** A subgraph, wherever it runs. What cannot be reached throws SUBGRAPH_UNAVAILABLE, what takes too long TIMEOUT. */
export interface SubgraphLink {
  readonly name: SubgraphName;
  execute(request: OperationRequest, caller: Caller): Promise<LinkResult>;
  edge(route: string, request: EdgeRequest): Promise<EdgeResponse>;
  health(): Promise<Health>;
  /** Whether it is not called for the moment, because it did not answer. */
  circuitOpen(): boolean;
  close(): Promise<void>;
}

/** A subgraph in this very process. The viewer is signed all the same: one way in, one check. */
export function linkInProcess(subgraph: Subgraph, sign: SignViewer): SubgraphLink {
  return {
    name: subgraph.name,
    execute: async (request, { kind, subject, client, requestId }) => {
      const viewerToken = await sign(subgraph.name, { kind, subject, client });
      const { data, errors, reply } = await subgraph.execute(request, { viewerToken, requestId });
      return {
        ...(data !== undefined && { data }),
        ...(errors && { errors: errors.map((error) => error.toJSON()) }),
        ...(reply && { reply }),
      };
    },
    edge: (route, request) => subgraph.edges[route]?.(request) ?? Promise.resolve({ status: 404, body: null }),
    health: () => subgraph.health(),
    circuitOpen: () => false,
    close: () => subgraph.close(),
  };
}
