import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { AppError } from '../subgraphs/kit/errors.js';

/** How large an operation may be. Fragments count as often as they are spread, so that a bomb costs what it would do. */
export interface OperationLimits {
  depth: number;
  /** Fields in all, after fragments are spread. */
  fields: number;
  aliases: number;
  directives: number;
  rootFields: number;
}

export const defaultLimits: OperationLimits = {
  depth: 14,
  fields: 2_000,
  aliases: 100,
  directives: 50,
  rootFields: 30,
};

/** GraphQL's own limit on the text: more tokens than this are not even parsed. */
export const maxTokens = 8_000;

interface Counts {
  fields: number;
  aliases: number;
  directives: number;
}

const counted = ['fields', 'aliases', 'directives'] as const;

const names: Record<keyof OperationLimits, string> = {
  depth: 'is too deep',
  fields: 'asks for too many fields',
  aliases: 'has too many aliases',
  directives: 'has too many directives',
  rootFields: 'has too many root fields',
};

function refuse(limit: keyof OperationLimits, limits: OperationLimits): never {
  throw new AppError('COST_LIMIT', `The operation ${names[limit]}: ${limits[limit]} at most.`, { details: { limit } });
}

/** Throws COST_LIMIT that says which limit it was. Introspection is as deep as it has to be, and is not counted. */
export function checkLimits(document: DocumentNode, limits: OperationLimits): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const counts: Counts = { fields: 0, aliases: 0, directives: 0 };
  const count = (selection: SelectionNode) => {
    counts.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      counts.fields += 1;
      if (selection.alias) counts.aliases += 1;
    }
    for (const limit of counted) if (counts[limit] > limits[limit]) refuse(limit, limits);
  };
  const walk = (set: SelectionSetNode, depth: number, within: readonly string[]) => {
    if (depth > limits.depth) refuse('depth', limits);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD && selection.name.value.startsWith('__')) continue;
      count(selection);
      if (selection.kind === Kind.FRAGMENT_SPREAD) spread(selection.name.value, depth, within);
      else if (selection.selectionSet) {
        walk(selection.selectionSet, selection.kind === Kind.FIELD ? depth + 1 : depth, within);
      }
    }
  };
  const spread = (name: string, depth: number, within: readonly string[]) => {
    const fragment = fragments.get(name);
    if (fragment && !within.includes(name)) walk(fragment.selectionSet, depth, [...within, name]);
  };
  for (const one of document.definitions) {
    if (one.kind !== Kind.OPERATION_DEFINITION) continue;
    if (one.selectionSet.selections.length > limits.rootFields) refuse('rootFields', limits);
    walk(one.selectionSet, 1, []);
  }
}
