import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { type GraphQLSchema, isObjectType, parse } from 'graphql';
import { readSubgraphSdl, type SubgraphName } from '../../schema/files.js';
import { effectiveScopes } from '../../schema/requirements.js';
import type { SubgraphContext } from './context.js';
import { createExecutor, type Executor } from './execute.js';
import { type RowOf, rowQuestion, withRowGuard } from './row-guard.js';
import { scalars } from './scalars.js';
import { createShield, type Shielded } from './shield.js';
import type { Edge, Subgraph, SubgraphDependencies } from './subgraph-types.js';
import { inSavepoint } from './transaction.js';

export type {
  Edge,
  EdgeRequest,
  EdgeResponse,
  Subgraph,
  SubgraphDependencies,
  SubgraphResult,
} from './subgraph-types.js';

// biome-ignore lint/suspicious/noExplicitAny: graphql-js resolvers are typed by their arguments, which differ per field.
type Resolver = (...args: any[]) => unknown;
/** Types with their fields; generated types check each subgraph's own map. */
export type Resolvers = Record<string, unknown>;

export interface SubgraphParts {
  name: SubgraphName;
  resolvers: Resolvers;
  rowOf: RowOf;
  edges?: Record<string, Edge>;
  /** Stops timers and whatever else the subgraph started; the data source is closed by the kit. */
  close?: () => Promise<void>;
}

/** Every mutation runs in a savepoint of its own: what fails leaves nothing behind, what went before it stays. */
function withSavepoints(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve as Resolver | undefined;
    if (!resolve) throw new Error(`Mutation.${field.name} has no resolver.`);
    field.resolve = (parent, args, context: SubgraphContext, info) =>
      inSavepoint(context.tx, async () => resolve(parent, args, context, info));
  }
  return schema;
}

/** Root fields and fields with arguments must be written by somebody: a forgotten one fails at the start. */
function refuseMissingResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !['Query', 'Mutation'].includes(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.resolve && !field.name.startsWith('_')) throw new Error(`${type.name}.${field.name} has no resolver.`);
    }
  }
}

/** Builds the executable schema of a subgraph: SDL, resolvers, row guard, savepoints, and the shield before them all. */
function buildSchemaOf(
  parts: Pick<SubgraphParts, 'name' | 'resolvers' | 'rowOf'>,
  { withoutShield, withoutRules }: SubgraphDependencies,
): Shielded {
  const sdl = parse(readSubgraphSdl(parts.name));
  const used = new Set(sdl.definitions.flatMap((one) => (one.kind === 'ScalarTypeDefinition' ? [one.name.value] : [])));
  const ownScalars = Object.fromEntries(Object.entries(scalars).filter(([name]) => used.has(name)));
  const resolvers = { ...ownScalars, ...parts.resolvers } as GraphQLResolverMap<unknown>;
  const build = () => buildSubgraphSchema({ typeDefs: sdl, resolvers });
  const schema = build();
  refuseMissingResolvers(schema);
  withRowGuard(withSavepoints(schema), sdl, parts.rowOf, withoutRules?.rowGuard);
  if (withoutShield) return { schema, ask: async () => new Set() };
  let plain: GraphQLSchema | undefined;
  const unguarded = {
    resolverOf: (coordinate: string) => {
      plain ??= build();
      const [typeName = '', name = ''] = coordinate.split('.');
      const type = plain.getType(typeName);
      return (isObjectType(type) && type.getFields()[name]?.resolve) || null;
    },
    dependsOnRows: rowQuestion(sdl),
  };
  return { ...createShield(schema, effectiveScopes(sdl), withoutRules?.shield), unguarded };
}

/** Puts a subgraph together. */
export function createSubgraph(parts: SubgraphParts, dependencies: SubgraphDependencies): Subgraph {
  const shielded = buildSchemaOf(parts, dependencies);
  const execute: Executor = createExecutor(shielded, dependencies);
  return {
    name: parts.name,
    execute,
    edges: parts.edges ?? {},
    health: async () => {
      await dependencies.source.query('select 1');
      return { ok: true, detail: 'answers, and so does its database' };
    },
    close: async () => {
      await parts.close?.();
      if (dependencies.source.isInitialized) await dependencies.source.destroy();
    },
  };
}
