import {
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { fieldScopes, namedType, objectFields, typeScopes } from '../../schema/requirements.js';
import { allOf, noScopes, type Scopes } from '../../schema/scopes.js';
import type { SubgraphContext } from './context.js';
import { denied } from './denial.js';
import { AppError } from './errors.js';
import type { RulesLeftOut } from './subgraph-types.js';
import { type Decision, decide, type Row, reachesRow, type Viewer } from './viewer.js';

/** Who asks a field, and what it asks for. */
export interface Asking {
  context: SubgraphContext;
  scopes: Scopes;
}

/**
 * What a subgraph says of the row behind a parent value: whose it is, and in which world. Undefined when the parent is no row of
 * anybody. A promise where the parent is all that this subgraph has, and the row is to be looked up: in batches, by a loader.
 */
export type RowOf = (typeName: string, parent: unknown, asking: Asking) => Row | undefined | Promise<Row | undefined>;

/** The error for a grant that does not reach a row: open the tenant, or it is not yours. */
function outOfReach(viewer: Viewer, coordinate: string, scopes: Scopes, row: Row): AppError {
  // Opening helps where it is what is missing: beside it a set may ask for what reaches every row.
  const openable = scopes.some((set) =>
    set.every((permission) => viewer.grants[permission]?.some((reach) => reach === 'OPENED' || reach === 'ANY')),
  );
  if (!openable || !row.tenantIds?.length || viewer.kind !== 'STAFF') return denied(viewer, coordinate, scopes);
  return new AppError('TENANT_NOT_OPEN', `Open the tenant to see ${coordinate}.`, {
    details: { field: coordinate, requiredScopes: scopes.map((set) => [...set]), tenantIds: row.tenantIds.slice(0, 5) },
  });
}

/** What a field asks for beyond its parent's type: a row that is there at all has passed that one in SQL. */
function scopesBeyondTheRow(sdl: DocumentNode): Map<string, Scopes> {
  const own = fieldScopes(sdl);
  const types = typeScopes(sdl);
  const beyond = new Map<string, Scopes>();
  for (const { coordinate, field } of objectFields(sdl)) {
    const scopes = allOf(own.get(coordinate) ?? noScopes, types.get(namedType(field.type)) ?? noScopes);
    if (scopes.every((set) => set.length > 0)) beyond.set(coordinate, scopes);
  }
  return beyond;
}

/** Says, of an operation's fields, whether a row can decide about any of them for a viewer: if not, the guard has nothing to do. */
export function rowQuestion(sdl: DocumentNode): (coordinates: readonly string[], viewer: Viewer) => boolean {
  const scopesOf = scopesBeyondTheRow(sdl);
  return (coordinates, viewer) =>
    coordinates.some((coordinate) => {
      const scopes = scopesOf.get(coordinate);
      return scopes !== undefined && decide(viewer, scopes) === 'depends';
    });
}

/** A thousand rows ask the same of the same viewer one after the other. */
function remembered(scopes: Scopes): (viewer: Viewer) => Decision {
  let asked: Viewer | undefined;
  let decision: Decision = 'deny';
  return (viewer) => {
    if (viewer !== asked) {
      asked = viewer;
      decision = decide(viewer, scopes);
    }
    return decision;
  };
}

/**
 * Grants that depend on the row: a field of a tenant that is not open is null, with one error per field however many
 * rows. For viewers whose grant reaches everything this costs one look at the viewer.
 */
export function withRowGuard(
  schema: GraphQLSchema,
  sdl: DocumentNode,
  rowOf: RowOf,
  leftOut?: RulesLeftOut['rowGuard'],
): GraphQLSchema {
  const scopesOf = scopesBeyondTheRow(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name === 'Query' || type.name === 'Mutation' || type.name.startsWith('__'))
      continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const scopes = scopesOf.get(coordinate);
      if (!scopes) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      const decideFor = remembered(scopes);
      field.resolve = (parent: unknown, args: unknown, context: SubgraphContext, info: GraphQLResolveInfo) => {
        if (decideFor(context.viewer) !== 'depends' || leftOut?.has(coordinate))
          return resolve(parent, args as never, context, info);
        const answer = (row: Row | undefined): unknown => {
          if (!row || reachesRow(context.viewer, scopes, row)) return resolve(parent, args as never, context, info);
          return context.denials.add(info, () => outOfReach(context.viewer, coordinate, scopes, row));
        };
        const row = rowOf(type.name, parent, { context, scopes });
        return row instanceof Promise ? row.then(answer) : answer(row);
      };
    }
  }
  return schema;
}
