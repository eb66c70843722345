/**
 * What can be denied inside an answer can be null.
 *
 * A field may be non-null only where its parent is never answered to a caller who could be denied the field. What that
 * caller holds is known: for an entity what its type asks for; for a value type what every field that returns it asks for.
 */

import { Kind, type TypeNode } from 'graphql';
import { namedType } from '../requirements.js';
import { allOf, describeScopes, implies, noScopes, type Scopes } from '../scopes.js';
import { type Graph, type PlacedField, type Problem, place, rootTypes } from './graph.js';

/** One way to a type: what a caller who came this way holds. */
interface Way {
  scopes: Scopes;
  through: string;
}

export function deniableFieldsAreNullable(graph: Graph): Problem[] {
  return graph.fields.flatMap((field) => {
    const where = place(field.subgraph, field.coordinate);
    const asked = allOf(field.scopes ?? noScopes, scopesOfReturned(graph, field));
    const ways = waysTo(graph, field.type);
    const open = ways.find(({ scopes }) => !implies(scopes, asked));
    if (!open) return [];
    if (field.field.type.kind === Kind.NON_NULL_TYPE) {
      const message = `asks for ${describeScopes(asked)}, but is reached through ${open.through} with ${describeScopes(open.scopes)}: make it nullable`;
      return [{ where, message }];
    }
    // A list of an interface is denied one element at a time.
    if (graph.members.has(namedType(field.field.type)) && hasNonNullElements(field.field.type)) {
      return [{ where, message: 'its elements can be denied one by one: make them nullable' }];
    }
    return [];
  });
}

/** A query is null when its subgraph does not answer; were it non-null, it would take the whole answer with it. */
export function queriesAreNullable({ fields }: Graph): Problem[] {
  return fields.flatMap(({ subgraph, coordinate, type, field }) =>
    type === 'Query' && field.type.kind === Kind.NON_NULL_TYPE
      ? [{ where: place(subgraph, coordinate), message: 'a query is nullable: its subgraph may be gone' }]
      : [],
  );
}

function scopesOfReturned(graph: Graph, { field }: PlacedField): Scopes {
  const returned = namedType(field.type);
  const members = graph.members.get(returned) ?? [returned];
  return allOf(...[...members].map(graph.scopesOf));
}

function waysTo(graph: Graph, type: string, behind: readonly string[] = []): Way[] {
  if (rootTypes.includes(type)) return [{ scopes: noScopes, through: type }];
  if (graph.entities.has(type)) return [{ scopes: graph.scopesOf(type), through: type }];
  return graph.fields.flatMap((field) => {
    const returned = namedType(field.field.type);
    const leads = returned === type || graph.members.get(returned)?.has(type);
    // A way that goes round in a circle holds no less than the same way without the circle.
    if (!leads || behind.includes(field.type) || field.type === type) return [];
    return waysTo(graph, field.type, [...behind, type]).map(({ scopes }) => ({
      scopes: allOf(scopes, field.scopes ?? noScopes),
      through: field.coordinate,
    }));
  });
}

function hasNonNullElements(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return hasNonNullElements(type.type);
  return type.kind === Kind.LIST_TYPE && type.type.kind === Kind.NON_NULL_TYPE;
}
