import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  parse,
  printSchema,
  visit,
} from 'graphql';
import { namedType } from '../schema/requirements.js';
import { decide, type Viewer } from '../subgraphs/kit/viewer.js';
import type { SchemaMap } from './schema-map.js';

const roots = ['Query', 'Mutation'];
const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

type WithFields = Extract<DefinitionNode, { fields?: unknown }>;
const fieldsOf = (definition: DefinitionNode) => ((definition as WithFields).fields ?? []) as FieldDefinitionNode[];

/** Every type that can be reached from the roots, through fields, arguments and what implements an interface. */
function reachable(definitions: ReadonlyMap<string, DefinitionNode>): Set<string> {
  const found = new Set<string>();
  const visitType = (name: string) => {
    const definition = definitions.get(name);
    if (!definition || found.has(name)) return;
    found.add(name);
    visit(definition, { NamedType: (node) => visitType(node.name.value) });
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return;
    for (const other of definitions.values()) {
      const implemented = other.kind === Kind.OBJECT_TYPE_DEFINITION ? (other.interfaces ?? []) : [];
      if (implemented.some((one) => one.name.value === name) && other.kind === Kind.OBJECT_TYPE_DEFINITION) visitType(other.name.value);
    }
  };
  for (const root of roots) visitType(root);
  return found;
}

/** Takes out what is denied, then what that leaves empty, until nothing more falls. */
function withoutDenied(document: DocumentNode, viewer: Viewer, map: SchemaMap): DocumentNode {
  let definitions = new Map<string, DefinitionNode>(
    document.definitions.flatMap((one) => ('name' in one && one.name ? [[one.name.value, one] as const] : [])),
  );
  const open = (type: string, field: FieldDefinitionNode) => {
    const scopes = map.scopes.get(`${type}.${field.name.value}`);
    const returned = namedType(field.type);
    return (!scopes || decide(viewer, scopes) !== 'deny') && (builtIn.has(returned) || definitions.has(returned));
  };
  for (let before = -1; before !== count(definitions); ) {
    before = count(definitions);
    definitions = new Map(
      [...definitions].flatMap(([name, definition]): [string, DefinitionNode][] => {
        if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [[name, definition]];
        const fields = fieldsOf(definition).filter((field) => open(name, field));
        return fields.length ? [[name, { ...definition, fields }]] : [];
      }),
    );
  }
  const kept = reachable(definitions);
  return { ...document, definitions: [...definitions].filter(([name]) => kept.has(name)).map(([, one]) => one) };
}

function count(definitions: ReadonlyMap<string, DefinitionNode>): number {
  let sum = 0;
  for (const definition of definitions.values()) sum += 1 + fieldsOf(definition).length;
  return sum;
}

/** The schema as one viewer may see it: for introspection, the explorer and suggestions. Cached by the set of scopes. */
export function createViewerSchemas(map: SchemaMap): (viewer: Viewer, scopeKey: string) => GraphQLSchema {
  const document = parse(printSchema(map.api));
  const known = new Map<string, GraphQLSchema>();
  return (viewer, scopeKey) => {
    let schema = known.get(scopeKey);
    if (!schema) {
      if (known.size > 200) known.clear();
      known.set(scopeKey, (schema = buildASTSchema(withoutDenied(document, viewer, map))));
    }
    return schema;
  };
}
