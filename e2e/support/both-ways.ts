import { createHash } from 'node:crypto';
import { type GraphQLError, getOperationAST, parse, validate } from 'graphql';
import type { GatewayContext } from '../../gateway/context.js';
import { createBudget } from '../../gateway/cost/budget.js';
import { readWeights } from '../../gateway/cost/weights.js';
import { createOperations } from '../../gateway/operations.js';
import { createApolloReference } from '../../gateway/plan/apollo-reference.js';
import { createPlanner } from '../../gateway/planner.js';
import type { Receipt } from '../../gateway/receipts.js';
import { createSchemaMap } from '../../gateway/schema-map.js';
import type { LinkResult, SubgraphLink } from '../../gateway/subgraph-link.js';
import { createLogger } from '../../subgraphs/kit/logger.js';
import type { OperationRequest } from '../../subgraphs/kit/subgraph-types.js';
import { nobody, type Viewer } from '../../subgraphs/kit/viewer.js';
import { boundless } from './boundless.js';

/** Changes what a subgraph answers, or throws in its place: for the same question always the same. */
export type Trouble = (subgraph: string, request: OperationRequest, answer: LinkResult) => LinkResult;

/** What left the gateway, in a form in which two of them can be compared: errors in no order. */
export interface Outcome {
  data: unknown;
  errors: unknown[];
  shown: Receipt['entities'];
}

export interface BothWays {
  ours(query: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<Outcome>;
  apollos(query: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<Outcome>;
  /** What happens to answers from now on. */
  trouble(what: Trouble): void;
}

const calm: Trouble = (_subgraph, _request, answer) => answer;

/** The gateway twice over the same subgraphs: with our executor of plans, and with Apollo's. */
export async function bothWays(
  supergraph: string,
  apiSdl: string,
  links: Record<string, SubgraphLink>,
): Promise<BothWays> {
  const map = createSchemaMap(supergraph, apiSdl);
  const logger = createLogger('test', 'silent');
  let trouble = calm;
  const troubled = Object.fromEntries(
    Object.entries(links).map(([name, link]): [string, SubgraphLink] => [
      name,
      {
        ...link,
        execute: async (request, caller) =>
          trouble(name, request, structuredClone(await link.execute(request, caller))),
      },
    ]),
  );
  const planners = {
    ours: await createPlanner(supergraph, troubled, map.api, logger),
    apollos: await createApolloReference(supergraph, troubled, map.api, logger),
  };
  const way = (planner: (typeof planners)['ours']) => {
    const receipts: Receipt[] = [];
    const run = createOperations({
      map,
      planner,
      clock: { now: () => new Date(0) },
      weights: readWeights(parse(supergraph)),
      budget: createBudget(boundless),
      writeReceipt: async (receipt) => {
        receipts.push(receipt);
      },
    });
    return async (
      query: string,
      variables: Record<string, unknown> = {},
      viewer: Viewer = nobody,
    ): Promise<Outcome> => {
      const document = parse(query);
      const [invalid] = validate(map.api, document);
      if (invalid) throw new Error(`${invalid.message}\n${query}`);
      const operation = getOperationAST(document);
      if (!operation) throw new Error('No operation.');
      const context: GatewayContext = {
        viewer,
        client: { ipAddress: '203.0.113.9', userAgent: 'test' },
        requestId: 'test',
        reply: {},
      };
      const hash = createHash('sha256').update(query).digest('hex');
      const { data, errors = [] } = await run(
        { document, operation, operationName: undefined, variables, hash },
        context,
      );
      const plain = errors.map((error: GraphQLError) => JSON.parse(JSON.stringify(error)) as unknown);
      return {
        data: JSON.parse(JSON.stringify(data)) as unknown,
        errors: plain.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
        shown: receipts.splice(0).flatMap(({ entities }) => entities),
      };
    };
  };
  return {
    ours: way(planners.ours),
    apollos: way(planners.apollos),
    trouble: (what) => {
      trouble = what;
    },
  };
}
