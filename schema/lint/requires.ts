/** A field computed from another subgraph's fields asks for all that those ask for: `@requires` itself fails open. */

import { type FieldNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { namedType } from '../requirements.js';
import { allOf, describeScopes, implies, noScopes, type Scopes } from '../scopes.js';
import { type Graph, type PlacedField, type Problem, place } from './graph.js';

export function requiringFieldsRepeat(graph: Graph): Problem[] {
  return graph.fields.flatMap((field) => {
    const source = requiredFields(field);
    if (!source) return [];
    const needed = scopesOfSelection(graph, source, field.type);
    const asked = allOf(field.scopes ?? noScopes, graph.scopesOf(field.type));
    if (implies(asked, needed)) return [];
    const message = `@requires fields that ask for ${describeScopes(needed)}; repeat that in its @requiresScopes`;
    return [{ where: place(field.subgraph, field.coordinate), message }];
  });
}

function requiredFields({ field }: PlacedField): SelectionSetNode | undefined {
  const requires = field.directives?.find(({ name }) => name.value === 'requires');
  const value = requires?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  if (value?.kind !== Kind.STRING) return undefined;
  const [operation] = parse(`{ ${value.value} }`).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
}

function scopesOfSelection(graph: Graph, { selections }: SelectionSetNode, type: string): Scopes {
  return allOf(
    ...selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return scopesOfField(graph, selection, type);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return noScopes;
      return scopesOfSelection(graph, selection.selectionSet, selection.typeCondition?.name.value ?? type);
    }),
  );
}

function scopesOfField(graph: Graph, { name, selectionSet }: FieldNode, type: string): Scopes {
  const found = graph.fields.filter(({ coordinate }) => coordinate === `${type}.${name.value}`);
  const [first] = found;
  if (!first) return noScopes;
  const returned = namedType(first.field.type);
  return allOf(
    ...found.map(({ scopes }) => scopes ?? noScopes),
    graph.scopesOf(returned),
    selectionSet ? scopesOfSelection(graph, selectionSet, returned) : noScopes,
  );
}
