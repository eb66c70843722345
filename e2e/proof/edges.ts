import { type GraphQLObjectType, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { api, entityTypes, namedTypeOf, typeNamed } from './operations.js';

export interface Step {
  /** The type that the field stands in. */
  type: string;
  field: string;
}

/** A way to a type: from a root or from an entity, through parts that are no entities themselves. */
export interface Edge {
  /** Such as `Tenant.users.nodes`. */
  name: string;
  from: 'Query' | 'Mutation' | (string & {});
  steps: Step[];
  to: string;
}

const entities = new Set(entityTypes.map((type) => type.name));

export const isEntity = (typeName: string): boolean => entities.has(typeName);

/** The fields of every way from a type to the next entities; a page is left by its nodes and by its edges. */
function waysFrom(type: GraphQLObjectType, steps: readonly Step[]): Edge[] {
  return Object.values(type.getFields()).flatMap((field): Edge[] => {
    const returned = getNamedType(field.type);
    if (!isObjectType(returned)) return [];
    const walked = [...steps, { type: type.name, field: field.name }];
    const from = walked[0]?.type ?? type.name;
    if (isEntity(returned.name)) return [{ name: nameOf(walked), from, steps: walked, to: returned.name }];
    return waysFrom(returned, walked);
  });
}

const nameOf = (steps: readonly Step[]) => `${steps[0]?.type}.${steps.map((step) => step.field).join('.')}`;

/** The root fields that return no entity but parts: they are proved as they are. */
function valueEdges(): Edge[] {
  return Object.values(api.getQueryType()?.getFields() ?? {}).flatMap((field): Edge[] => {
    const returned = getNamedType(field.type);
    const isPart = isObjectType(returned) && !isEntity(returned.name) && !returned.name.endsWith('Connection');
    return isPart
      ? [
          {
            name: `Query.${field.name}`,
            from: 'Query',
            steps: [{ type: 'Query', field: field.name }],
            to: returned.name,
          },
        ]
      : [];
  });
}

/** What returns an interface or a union leads to each type behind it. */
function abstractEdges(): Edge[] {
  return Object.values(api.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const returned = getNamedType(field.type);
    if (!isAbstractType(returned)) return [];
    return api.getPossibleTypes(returned).map(({ name }) => ({
      name: `Query.${field.name}(${name})`,
      from: 'Query',
      steps: [{ type: 'Query', field: field.name }],
      to: name,
    }));
  });
}

/** Every edge of the graph that can be read along. */
export const readEdges: readonly Edge[] = [
  ...waysFrom(typeNamed('Query'), []),
  ...valueEdges(),
  ...abstractEdges(),
  ...entityTypes.flatMap((type) => waysFrom(type, [])),
];

/** Every edge that begins with a change. */
export const payloadEdges: readonly Edge[] = waysFrom(typeNamed('Mutation'), []);

/** The payload of a change itself: what it says beside the things that it leads to. */
export function payloadItself(field: string): Edge {
  const definition = typeNamed('Mutation').getFields()[field];
  if (!definition) throw new Error(`There is no change named ${field}.`);
  return {
    name: `Mutation.${field}`,
    from: 'Mutation',
    steps: [{ type: 'Mutation', field }],
    to: namedTypeOf(definition),
  };
}
