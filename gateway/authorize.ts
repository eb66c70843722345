import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { decide, type Viewer } from '../subgraphs/kit/viewer.js';
import { reserved } from './reserved-aliases.js';
import type { SchemaMap } from './schema-map.js';

/** The operation without what the viewer may not see, and with what the receipt needs to know. */
export interface Cut {
  document: DocumentNode;
  /** `Type.field` of what was taken out. */
  denied: ReadonlySet<string>;
  /** Keys of `node` fields whose id is of a type that is shut, and that type. */
  deniedNodes: ReadonlyMap<string, string>;
  /** Whether any field of the root is left to be asked for. */
  anythingLeft: boolean;
}

const named = (name: string) => ({ kind: Kind.NAME, value: name }) as const;

function aliased(alias: string, field: string): FieldNode {
  return { kind: Kind.FIELD, name: named(field), alias: named(alias) };
}

/** What is added to a selection so that the gateway knows what it shows, whatever the client asked for. */
function additions(map: SchemaMap, type: { name: string } | null | undefined, abstract: boolean): FieldNode[] {
  if (!type) return [];
  const added = abstract ? [aliased(reserved.type, '__typename')] : [];
  const tenantField = map.tenantFieldOf(type.name);
  if (tenantField) added.push(aliased(reserved.id, 'id'), aliased(reserved.tenant, tenantField));
  return added;
}

function withAdditions(set: SelectionSetNode, added: FieldNode[]): SelectionSetNode {
  const selections: SelectionNode[] = [...set.selections, ...added];
  // A selection may not be empty; the type's name costs nothing and says nothing.
  return { ...set, selections: selections.length ? selections : [aliased(reserved.type, '__typename')] };
}

const isIntrospection = (name: string) => name === '__schema' || name === '__type';

/**
 * Cuts an operation to what the viewer may see, before it is planned. What depends on the row stays: the subgraph and
 * the database decide it. Introspection is taken out as well; it is answered from the viewer's own view of the schema.
 */
export function cut(
  document: DocumentNode,
  viewer: Viewer,
  map: SchemaMap,
  nodes: ReadonlyMap<string, string> = new Map(),
): Cut {
  const denied = new Set<string>();
  const deniedNodes = new Map<string, string>();
  const types = new TypeInfo(map.api);
  let rootFields = 0;
  const reduced = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter(node) {
          const parent = types.getParentType();
          if (!parent || node.name.value === '__typename') return undefined;
          if (isIntrospection(node.name.value)) return null;
          const coordinate = `${parent.name}.${node.name.value}`;
          const key = node.alias?.value ?? node.name.value;
          // What an id leads to is as shut as the type that it is of.
          const nodeType = coordinate === 'Query.node' ? nodes.get(key) : undefined;
          const scopes = map.scopes.get(nodeType ? `${nodeType}.id` : coordinate);
          if (scopes && decide(viewer, scopes) === 'deny') {
            if (nodeType) deniedNodes.set(key, nodeType);
            else denied.add(coordinate);
            return null;
          }
          if (parent === map.api.getQueryType() || parent === map.api.getMutationType()) rootFields += 1;
          return undefined;
        },
      },
      SelectionSet: {
        leave(node) {
          const type = types.getParentType();
          const composite = type && isCompositeType(type) ? getNamedType(type) : null;
          return withAdditions(node, additions(map, composite, Boolean(composite) && !isObjectType(composite)));
        },
      },
    }),
  );
  return { document: withoutUnused(reduced), denied, deniedNodes, anythingLeft: rootFields > 0 };
}

/** Fragments and variables that only what was taken out had used would make the operation invalid. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const spreads = new Set<string>();
  const variables = new Set<string>();
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const walk = (node: DocumentNode['definitions'][number]) =>
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => {
        variables.add(name.value);
      },
      FragmentSpread: ({ name }) => {
        if (spreads.has(name.value)) return;
        spreads.add(name.value);
        const fragment = fragments.get(name.value);
        if (fragment) walk(fragment);
      },
    });
  for (const definition of document.definitions) if (definition.kind === Kind.OPERATION_DEFINITION) walk(definition);
  return {
    ...document,
    definitions: document.definitions.flatMap((definition): DefinitionNode[] => {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) return spreads.has(definition.name.value) ? [definition] : [];
      if (definition.kind !== Kind.OPERATION_DEFINITION) return [definition];
      const used = definition.variableDefinitions?.filter(({ variable }) => variables.has(variable.name.value));
      return [{ ...definition, variableDefinitions: used ?? [] }];
    }),
  };
}
