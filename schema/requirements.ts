/**
 * What each field of a schema asks of a caller, read from `@requiresScopes`.
 *
 * The one derivation that gateway, subgraphs and lint share: it works on a subgraph's SDL and on the supergraph's.
 * Directives on interfaces are ignored: composition puts a merged one there, but an interface is exactly as open as
 * what implements it. Names outside `permissions.ts` are kept as they are: nobody holds them, so they deny.
 */

import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import type { PermissionId } from './permissions.js';
import { allOf, noScopes, type Scopes } from './scopes.js';

export type { Scopes } from './scopes.js';

/** The second name is the one it has in a subgraph that does not import it. */
const directiveNames: readonly string[] = ['requiresScopes', 'federation__requiresScopes'];

/** What object types ask for on the type itself; types that ask for nothing are left out. */
export function typeScopes(document: DocumentNode): Map<string, Scopes> {
  const found = new Map<string, Scopes>();
  for (const definition of objectTypes(document)) {
    const name = definition.name.value;
    const scopes = declaredScopes(definition, name);
    if (scopes) found.set(name, allOf(found.get(name) ?? noScopes, scopes));
  }
  return found;
}

/** What fields of object types ask for on the field itself, by `Type.field`; the others are left out. */
export function fieldScopes(document: DocumentNode): Map<string, Scopes> {
  const found = new Map<string, Scopes>();
  for (const { coordinate, field } of objectFields(document)) {
    const scopes = declaredScopes(field, coordinate);
    if (scopes) found.set(coordinate, scopes);
  }
  return found;
}

/**
 * What it takes for each field of an object type to be answered: what the field asks for, what the type that it
 * stands in asks for, and what the type that it returns asks for. Holds every object field; `[[]]` is open.
 */
export function effectiveScopes(document: DocumentNode): Map<string, Scopes> {
  const types = typeScopes(document);
  const fields = fieldScopes(document);
  const found = new Map<string, Scopes>();
  for (const { coordinate, type, field } of objectFields(document)) {
    const own = fields.get(coordinate) ?? noScopes;
    const parent = types.get(type) ?? noScopes;
    const returned = types.get(namedType(field.type)) ?? noScopes;
    found.set(coordinate, allOf(own, parent, returned));
  }
  return found;
}

/** The scopes that one definition declares, or undefined. Throws on a directive that cannot be read. */
export function declaredScopes(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  coordinate: string,
): Scopes | undefined {
  const directive = node.directives?.find(({ name }) => directiveNames.includes(name.value));
  if (!directive) return undefined;
  const argument = directive.arguments?.find(({ name }) => name.value === 'scopes');
  const value = argument && valueFromASTUntyped(argument.value);
  if (!isScopes(value)) throw new Error(`${coordinate}: @requiresScopes needs scopes: [["a:b", …], …]`);
  return allOf(value);
}

/** The type that is left when lists and `!` are taken away. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** Every object type, and every extension of one, in the order of the document. */
export function* objectTypes(document: DocumentNode) {
  for (const definition of document.definitions) {
    const { kind } = definition;
    if (kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.OBJECT_TYPE_EXTENSION) yield definition;
  }
}

export interface ObjectField {
  /** `Type.field`. */
  coordinate: string;
  type: string;
  field: FieldDefinitionNode;
}

/** Every field of every object type, in the order of the document. */
export function* objectFields(document: DocumentNode): Generator<ObjectField> {
  for (const definition of objectTypes(document)) {
    const type = definition.name.value;
    for (const field of definition.fields ?? []) {
      yield { coordinate: `${type}.${field.name.value}`, type, field };
    }
  }
}

function isScopes(value: unknown): value is PermissionId[][] {
  const isList = (list: unknown) => Array.isArray(list) && list.every((id) => typeof id === 'string');
  return Array.isArray(value) && value.every(isList);
}
