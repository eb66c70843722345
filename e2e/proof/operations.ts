import { buildSchema, type GraphQLObjectType, type GraphQLSchema, getNamedType, isCompositeType, isObjectType } from 'graphql';
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

const byId: Record<string, string> = {
  Tenant: 'tenant',
  User: 'user',
  Plan: 'plan',
  TenantSubscription: 'subscription',
  Invoice: 'invoice',
  Payment: 'payment',
  StaffMember: 'staffMember',
};

export function isConnection(typeName: string, field: string): boolean {
  const returned = typeNamed(typeName).getFields()[field]?.type;
  return Boolean(returned && getNamedType(returned).name.endsWith('Connection'));
}

/** One field with the least below it. */
export function minimal(type: GraphQLObjectType, name: string): string {
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name}.${name} is not in the schema.`);
  const returned = getNamedType(field.type);
  if (!isCompositeType(returned)) return name;
  return `${name} { ${returned.name.endsWith('Connection') ? 'nodes { __typename }' : '__typename'} }`;
}

/** Every field of an entity at once; `root` is the field of Query that it was reached by. */
export function everyFieldOf(typeName: string): { query: string; root: string } {
  const type = typeNamed(typeName);
  const fields = Object.keys(type.getFields()).map((name) => minimal(type, name)).join(' ');
  const root = byId[typeName] ?? 'node';
  const selection = root === 'node' ? `... on ${typeName} { ${fields} }` : fields;
  return { root, query: `query Proof($id: ID!) { ${root}(id: $id) { ${selection} } }` };
}

/** The same, sent straight to a subgraph. */
export function everyFieldStraight(typeName: string, fields: readonly string[]): string {
  const type = typeNamed(typeName);
  return `query Proof($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${typeName} { ${fields
    .map((name) => minimal(type, name))
    .join(' ')} } } }`;
}

interface AnyError {
  path?: readonly (string | number)[] | undefined;
  extensions?: { code?: unknown } | undefined;
}

/** What became of one field: answered (null is an answer), or the code that stood in its place. */
export function outcomeOf(parent: unknown, field: string, errors: readonly AnyError[]): string {
  const error =
    errors.find(({ path }) => path?.at(-1) === field) ?? (parent === null || parent === undefined ? (errors[0] ?? null) : null);
  if (error) return String(error.extensions?.code);
  return parent === null || parent === undefined ? 'NOT_FOUND' : 'answered';
}

/** Whether a field gave nothing away: no value, or a page without rows. */
export function gaveNothing(parent: unknown, field: string): boolean {
  const value = (parent as Record<string, unknown> | null | undefined)?.[field];
  const nodes = (value as { nodes?: unknown[] } | null | undefined)?.nodes;
  return value === null || value === undefined || nodes?.length === 0;
}
