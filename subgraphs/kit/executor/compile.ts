import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  isNonNullType,
  isObjectType,
  Kind,
  visit,
} from 'graphql';
import { type Collected, collect, type Selecting, type Selection } from './collect.js';
import { putOf } from './complete.js';
import { type CompiledOperation, type FieldPlan, NotCompiled, type ObjectPlan } from './plan.js';

/** What no gateway asks for: a key that would not become a property, and the schema. */
function refuseTheOdd(schema: GraphQLSchema, document: DocumentNode): void {
  visit(document, {
    Field: ({ name, alias }) => {
      if (alias?.value === '__proto__' || (name.value.startsWith('__') && name.value !== '__typename'))
        throw new NotCompiled(name.value);
    },
  });
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && type.isTypeOf) throw new NotCompiled(`${type.name} looks at its values`);
}

class Compiler {
  private fields = 0;

  constructor(private readonly selecting: Selecting) {}

  object(type: GraphQLObjectType, selections: readonly Selection[]): ObjectPlan {
    const collected = collect(this.selecting, type, selections);
    const plan: ObjectPlan = { typeName: type.name, blank: {}, fields: [], typeNameKeys: [] };
    const fields: FieldPlan[] = [];
    const typeNameKeys: ObjectPlan['typeNameKeys'][number][] = [];
    for (const [key, one] of collected) {
      if (!one.isIncluded) plan.blank[key] = undefined;
      if (one.nodes[0]?.name.value === '__typename') typeNameKeys.push({ key, isIncluded: one.isIncluded });
      else fields.push(this.field(type, key, one));
    }
    return { ...plan, fields, typeNameKeys };
  }

  private nextIndex(): number {
    this.fields += 1;
    return this.fields - 1;
  }

  private field(parentType: GraphQLObjectType, key: string, { nodes, isIncluded, below }: Collected): FieldPlan {
    const name = nodes[0]?.name.value ?? key;
    const definition = parentType.getFields()[name];
    if (!definition) throw new NotCompiled(`${parentType.name}.${name}`);
    const known = new Map<GraphQLObjectType, ObjectPlan>();
    const field: FieldPlan = {
      index: this.nextIndex(),
      key,
      name,
      coordinate: `${parentType.name}.${name}`,
      parentType,
      definition,
      nodes,
      nullable: !isNonNullType(definition.type),
      isIncluded,
      put: putOf(definition.type, {
        field: () => field,
        fieldName: `${parentType.name}.${name}`,
        typename: parentType.name,
        below: (type) => {
          const plan = known.get(type) ?? this.object(type, below);
          known.set(type, plan);
          return plan;
        },
      }),
    };
    return field;
  }
}

/** Works out once what graphql-js works out for each row of each request. Queries only; throws NotCompiled. */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledOperation {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (operation?.operation !== 'query' || !isObjectType(root)) throw new NotCompiled('no query');
  refuseTheOdd(schema, document);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  const compiler = new Compiler({ schema, fragments });
  return {
    schema,
    operation,
    fragments,
    root: compiler.object(root, [{ set: operation.selectionSet, conditions: [] }]),
  };
}
