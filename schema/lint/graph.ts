/** The subgraphs taken together, as the rules look at them. */

import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode } from 'graphql';
import { declaredScopes, type ObjectField, objectFields, objectTypes } from '../requirements.js';
import { allOf, noScopes, type Scopes } from '../scopes.js';

export interface Subgraph {
  name: string;
  document: DocumentNode;
}

export interface Problem {
  /** `[billing] Invoice.total`. */
  where: string;
  message: string;
}

export interface PlacedType {
  subgraph: string;
  name: string;
  node: ObjectTypeDefinitionNode | ObjectTypeExtensionNode;
  scopes: Scopes | undefined;
}

export interface PlacedField extends ObjectField {
  subgraph: string;
  scopes: Scopes | undefined;
}

export interface Graph {
  subgraphs: readonly Subgraph[];
  /** Each mention of an object type in a subgraph. */
  types: readonly PlacedType[];
  /** Each mention of an object type's field in a subgraph. */
  fields: readonly PlacedField[];
  /** Types that have a `@key` somewhere. */
  entities: ReadonlySet<string>;
  /** What each interface or union can turn out to be. */
  members: ReadonlyMap<string, ReadonlySet<string>>;
  /** What a type asks for on itself, anywhere; `[[]]` when nothing. */
  scopesOf: (type: string) => Scopes;
}

export const rootTypes: readonly string[] = ['Query', 'Mutation'];

export function readGraph(subgraphs: readonly Subgraph[]): Graph {
  const types = subgraphs.flatMap(({ name: subgraph, document }) =>
    [...objectTypes(document)].map((node) => {
      const name = node.name.value;
      return { subgraph, name, node, scopes: declaredScopes(node, place(subgraph, name)) };
    }),
  );
  const fields = subgraphs.flatMap(({ name: subgraph, document }) =>
    [...objectFields(document)].map((field) => {
      const scopes = declaredScopes(field.field, place(subgraph, field.coordinate));
      return { ...field, subgraph, scopes };
    }),
  );
  const scopes = new Map<string, Scopes>();
  for (const type of types) {
    scopes.set(type.name, allOf(scopes.get(type.name) ?? noScopes, type.scopes ?? noScopes));
  }
  return {
    subgraphs,
    types,
    fields,
    entities: new Set(types.filter(({ node }) => hasDirective(node, 'key')).map(({ name }) => name)),
    members: membersOf(subgraphs, types),
    scopesOf: (type) => scopes.get(type) ?? noScopes,
  };
}

export function place(subgraph: string, coordinate: string): string {
  return `[${subgraph}] ${coordinate}`;
}

export function hasDirective(node: ObjectTypeDefinitionNode | ObjectTypeExtensionNode, name: string): boolean {
  return node.directives?.some((directive) => directive.name.value === name) ?? false;
}

function membersOf(subgraphs: readonly Subgraph[], types: readonly PlacedType[]): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  const add = (abstract: string, member: string) =>
    members.set(abstract, (members.get(abstract) ?? new Set()).add(member));
  for (const { name, node } of types) {
    for (const implemented of node.interfaces ?? []) add(implemented.name.value, name);
  }
  for (const { document } of subgraphs) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.UNION_TYPE_DEFINITION && definition.kind !== Kind.UNION_TYPE_EXTENSION) continue;
      for (const member of definition.types ?? []) add(definition.name.value, member.name.value);
    }
  }
  return members;
}
