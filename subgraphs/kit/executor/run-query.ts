import { type ExecutionResult, getVariableValues } from 'graphql';
import type { CompiledOperation, ResolverOf } from './plan.js';
import { Run } from './run.js';

export interface QueryArguments {
  context: unknown;
  variables: Record<string, unknown> | undefined;
  resolverOf: ResolverOf;
}

/** Runs a compiled query; gives what graphql-js would give. */
export function runQuery(
  compiled: CompiledOperation,
  { context, variables = {}, resolverOf }: QueryArguments,
): ExecutionResult | Promise<ExecutionResult> {
  const { schema, operation } = compiled;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 50 });
  if (coerced.errors) return { errors: coerced.errors };
  return new Run(compiled, context, coerced.coerced, resolverOf).execute();
}

/** Resolvers as they stand in the schema. */
export const ownResolvers: ResolverOf = ({ definition }) => definition.resolve ?? null;
