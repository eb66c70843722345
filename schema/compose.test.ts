import { describe, expect, test } from '@jest/globals';
import { buildSchema, Kind, parse } from 'graphql';
import { CompositionError, composeSubgraphs } from './compose.js';
import { readApi, readSupergraph } from './files.js';
import { composeFromFiles, schemaFiles, staleFiles } from './generate.js';
import { objectFields } from './requirements.js';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])`;
const plans = {
  name: 'plans',
  sdl: `${link}
    type Query { "One plan." plan: Plan @requiresScopes(scopes: [["plans:read"]]) }
    "A plan." type Plan @key(fields: "id") @requiresScopes(scopes: [["plans:read"]]) { "Its id." id: ID! "Its name." name: String! }`,
};

describe('composition', () => {
  test('gives a supergraph with permissions and an API without federation', () => {
    const { supergraph, api, hints } = composeSubgraphs([plans]);
    expect(supergraph).toContain('@requiresScopes(scopes: [["plans:read"]])');
    expect(supergraph).toContain('for: SECURITY');
    expect(supergraph).toContain('@join__graph(name: "plans"');
    expect(api).toContain('"""A plan."""\ntype Plan {');
    expect(api).not.toMatch(/@|join__|_Entity|_service/);
    expect(hints).toEqual([]);
  });

  test('names subgraph and coordinate of what does not fit', () => {
    const other = { name: 'other', sdl: `${link} type Plan @key(fields: "id") { id: ID! name: Int! }` };
    expect.assertions(3);
    try {
      composeSubgraphs([plans, other]);
    } catch (error) {
      expect(error).toBeInstanceOf(CompositionError);
      expect(String(error)).toContain('Plan.name');
      expect(String(error)).toContain('"other"');
    }
  });

  test('names subgraph and line of what cannot be read', () => {
    const broken = { name: 'broken', sdl: 'type Query {\n  a: ]\n}' };
    expect(() => composeSubgraphs([plans, broken])).toThrow(/\[broken\] line 2: Syntax Error/);
  });

  test('hints at descriptions that differ', () => {
    const other = {
      name: 'other',
      sdl: `${link} "A tariff." type Plan @key(fields: "id") @requiresScopes(scopes: [["plans:read"]]) { "Its id." id: ID! }`,
    };
    expect(composeSubgraphs([plans, other]).hints).toEqual([expect.stringContaining('INCONSISTENT_DESCRIPTION')]);
  });
});

describe('the committed schema', () => {
  test('is made from the subgraphs as they are', () => {
    expect(staleFiles(schemaFiles(composeFromFiles()))).toEqual([]);
  });

  test('has every field of the supergraph in the API, and no root but query and mutation', () => {
    const fields = (sdl: string) => [...objectFields(parse(sdl))].map(({ coordinate }) => coordinate).sort();
    expect(fields(readApi())).toEqual(fields(readSupergraph()));
    const schema = buildSchema(readApi());
    expect([schema.getQueryType()?.name, schema.getMutationType()?.name]).toEqual(['Query', 'Mutation']);
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  test('declares no directive of federation to clients', () => {
    expect(parse(readApi()).definitions.filter(({ kind }) => kind === Kind.DIRECTIVE_DEFINITION)).toEqual([]);
  });

  test('is called stale as soon as one character differs or the file is gone', () => {
    const files = new Map([
      ['schema/api.graphql', `${readApi()} `],
      ['schema/supergraph.graphql', readSupergraph()],
      ['schema/gone.graphql', ''],
    ]);
    expect(staleFiles(files)).toEqual(['schema/api.graphql', 'schema/gone.graphql']);
  });
});
