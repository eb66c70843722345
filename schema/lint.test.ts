import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { readSubgraphSdl, subgraphNames } from './files.js';
import { permissionsAreUsed, permissionsExist } from './lint/closed-list.js';
import {
  entitiesCarryPermissions,
  nothingElseCarriesPermissions,
  rootFieldsCarryPermissions,
  sharedFieldsAgree,
} from './lint/coverage.js';
import { everythingIsDescribed } from './lint/descriptions.js';
import { type Graph, type Problem, readGraph } from './lint/graph.js';
import { deniableFieldsAreNullable, queriesAreNullable } from './lint/nullability.js';
import { requiringFieldsRepeat } from './lint/requires.js';
import {
  connectionsTakePageArguments,
  customersEntitiesNameTheirTenant,
  noTypeIsCalledSubscription,
  nothingSecretIsShown,
} from './lint/shapes.js';
import { lintSubgraphs } from './lint.js';

/** `@s(a b)` is short for `@requiresScopes(scopes: [["a", "b"]])`; `|` begins an alternative. */
function graph(sdls: Record<string, string>): Graph {
  const long = (_: string, short: string) => {
    const lists = short.split('|').map((all) => all.trim().split(/\s+/).filter(Boolean));
    return `@requiresScopes(scopes: ${JSON.stringify(lists)})`;
  };
  return readGraph(
    Object.entries(sdls).map(([name, sdl]) => ({ name, document: parse(sdl.replace(/@s\(([^)]*)\)/g, long)) })),
  );
}

const places = (problems: Problem[]) => problems.map(({ where }) => where);

test('the SDL of Rookery keeps every rule', () => {
  const subgraphs = subgraphNames.map((name) => ({ name, document: parse(readSubgraphSdl(name)) }));
  expect(lintSubgraphs(subgraphs)).toEqual([]);
});

test('a query that would take the answer with it when its subgraph is gone', () => {
  const sdl = 'type Query { v: V! w: V } type Mutation { m: V! } type V { x: Int! }';
  expect(places(queriesAreNullable(graph({ a: sdl })))).toEqual(['[a] Query.v']);
});

describe('coverage', () => {
  const key = '@key(fields: "id")';

  test('an entity without a permission, in one of its subgraphs too', () => {
    const problems = entitiesCarryPermissions(
      graph({ a: `type A ${key} @s(a:read) { id: ID! }`, b: `type A ${key} { id: ID! } type V { a: A }` }),
    );
    expect(places(problems)).toEqual(['[b] A']);
  });

  test('an entity that is mentioned without its key', () => {
    expect(
      places(entitiesCarryPermissions(graph({ a: `type A ${key} @s(a:read) { id: ID! }`, b: 'type A { x: Int }' }))),
    ).toEqual(['[b] A']);
  });

  test('an entity whose permissions differ', () => {
    const a = `type A ${key} @s(a:read) { id: ID! }`;
    expect(entitiesCarryPermissions(graph({ a, b: a }))).toEqual([]);
    const problems = entitiesCarryPermissions(graph({ a, b: `type A ${key} @s(a:read | b:read) { id: ID! }` }));
    expect(places(problems)).toEqual(['[b] A']);
    expect(problems[0]?.message).toContain('a:read, or b:read');
  });

  test('a value type with a permission of its own', () => {
    expect(places(entitiesCarryPermissions(graph({ a: 'type V @s(a:read) { x: Int }' })))).toEqual(['[a] V']);
  });

  test('a field that asks for something else elsewhere', () => {
    const sdls = { a: 'type V { x: Int @s(a:read) }', b: 'type V { x: Int }' };
    expect(places(sharedFieldsAgree(graph(sdls)))).toEqual(['[b] V.x']);
    expect(sharedFieldsAgree(graph({ ...sdls, b: sdls.a }))).toEqual([]);
  });

  test('a root field without a permission that is not public', () => {
    const sdl = graph({ a: 'type Query { x: Int y: Int @s(a:read) z: Int } extend type Mutation { m: Int }' });
    expect(places(rootFieldsCarryPermissions(sdl, { 'Query.z': 'anybody may' }))).toEqual([
      '[a] Query.x',
      '[a] Mutation.m',
    ]);
  });

  test('a public field with a permission, or that does not exist', () => {
    const sdl = graph({ a: 'type Query { y: Int @s(a:read) }' });
    expect(places(rootFieldsCarryPermissions(sdl, { 'Query.y': '', 'Query.gone': '' }))).toEqual([
      '[a] Query.y',
      'Query.gone',
    ]);
  });

  test('a permission where nothing reads it', () => {
    const sdl = graph({
      a: 'interface N @s(a:read) { id: ID! @s(a:read) } enum E @s(a:read) { A } scalar S @s(a:read) type V { x: Int @s(a:read) }',
    });
    expect(places(nothingElseCarriesPermissions(sdl))).toEqual(['[a] N', '[a] N.id', '[a] E', '[a] S']);
  });

  test('a field that requires more than it asks for', () => {
    const source = `type A ${key} @s(a:read) { id: ID! x: Int @s(x:read) v: V @s(v:read) } type V { w: Int @s(w:read) }`;
    const reader = (scopes: string) =>
      graph({
        source,
        reader: `type A ${key} @s(a:read) { id: ID! x: Int @external y: Int @requires(fields: "x v { ... on V { w } }") ${scopes} }`,
      });
    expect(places(requiringFieldsRepeat(reader('@s(x:read v:read)')))).toEqual(['[reader] A.y']);
    expect(requiringFieldsRepeat(reader('@s(x:read v:read w:read)'))).toEqual([]);
  });
});

describe('nullability', () => {
  const nullable = (sdl: string) => places(deniableFieldsAreNullable(graph({ a: sdl })));
  const entities = `
    type T @key(fields: "id") @s(t:read) { id: ID! name: String @s(t:name) own: String! @s(t:read) }
    type U @key(fields: "id") @s(u:read) { id: ID! }`;

  test('a field of an entity that asks for more', () => {
    expect(nullable('type T @key(fields: "id") @s(t:read) { id: ID! name: String! @s(t:name) }')).toEqual([
      '[a] T.name',
    ]);
    expect(nullable(entities)).toEqual([]);
  });

  test('a field that returns an entity that asks for more', () => {
    expect(nullable(`${entities} extend type T { u: U! }`)).toEqual(['[a] T.u']);
    expect(nullable(`${entities} extend type T { us: [U!]! }`)).toEqual(['[a] T.us']);
    expect(nullable(`${entities} extend type T { u: U us: [U!] }`)).toEqual([]);
  });

  test('a root field with a permission', () => {
    expect(nullable(`type Query { t: T! @s(t:read) n: Int! } ${entities}`)).toEqual(['[a] Query.t']);
  });

  test('a connection that one of its fields opens for less than its nodes ask for', () => {
    const connection = 'type Us { edges: [UEdge!]! nodes: [U!]! } type UEdge { node: U! }';
    const opened = (scopes: string) =>
      `${entities} ${connection} type Query { us: Us @s(u:read) } extend type T { us: Us ${scopes} }`;
    expect(nullable(opened('@s(u:read)'))).toEqual([]);
    expect(nullable(opened('@s(t:name)'))).toEqual(['[a] Us.nodes', '[a] UEdge.node']);
  });

  test('a value type inherits from what returns it, round a circle too', () => {
    const value = 'type V { v: V! u: U! x: Int! @s(u:read) }';
    expect(nullable(`${entities} ${value} type Query { v: V @s(u:read) }`)).toEqual([]);
    expect(nullable(`${entities} ${value} type Query { v: V @s(t:read) }`)).toEqual(['[a] V.u', '[a] V.x']);
  });

  test('either of two permissions opens only what both open', () => {
    const either =
      'type S @key(fields: "id") @s(s:own | s:all) { id: ID! both: Int! @s(s:own | s:all) one: Int! @s(s:all) }';
    expect(nullable(either)).toEqual(['[a] S.one']);
  });

  test('an interface or a union, of which any member can be denied', () => {
    const node = 'interface N { id: ID! } extend type T implements N { x: Int } union TU = T | U';
    expect(nullable(`${entities} ${node} type Query { n: N tu: TU }`)).toEqual([]);
    expect(nullable(`${entities} ${node} type Query { n: N! tu: TU! }`)).toEqual(['[a] Query.n', '[a] Query.tu']);
    expect(nullable(`${entities} ${node} type Query { ns: [N] many: [N!] }`)).toEqual(['[a] Query.many']);
  });
});

describe('the closed list', () => {
  const sdl = graph({
    a: 'type A @key(fields: "id") @s(a:read) { id: ID! x: Int @s(b:read | c:read) never: Int @requiresScopes(scopes: []) }',
  });

  test('a permission that does not exist, and no permission at all', () => {
    const problems = permissionsExist(sdl, ['a:read', 'b:read']);
    expect(places(problems)).toEqual(['[a] A.x', '[a] A.never']);
    expect(problems[0]?.message).toContain('c:read');
  });

  test('a permission that guards nothing', () => {
    const all = ['a:read', 'b:read', 'c:read', 'd:read', 'rows:read'];
    expect(permissionsAreUsed(sdl, all, ['rows:read']).map(({ message }) => message)).toEqual([
      expect.stringContaining('d:read'),
    ]);
    expect(permissionsAreUsed(sdl, all.slice(0, 3), ['a:read', 'gone:read'])).toHaveLength(2);
  });
});

test('whatever has no description', () => {
  const sdl = graph({
    a: `type Query { f(a: Int): Int }
      interface N { i: Int } enum E { A } input I { b: Int } scalar S union U = T type T { t: Int } extend type T { e: Int }
      "Described." type D { "Described." d("Described." a: Int): Int } " " enum Blank { "Described." A }`,
  });
  expect(places(everythingIsDescribed(sdl)).map((where) => where.replace('[a] ', ''))).toEqual(
    'Query.f Query.f.a N N.i E E.A I I.b S U T T.t T.e Blank'.split(' '),
  );
});

describe('shapes', () => {
  test('a customer’s entity that does not name its tenant', () => {
    const entity = (name: string, fields: string, more = '') =>
      `type ${name} @key(fields: "id"${more}) @s(a:read) { id: ID! ${fields} }`;
    const sdl = graph({
      billing: [
        entity('Bare', ''),
        entity('Nullable', 'tenantId: ID'),
        entity('Hidden', 'tenantId: ID! @s(b:read)'),
        entity('One', 'tenantId: ID!'),
        entity('Many', 'tenantIds: [ID!]!'),
        entity('Free', ''),
        entity('Elsewhere', '', ', resolvable: false'),
      ].join(' '),
      platform: entity('Setting', ''),
    });
    expect(places(customersEntitiesNameTheirTenant(sdl, { Free: 'everybody’s' }))).toEqual([
      '[billing] Bare',
      '[billing] Nullable',
      '[billing] Hidden',
    ]);
  });

  test('a connection that cannot be turned', () => {
    const all = 'first: Int, after: String, last: Int, before: String, offset: Int';
    const sdl = (args: string) => graph({ a: `type Query { things(${args}): ThingConnection }` });
    expect(connectionsTakePageArguments(sdl(all))).toEqual([]);
    for (const missing of all.split(', ')) {
      const problems = connectionsTakePageArguments(sdl(all.replace(missing, 'x: Int')));
      expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(missing)]);
    }
    expect(connectionsTakePageArguments(sdl(all.replace('first: Int', 'first: String')))).toHaveLength(1);
  });

  test('a field that looks like a secret', () => {
    const sdl = graph({
      a: 'interface N { seed: Int } type V { passwordHash: String apiToken: String secret: String name: String } input I { password: String }',
    });
    expect(places(nothingSecretIsShown(sdl, { 'V.secret': 'shown once', 'V.gone': '' }))).toEqual([
      '[a] N.seed',
      '[a] V.passwordHash',
      '[a] V.apiToken',
      'V.gone',
    ]);
  });

  test('a type called Subscription', () => {
    expect(
      places(noTypeIsCalledSubscription(graph({ a: 'type Subscription { a: Int } type Subscriptions { a: Int }' }))),
    ).toEqual(['[a] Subscription']);
  });
});
