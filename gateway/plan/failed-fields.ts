import { type GraphQLError, Kind, parse } from 'graphql';
import type { LinkResult } from '../subgraph-link.js';

/**
 * A subgraph that cannot be reached fails field by field: the error stands where each of its fields would, so that a
 * client knows what is missing.
 */
export function failedFields(query: string, error: GraphQLError): NonNullable<LinkResult['errors']> {
  const operation = parse(query).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const root = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  const extensions = error.extensions as Record<string, unknown>;
  return root.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return [];
    const key = selection.alias?.value ?? selection.name.value;
    if (selection.name.value !== '_entities') return [{ message: error.message, path: [key], extensions }];
    const fragments = (selection.selectionSet?.selections ?? []).flatMap((one) =>
      one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet.selections : [],
    );
    return fragments.flatMap((field) =>
      field.kind === Kind.FIELD && field.name.value !== '__typename'
        ? [{ message: error.message, path: [key, 0, field.alias?.value ?? field.name.value], extensions }]
        : [],
    );
  });
}
