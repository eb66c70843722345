import type { GraphQLError } from 'graphql';

const denials: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'TENANT_NOT_OPEN']);

/** Whether anything is there along these fields, in any row. */
function isAnythingAt(value: unknown, fields: readonly (string | number)[]): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some((one) => isAnythingAt(one, fields));
  const [field, ...rest] = fields;
  return field === undefined || isAnythingAt((value as Record<string | number, unknown>)[field], rest);
}

/**
 * A subgraph that extends another's type is asked before anybody knows whether the thing exists for this viewer, and may
 * refuse a part of it. Where the thing is not there, the refusal would tell that it is somewhere: it goes.
 */
export function withoutDenialsInNothing(data: unknown, errors: readonly GraphQLError[]): GraphQLError[] {
  return errors.filter((error) => {
    if (!error.path || !denials.has(error.extensions.code)) return true;
    const fields = error.path.filter((part) => typeof part === 'string' && part !== '@');
    return isAnythingAt(data, fields.slice(0, -1));
  });
}
