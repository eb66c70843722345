import { type ExecutionResult, getVariableValues } from 'graphql';
import type { CompiledOperation, ResolverOf } from './plan.js';
import { type Finish, Run } from './run.js';

export interface QueryArguments {
  context: unknown;
  variables: Record<string, unknown> | undefined;
  resolverOf: ResolverOf;
  /** Told how the answer is finished, where something of it is to be asked of others. */
  onOutside?: (finish: Finish) => void;
}

/** Runs a compiled query; gives what graphql-js would give. */
export function runQuery(
  compiled: CompiledOperation,
  { context, variables = {}, resolverOf, onOutside }: QueryArguments,
): ExecutionResult | Promise<ExecutionResult> {
  const { schema, operation } = compiled;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 50 });
  if (coerced.errors) return { errors: coerced.errors };
  return new Run(compiled, context, coerced.coerced, resolverOf, onOutside).execute();
}

/** Resolvers as they stand in the schema. */
export const ownResolvers: ResolverOf = ({ definition }) => definition.resolve ?? null;
