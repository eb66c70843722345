import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNullableType,
  isObjectType,
} from 'graphql';
import { readApi } from '../../schema/files.js';

export const api: GraphQLSchema = buildSchema(readApi());

export const typeNamed = (name: string): GraphQLObjectType => {
  const type = api.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  return type;
};

/** Entities can be reached by their id; all else is part of what returns it. */
export const entityTypes = Object.values(api.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Node'),
);

const entityNames = new Set(entityTypes.map((type) => type.name));

export const isConnection = (typeName: string): boolean => typeName.endsWith('Connection');

/** The name of the type behind lists and exclamation marks. */
export const namedTypeOf = (field: GraphQLField<unknown, unknown>): string => getNamedType(field.type).name;

/** Where the proof looks whose row an answer is about. */
export const idKey = 'proof_id';

/** What comes back for a field, as far as the proof looks below it. */
export type Below = 'value' | 'parts' | 'page' | 'entity';

export function belowOf(field: GraphQLField<unknown, unknown>): Below {
  const returned = getNamedType(field.type);
  if (isLeafType(returned)) return 'value';
  if (isConnection(returned.name)) return 'page';
  return entityNames.has(returned.name) || !isObjectType(returned) ? 'entity' : 'parts';
}

export const isListField = (field: GraphQLField<unknown, unknown>): boolean =>
  isConnection(getNamedType(field.type).name) ||
  isListType(isNullableType(field.type) ? field.type : (field.type as { ofType: unknown }).ofType);

/** What a page says of itself. */
export const pageItself = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const pageParts = `${pageItself} edges { cursor }`;

/** A field with all of its parts below it; another entity is only entered. */
export function whole(field: GraphQLField<unknown, unknown>, args = ''): string {
  const returned = getNamedType(field.type);
  switch (belowOf(field)) {
    case 'value':
      return `${field.name}${args}`;
    case 'entity':
      return `${field.name}${args} { __typename }`;
    case 'page':
      return `${field.name}${args || '(first: 2)'} { ${pageParts} nodes { ${rowsOf(returned.name)} } }`;
    case 'parts':
      return `${field.name}${args} { ${fieldsOf(returned.name)
        .map((one) => whole(one))
        .join(' ')} }`;
  }
}

/** What a page's rows say: all, where they are parts of what the page is of; another entity is only entered. */
function rowsOf(connection: string): string {
  const nodes = typeNamed(connection).getFields().nodes;
  if (!nodes || belowOf(nodes) !== 'parts') return '__typename';
  return fieldsOf(namedTypeOf(nodes))
    .map((one) => whole(one))
    .join(' ');
}

export const fieldsOf = (typeName: string): GraphQLField<unknown, unknown>[] =>
  Object.values(typeNamed(typeName).getFields());

/** The ways in which a client can write one and the same selection. */
export const styles = ['plain', 'alias', 'fragment', 'named fragment', 'interface', 'directive', 'twice'] as const;
export type Style = (typeof styles)[number];

export interface Written {
  selection: string;
  /** Definitions of fragments that the selection spreads. */
  fragments: string;
  /** Under which key a field comes back. */
  keyOf(field: string): string;
}

/** All fields of a type at once, written in one of the ways. `mark` keeps names apart when several stand in one operation. */
export function everyField(typeName: string, style: Style, mark: string): Written {
  const fields = fieldsOf(typeName);
  const id = entityNames.has(typeName) ? `${idKey}: id ` : '';
  const texts = fields.map((field) => whole(field));
  const all = texts.join(' ');
  const plain = (field: string) => field;
  const written = (selection: string, fragments = '', keyOf = plain): Written => ({
    selection: `${id}${selection}`,
    fragments,
    keyOf,
  });
  const name = `Every${typeName}${mark}`;
  switch (style) {
    case 'plain':
      return written(all);
    case 'alias':
      return written(
        fields.map((field, index) => `of_${field.name}: ${texts[index]}`).join(' '),
        '',
        (field) => `of_${field}`,
      );
    case 'fragment':
      return written(`... on ${typeName} { ... { ${all} } }`);
    case 'named fragment':
      return written(`...${name}`, `fragment ${name} on ${typeName} { ${all} }`);
    case 'interface':
      return written(
        entityNames.has(typeName)
          ? `... on Node { id ... on ${typeName} { ${all} } }`
          : `... on ${typeName} { ${all} }`,
      );
    case 'directive':
      return written(`... on ${typeName} @include(if: $yes) { ${all} } ... @skip(if: $yes) { __typename }`);
    case 'twice': {
      const half = Math.ceil(texts.length / 2);
      const first = texts.slice(0, half + 1).join(' ');
      return written(
        `...${name} ${texts.slice(half).join(' ')} __typename`,
        `fragment ${name} on ${typeName} { ${first} }`,
      );
    }
  }
}
