import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { defaultListSize, type FieldWeight, type ListSize } from './weights.js';

type Weights = ReadonlyMap<string, FieldWeight>;
type Variables = Readonly<Record<string, unknown>>;

/** How long the client asks for a list to be, or is taken to. */
function sizeOf({ assumedSize, slicingArguments }: ListSize, field: FieldNode, variables: Variables): number {
  for (const name of slicingArguments) {
    const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind === Kind.INT) return Math.max(0, Number(value.value));
    const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
    if (typeof given === 'number') return Math.max(0, given);
  }
  return assumedSize ?? defaultListSize;
}

/**
 * What an operation can cost at the most, before it runs: every object that it could return, with lists as long as asked for. Fragments
 * of several types of one interface count together, which is more than it can be and never less.
 */
export function staticCost(
  weights: Weights,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);

  const costOfField = (field: FieldNode, type: string, sized: ReadonlyMap<string, number>): number => {
    const known = weights.get(`${type}.${field.name.value}`);
    if (!known) return 0;
    const { listSize, isList, weight, below } = known;
    const asked = listSize && sizeOf(listSize, field, variables);
    const own = isList ? (sized.get(field.name.value) ?? asked ?? defaultListSize) : 1;
    const passedOn = new Map(
      asked === undefined ? [] : (listSize?.sizedFields ?? []).map((name) => [name, asked] as const),
    );
    const inner = below && field.selectionSet ? costOfSet(field.selectionSet, below, passedOn) : 0;
    return own * (weight + inner);
  };

  const costOfSet = (set: SelectionSetNode, type: string, sized: ReadonlyMap<string, number>): number => {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) sum += costOfField(selection, type, sized);
      else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment) sum += costOfSet(fragment.selectionSet, fragment.typeCondition?.name.value ?? type, sized);
      }
    }
    return sum;
  };

  const root = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  return costOfSet(operation.selectionSet, root, new Map());
}
