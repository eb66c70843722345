import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isAbstract, type SchemaMap } from './schema-map.js';

/** One key of the answer: which field it is, and what lies below. */
export interface ShapeField {
  key: string;
  name: string;
  coordinate: string;
  /** Null for `__typename`. */
  type: GraphQLOutputType | null;
  /** Null for a leaf. */
  below: Shape | null;
  /** For `@skip` and `@include`: whether this key is in the answer at all. */
  isIncluded(variables: Record<string, unknown>): boolean;
}

/** A selection of the client's operation: for each object type that the value can turn out to be, its keys in order. */
export interface Shape {
  type: GraphQLCompositeType;
  abstract: boolean;
  /** Compiled on first use, then kept with the operation. */
  fieldsOf(typeName: string): readonly ShapeField[];
}

type Api = Pick<SchemaMap, 'api'>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
interface Found {
  nodes: FieldNode[];
  conditions: Condition[][];
}
type Condition = { when: boolean; value: boolean | string };

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

const holds = (conditions: Condition[], variables: Record<string, unknown>) =>
  conditions.every(({ when, value }) => Boolean(typeof value === 'string' ? variables[value] : value) === when);

function collect(
  map: Api,
  fragments: Fragments,
  typeName: string,
  sets: readonly SelectionSetNode[],
): Map<string, Found> {
  const found = new Map<string, Found>();
  const applies = (condition: string | undefined) => {
    if (!condition || condition === typeName) return true;
    const type = map.api.getType(condition);
    return Boolean(
      type &&
        isCompositeType(type) &&
        isAbstract(type) &&
        map.api.getPossibleTypes(type as never).some((one) => one.name === typeName),
    );
  };
  const walk = (set: SelectionSetNode, outer: Condition[]) => {
    for (const selection of set.selections) {
      const conditions = [...outer, ...conditionsOf(selection)];
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const entry = found.get(key) ?? { nodes: [], conditions: [] };
        entry.nodes.push(selection);
        entry.conditions.push(conditions);
        found.set(key, entry);
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment && applies(fragment.typeCondition?.name.value)) walk(fragment.selectionSet, conditions);
      }
    }
  };
  for (const set of sets) walk(set, []);
  return found;
}

function shapeOf(map: Api, fragments: Fragments, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Shape {
  const compiled = new Map<string, ShapeField[]>();
  const compile = (typeName: string): ShapeField[] => {
    const objectType = map.api.getType(typeName);
    const fields = objectType && 'getFields' in objectType ? objectType.getFields() : {};
    return [...collect(map, fragments, typeName, sets)].map(([key, { nodes, conditions }]) => {
      const name = nodes[0]?.name.value ?? key;
      const definition = fields[name];
      const type = definition && 'args' in definition ? definition.type : null;
      const returned = type && getNamedType(type);
      const below = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
      const always = conditions.some((one) => one.length === 0);
      return {
        key,
        name,
        coordinate: `${typeName}.${name}`,
        type,
        below: returned && isCompositeType(returned) && below.length ? shapeOf(map, fragments, returned, below) : null,
        isIncluded: always ? () => true : (variables) => conditions.some((one) => holds(one, variables)),
      };
    });
  };
  return {
    type,
    abstract: isAbstract(type),
    fieldsOf: (typeName) => {
      const fields = compiled.get(typeName) ?? compile(typeName);
      compiled.set(typeName, fields);
      return fields;
    },
  };
}

/** Compiles the client's operation, as it was before anything was taken out. */
export function shapeOfOperation(map: Api, document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const fragments: Fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const root = operation.operation === 'mutation' ? map.api.getMutationType() : map.api.getQueryType();
  if (!root) throw new Error(`The graph has no ${operation.operation} type.`);
  return shapeOf(map, fragments, root, [operation.selectionSet]);
}
