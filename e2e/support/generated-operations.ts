import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import type { Random } from '../../subgraphs/kit/random.js';

/** An operation as a tree, so that a test can walk the answer with it and need not trust anybody's parser. */
export interface GeneratedField {
  key: string;
  name: string;
  type: GraphQLObjectType | null;
  args: string;
  below: GeneratedField[];
  /** How it is written: plainly, in an inline fragment on its own type, or behind a directive that changes nothing. */
  style: 'plain' | 'fragment' | 'included';
}

export interface GenerateOptions {
  random: Random;
  query: GraphQLObjectType;
  /** Arguments for a field, by `Type.field`; undefined leaves a field with required arguments out. */
  argumentsFor(coordinate: string): string | undefined;
  /** Whether each entity is asked for its id. */
  withIds: boolean;
}

const deepest = 7;

const hasRequired = (type: GraphQLObjectType, name: string) =>
  type.getFields()[name]?.args.some((argument) => argument.type.toString().endsWith('!')) ?? false;

const isEntity = (type: GraphQLObjectType) => 'id' in type.getFields();

function fieldOf(
  type: GraphQLObjectType,
  name: string,
  depth: number,
  options: GenerateOptions,
): GeneratedField | null {
  const { random } = options;
  const field = type.getFields()[name];
  if (!field) return null;
  const args = options.argumentsFor(`${type.name}.${name}`);
  if (args === undefined && hasRequired(type, name)) return null;
  const returned = getNamedType(field.type);
  if (!isObjectType(returned) && 'getFields' in returned) return null;
  const object = isObjectType(returned) ? returned : null;
  if (object && depth >= deepest) return null;
  const below = object ? fieldsOf(object, depth + 1, options) : [];
  if (object && !below.length) return null;
  const alias = random.chance(0.15) ? `a${random.int(0, 9)}_${name}` : name;
  const style = random.weighted([
    ['plain', 8],
    ['fragment', 1],
    ['included', 1],
  ] as const);
  return { key: alias, name, type: object, args: args ?? '', below, style };
}

/** Some of a type's fields, each key once. */
export function fieldsOf(type: GraphQLObjectType, depth: number, options: GenerateOptions): GeneratedField[] {
  const names = Object.keys(type.getFields());
  const wanted = names.filter((name) => name !== 'id' && options.random.chance(depth > 4 ? 0.25 : 0.4));
  const fields = (wanted.length ? wanted : names.slice(0, 2)).flatMap(
    (name) => fieldOf(type, name, depth, options) ?? [],
  );
  const id: GeneratedField = { key: 'the_id', name: 'id', type: null, args: '', below: [], style: 'plain' };
  if (isEntity(type) && options.withIds) fields.push(id);
  return [...new Map(fields.map((field) => [field.key, field])).values()];
}

export function print(field: GeneratedField, parent: GraphQLObjectType): string {
  const alias = field.key === field.name ? '' : `${field.key}: `;
  const below = field.type
    ? ` { ${field.below.map((one) => print(one, field.type as GraphQLObjectType)).join(' ')} }`
    : '';
  const text = `${alias}${field.name}${field.args}${field.style === 'included' ? ' @include(if: true)' : ''}${below}`;
  return field.style === 'fragment' ? `... on ${parent.name} { ${text} }` : text;
}
