import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  isLeafType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { typeOfId } from '../subgraphs/kit/ids.js';
import { reserved } from './reserved-aliases.js';

/** An operation whose `node(id)` fields say which type their id is of. */
export interface Routed {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** The types that were found, in order; a plan for a tenant's id is not one for a user's. */
  key: string;
  /** For each key of the answer that is a `node`: the type that its id says. */
  types: ReadonlyMap<string, string>;
}

const isNode = (one: SelectionNode): one is FieldNode => one.kind === Kind.FIELD && one.name.value === 'node';

/** A field that every such thing has: when it does not come back, the thing is not there for this viewer. */
function probeOf(schema: GraphQLSchema, typeName: string): string | undefined {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return undefined;
  return Object.values(type.getFields()).find(
    (field) =>
      field.name !== 'id' && isNonNullType(field.type) && isLeafType(field.type.ofType) && field.args.length === 0,
  )?.name;
}

function idOf(field: FieldNode, variables: Record<string, unknown>): string {
  const value = field.arguments?.find((argument) => argument.name.value === 'id')?.value;
  if (value?.kind === Kind.STRING || value?.kind === Kind.INT) return value.value;
  return value?.kind === Kind.VARIABLE ? String(variables[value.name.value] ?? '') : '';
}

function withProbe(field: FieldNode, typeName: string, probe: string): FieldNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const fragment: SelectionNode = {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: name(typeName) },
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [{ kind: Kind.FIELD, name: name(probe), alias: name(reserved.probe) }],
    },
  };
  const selections = [...(field.selectionSet?.selections ?? []), fragment];
  return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

/**
 * `node(id)` leads to a type by its id alone, so nobody has looked yet whether the thing exists. A probe inside the
 * type's own selection makes its subgraph look, within the viewer's scope.
 */
export function routeNodes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Routed {
  const types = new Map<string, string>();
  if (!operation.selectionSet.selections.some(isNode)) return { document, operation, key: '', types };
  const selections = operation.selectionSet.selections.map((one) => {
    if (!isNode(one)) return one;
    const typeName = typeOfId(idOf(one, variables));
    const probe = typeName && probeOf(schema, typeName);
    if (!typeName || !probe) return one;
    types.set(one.alias?.value ?? 'node', typeName);
    return withProbe(one, typeName, probe);
  });
  const routed = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  return {
    document: { ...document, definitions: document.definitions.map((one) => (one === operation ? routed : one)) },
    operation: routed,
    key: [...types].map(([key, type]) => `${key}:${type}`).join(' '),
    types,
  };
}

/** NOT_FOUND for each `node` that did not come back and has no other error. */
export function missingNodes(
  types: ReadonlyMap<string, string>,
  data: Record<string, unknown> | null,
  errors: readonly GraphQLError[],
): GraphQLError[] {
  return [...types.keys()].flatMap((key) =>
    data && (data[key] === null || data[key] === undefined) && !errors.some((error) => error.path?.[0] === key)
      ? [new GraphQLError('There is nothing with this id.', { path: [key], extensions: { code: 'NOT_FOUND' } })]
      : [],
  );
}
