import { type DirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind, valueFromASTUntyped } from 'graphql';
import { namedType, objectFields, objectTypes } from '../../schema/requirements.js';

/** How many things a list is taken to hold before anybody has looked: `@listSize`. */
export interface ListSize {
  assumedSize: number | undefined;
  /** Arguments that say it, such as `first`. */
  slicingArguments: readonly string[];
  /** The fields below that are as long, such as `nodes`; none when the field itself is the list. */
  sizedFields: readonly string[];
}

/** What a field costs, read from `@cost` and `@listSize` (the IBM cost directive specification, as federation takes it). */
export interface FieldWeight {
  /** What one of what it returns costs, without what is below. */
  weight: number;
  isList: boolean;
  listSize: ListSize | undefined;
  /** The type that it returns, for what is below; null for a leaf. */
  below: string | null;
}

/** A list of which nobody said how long it is. */
export const defaultListSize = 10;
const mutationWeight = 10;

const named = (name: string, directives: readonly DirectiveNode[] | undefined) =>
  directives?.find((one) => one.name.value === name || one.name.value.endsWith(`__${name}`));

function argumentsOf(directive: DirectiveNode | undefined): Record<string, unknown> {
  return Object.fromEntries(
    (directive?.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)]),
  );
}

function listSizeOf(field: FieldDefinitionNode): ListSize | undefined {
  const directive = named('listSize', field.directives);
  if (!directive) return undefined;
  const { assumedSize, slicingArguments, sizedFields } = argumentsOf(directive);
  return {
    assumedSize: typeof assumedSize === 'number' ? assumedSize : undefined,
    slicingArguments: (slicingArguments as string[] | undefined) ?? [],
    sizedFields: (sizedFields as string[] | undefined) ?? [],
  };
}

function isListType(field: FieldDefinitionNode): boolean {
  const type = field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type;
  return type.kind === Kind.LIST_TYPE;
}

/** By `Type.field`, for every field of the supergraph. An object costs 1, a leaf nothing, a mutation 10, unless `@cost` says otherwise. */
export function readWeights(supergraph: DocumentNode): ReadonlyMap<string, FieldWeight> {
  const objects = new Set([...objectTypes(supergraph)].map((type) => type.name.value));
  for (const one of supergraph.definitions)
    if (one.kind === Kind.INTERFACE_TYPE_DEFINITION) objects.add(one.name.value);
  const weights = new Map<string, FieldWeight>();
  for (const { coordinate, type, field } of objectFields(supergraph)) {
    const returned = namedType(field.type);
    const below = objects.has(returned) ? returned : null;
    const given = argumentsOf(named('cost', field.directives)).weight;
    const byKind = type === 'Mutation' ? mutationWeight : below ? 1 : 0;
    weights.set(coordinate, {
      weight: typeof given === 'number' ? given : byKind,
      isList: isListType(field),
      listSize: listSizeOf(field),
      below,
    });
  }
  return weights;
}
