import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import { readSubgraphSdl, type SubgraphName } from '../../schema/files.js';
import { isEntity } from './edges.js';
import { isConnection } from './operations.js';

/** Ids of things of a type, for arguments; undefined when there is none. */
export type SampleOf = (typeName: string) => string | undefined;
type Around = (selection: string) => string;

export const subgraphSchema = (name: SubgraphName): GraphQLSchema => buildSubgraphSchema(parse(readSubgraphSdl(name)));

const objectsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_'),
  );

const mayBe = (schema: GraphQLSchema, returned: GraphQLNamedType, wanted: string) =>
  returned.name === wanted ||
  (isAbstractType(returned) && schema.getPossibleTypes(returned).some((one) => one.name === wanted));

/** A value of the right shape for an input, such that it changes nothing that matters. */
export function dummy(type: GraphQLField<unknown, unknown>['args'][number]['type']): string {
  if (isNonNullType(type)) return dummy(type.ofType);
  if (isListType(type)) return `[${dummy(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${required.map((field) => `${field.name}: ${dummy(field.type)}`).join(', ')} }`;
  }
  const values: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    EmailAddress: '"nobody@example.com"',
    DateTime: '"2026-01-01T00:00:00.000Z"',
    BigInt: '"1"',
  };
  return values[String(type)] ?? '"nothing of that kind"';
}

/** The arguments that a field cannot be asked without. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, wanted: string, sample: SampleOf): string {
  const required = field.args.filter((argument) => isNonNullType(argument.type));
  if (!required.length) return '';
  const id = sample(wanted);
  return `(${required.map(({ name, type }) => `${name}: ${name === 'id' && id ? `"${id}"` : dummy(type)}`).join(', ')})`;
}

/** How a selection on a type is reached in a schema, from a root; undefined when nothing leads there by reading. */
export function wayTo(
  schema: GraphQLSchema,
  wanted: string,
  sample: SampleOf,
  without: ReadonlySet<string> = new Set(),
): Around | undefined {
  if (wanted === 'Query') return (selection) => `{ ${selection} }`;
  if (wanted === 'Mutation') return (selection) => `mutation { ${selection} }`;
  const entities = schema.getType('_Entity');
  const id = sample(wanted);
  if (isUnionType(entities) && id && entities.getTypes().some((type) => type.name === wanted)) {
    return (selection) =>
      `{ _entities(representations: [{ __typename: "${wanted}", id: "${id}" }]) { ... on ${wanted} { ${selection} } } }`;
  }
  const seen = new Set([...without, wanted]);
  const parents = objectsOf(schema)
    .filter((type) => !seen.has(type.name) && type.name !== 'Mutation' && !type.name.endsWith('Edge'))
    .sort((a, b) => Number(b.name === 'Query') - Number(a.name === 'Query'));
  for (const parent of parents) {
    // What is asked for by its id comes first: the proof knows that it is there.
    const fields = Object.values(parent.getFields()).sort((a, b) => Number(isById(b)) - Number(isById(a)));
    for (const field of fields) {
      if (!mayBe(schema, getNamedType(field.type), wanted) || (isConnection(parent.name) && isEntity(wanted))) continue;
      const outer = wayTo(schema, parent.name, sample, seen);
      if (!outer) continue;
      return (selection) =>
        outer(`${field.name}${argumentsOf(field, wanted, sample)} { ... on ${wanted} { ${selection} } }`);
    }
  }
  return undefined;
}

const isById = (field: GraphQLField<unknown, unknown>) => field.args.some((argument) => argument.name === 'id');

/** One field of a type with the least below it. */
export function least(schema: GraphQLSchema, typeName: string, fieldName: string, sample: SampleOf): string {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`${typeName}.${fieldName} is not in the schema.`);
  const returned = getNamedType(field.type);
  const args = argumentsOf(field, returned.name, sample);
  return `${fieldName}${args}${isObjectType(returned) || isAbstractType(returned) ? ' { __typename }' : ''}`;
}

/** How a selection on the payload of a change is asked for; undefined for all other types. */
export function payloadWay(schema: GraphQLSchema, typeName: string): Around | undefined {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const field = fields.find((one) => getNamedType(one.type).name === typeName);
  return field && typeName.endsWith('Payload')
    ? (selection) => `mutation { ${field.name}${argumentsOf(field, typeName, () => undefined)} { ${selection} } }`
    : undefined;
}
