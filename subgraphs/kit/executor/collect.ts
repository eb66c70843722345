import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { FieldPlan } from './plan.js';

interface Condition {
  when: boolean;
  value: boolean | string;
}

/** A selection, and what it takes for it to count. */
export interface Selection {
  set: SelectionSetNode;
  conditions: readonly Condition[];
}

/** Fields of a selection under one key. */
export interface Collected {
  nodes: readonly FieldNode[];
  isIncluded: FieldPlan['isIncluded'];
  below: readonly Selection[];
}

function conditionsOf(node: { directives?: FieldNode['directives'] }): Condition[] {
  return (node.directives ?? []).flatMap((directive): Condition[] => {
    const name = directive.name.value;
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    if ((name !== 'skip' && name !== 'include') || !value) return [];
    const when = name === 'include';
    if (value.kind === Kind.BOOLEAN) return [{ when, value: value.value }];
    return value.kind === Kind.VARIABLE ? [{ when, value: value.name.value }] : [];
  });
}

const holds = (conditions: readonly Condition[], variables: Record<string, unknown>) =>
  conditions.every(({ when, value }) => Boolean(typeof value === 'string' ? variables[value] : value) === when);

function inclusionOf(alternatives: readonly (readonly Condition[])[]): FieldPlan['isIncluded'] {
  if (alternatives.some((one) => one.length === 0)) return null;
  return (variables) => alternatives.some((one) => holds(one, variables));
}

export interface Selecting {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
}

interface Found {
  node: FieldNode;
  conditions: readonly Condition[];
}

/** Of one field alone, what is below it counts whenever it does itself; of several, each brings its own part. */
function belowOf(found: readonly Found[]): Selection[] {
  return found.flatMap(({ node, conditions }) =>
    node.selectionSet ? [{ set: node.selectionSet, conditions: found.length > 1 ? conditions : [] }] : [],
  );
}

/** What selections ask of an object of this type, by key, fragments spread. */
export function collect(
  { schema, fragments }: Selecting,
  type: GraphQLObjectType,
  selections: readonly Selection[],
): Map<string, Collected> {
  const found = new Map<string, Found[]>();
  const spread = new Set<string>();
  const applies = (condition: string | undefined) => {
    if (!condition || condition === type.name) return true;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && schema.isSubType(wanted, type);
  };
  const fragmentOf = (name: string, conditions: readonly Condition[]) => {
    if (spread.has(name)) return undefined;
    // What is there in any case need not be there twice.
    if (!conditions.length) spread.add(name);
    return fragments[name];
  };
  const walk = (set: SelectionSetNode, outer: readonly Condition[]) => {
    for (const selection of set.selections) {
      const conditions = [...outer, ...conditionsOf(selection)];
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        found.set(key, [...(found.get(key) ?? []), { node: selection, conditions }]);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragmentOf(selection.name.value, conditions) : selection;
      if (fragment && applies(fragment.typeCondition?.name.value)) walk(fragment.selectionSet, conditions);
    }
  };
  for (const { set, conditions } of selections) walk(set, conditions);
  return new Map(
    [...found].map(([key, all]) => [
      key,
      {
        nodes: all.map(({ node }) => node),
        isIncluded: inclusionOf(all.map(({ conditions }) => conditions)),
        below: belowOf(all),
      },
    ]),
  );
}
