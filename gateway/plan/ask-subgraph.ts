import { GraphQLError } from 'graphql';
import type { Logger } from '../../subgraphs/kit/logger.js';
import type { OperationRequest } from '../../subgraphs/kit/subgraph-types.js';
import type { GatewayContext } from '../context.js';
import type { Caller, LinkResult, SubgraphLink } from '../subgraph-link.js';
import { failedFields } from './failed-fields.js';

export type AskSubgraph = (request: OperationRequest, context: GatewayContext, caller: Caller) => Promise<LinkResult>;

/** How plans reach a subgraph: whatever goes wrong comes back as errors, one for each field that is missing for it. */
export function createAsk(link: SubgraphLink, logger: Logger): AskSubgraph {
  return async (request, context, caller) => {
    try {
      const answer = await link.execute(request, caller);
      if (answer.reply) Object.assign(context.reply, answer.reply);
      return answer;
    } catch (error) {
      const known =
        error instanceof GraphQLError ? error : new GraphQLError('failed', { extensions: { code: 'INTERNAL' } });
      logger.warn(
        { subgraph: link.name, code: known.extensions.code, requestId: context.requestId },
        'a subgraph failed',
      );
      return { data: null, errors: failedFields(request.query, known) };
    }
  };
}
