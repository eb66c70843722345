/** The part of the API schema that somebody may see: what gateways introspect with and what releases are compared by. */

import { type DefinitionNode, type DocumentNode, type FieldDefinitionNode, Kind, visit } from 'graphql';
import { namedType } from './requirements.js';

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
      if (other.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
      if (other.interfaces?.some((one) => one.name.value === name)) visitType(other.name.value);
    }
  };
  for (const root of roots) visitType(root);
  return found;
}

function count(definitions: ReadonlyMap<string, DefinitionNode>): number {
  let sum = 0;
  for (const definition of definitions.values()) sum += 1 + fieldsOf(definition).length;
  return sum;
}

/** Takes out the fields that are not open (`Type.field`), then what that leaves empty, until nothing more falls. */
export function viewOf(api: DocumentNode, isOpen: (coordinate: string) => boolean): DocumentNode {
  let definitions = new Map<string, DefinitionNode>(
    api.definitions.flatMap((one) => ('name' in one && one.name ? [[one.name.value, one] as const] : [])),
  );
  const stays = (type: string, field: FieldDefinitionNode) => {
    const returned = namedType(field.type);
    return isOpen(`${type}.${field.name.value}`) && (builtIn.has(returned) || definitions.has(returned));
  };
  for (let before = -1; before !== count(definitions); ) {
    before = count(definitions);
    definitions = new Map(
      [...definitions].flatMap(([name, definition]): [string, DefinitionNode][] => {
        if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [[name, definition]];
        const fields = fieldsOf(definition).filter((field) => stays(name, field));
        return fields.length ? [[name, { ...definition, fields }]] : [];
      }),
    );
  }
  const kept = reachable(definitions);
  return { ...api, definitions: [...definitions].filter(([name]) => kept.has(name)).map(([, one]) => one) };
}
