import {
  buildSchema,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { effectiveScopes } from '../schema/requirements.js';
import type { Scopes } from '../schema/scopes.js';

/** What the gateway knows of the graph: what each field asks for, and which types hold customers' data. */
export interface SchemaMap {
  /** What clients see. */
  api: GraphQLSchema;
  /** By `Type.field`, what it takes to be answered. */
  scopes: ReadonlyMap<string, Scopes>;
  /** For types that hold customers' data: the field that says whose it is. */
  tenantFieldOf(typeName: string): string | undefined;
}

/** The record of who did and saw what is not itself customers' data; what it refers to is, and is recorded when shown. */
const records = new Set(['AuditEvent', 'AccessReceipt']);

function tenantField(schema: GraphQLSchema, typeName: string): string | undefined {
  const type = schema.getType(typeName);
  if (!isObjectType(type) || records.has(typeName)) return undefined;
  if (typeName === 'Tenant') return 'id';
  const fields = type.getFields();
  if (!fields.id) return undefined;
  return ['tenantId', 'tenantIds'].find((name) => fields[name]);
}

/** Reads the map from the supergraph (which has the permissions) and the API schema (which has what clients see). */
export function createSchemaMap(supergraphSdl: string, apiSdl: string): SchemaMap {
  const api = buildSchema(apiSdl);
  const supergraph: DocumentNode = parse(supergraphSdl);
  const tenantFields = new Map(Object.keys(api.getTypeMap()).map((name) => [name, tenantField(api, name)] as const));
  return { api, scopes: effectiveScopes(supergraph), tenantFieldOf: (typeName) => tenantFields.get(typeName) };
}

export const isAbstract = (type: GraphQLCompositeType): boolean => isInterfaceType(type) || !isObjectType(type);
