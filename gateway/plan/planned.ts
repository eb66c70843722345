import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.js';

/** An operation that is ready to be planned: cut, and known by a hash of its own. */
export interface PlannedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
  /** Plans are cached by it. */
  hash: string;
}

export interface PlannedAnswer {
  /** At least what the operation asks for, with nulls where GraphQL's rules put them; plans leave keys beside it. */
  data?: unknown;
  errors?: readonly GraphQLError[];
}

export interface Planner {
  execute(operation: PlannedOperation, context: GatewayContext): Promise<PlannedAnswer>;
  stop(): Promise<void>;
}
