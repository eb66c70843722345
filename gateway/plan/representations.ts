import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type Json, merge, ownValue } from './merge.js';
import type { Meets } from './types-of.js';

/** An entity as a subgraph needs to be told of it, or null when something that it needs is not there. */
export type Represent = (entity: Json) => Json | null;

type Fill = (entity: Json, into: Json) => boolean;

function represented(value: unknown, below: Represent): unknown {
  if (Array.isArray(value)) return value.map((one) => represented(one, below));
  return value === null || value === undefined ? null : below(value as Json);
}

function fillOf(selection: QueryPlanSelectionNode, meets: (condition: string) => Meets): Fill {
  if (selection.kind === 'Field') {
    const key = selection.alias ?? selection.name;
    const below = selection.selections && compileRepresentation(selection.selections, meets);
    return (entity, into) => {
      const value = ownValue(entity, key);
      if (value === undefined) return false;
      into[key] = below ? represented(value, below) : value;
      return true;
    };
  }
  const { typeCondition } = selection;
  if (!typeCondition) return () => true;
  const applies = meets(typeCondition);
  const below = compileRepresentation(selection.selections, meets);
  return (entity, into) => {
    if (!applies(entity.__typename)) return true;
    const found = below(entity);
    if (found) merge(into, found);
    return true;
  };
}

/** Compiles what a fetch requires: keys, and fields that other subgraphs gave. */
export function compileRepresentation(
  selections: readonly QueryPlanSelectionNode[],
  meets: (condition: string) => Meets,
): Represent {
  const fills = selections.map((selection) => fillOf(selection, meets));
  return (entity) => {
    const into: Json = {};
    for (const fill of fills) if (!fill(entity, into)) return null;
    return into;
  };
}
