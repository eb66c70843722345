import { buildSubgraphSchema } from '@apollo/subgraph';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { type BothWays, bothWays } from '../../e2e/support/both-ways.js';
import { composeSubgraphs } from '../../schema/compose.js';
import type { LinkResult, SubgraphLink } from '../subgraph-link.js';

/** What our own graph has little of: unions, interfaces, required fields, conditions, renamed keys, mutations in a row. */
const head =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@shareable"])';

const shopSdl = `${head}
  interface Item { id: ID! price(currency: String): Int! }
  type Book implements Item @key(fields: "id") { id: ID! price(currency: String): Int! title(upper: Boolean): String! sizes: Size }
  type Lamp implements Item @key(fields: "id") { id: ID! price(currency: String): Int! title: String! watts: Int! }
  type Size @shareable { height: Int! width: Int }
  union Thing = Book | Lamp
  type Query { things: [Thing!]! items: [Item]! matrix: [[Book!]!] book(id: ID!): Book nothing: Book broken: Thing }
  type Mutation { add(to: Int!): Int! fail: Int addBook: Book }
`;
const stockSdl = `${head}
  type Book @key(fields: "id") { id: ID! sizes: Size @external shelf(deep: Boolean): Int! @requires(fields: "sizes { height width }") copies: Int! note: String neighbours: [Book!] }
  type Lamp @key(fields: "id") { id: ID! copies: String! boxes: [Box!]! }
  type Size @shareable { height: Int! width: Int }
  type Box { label: String! heavy: Boolean }
  type Mutation { count: Int! }
`;

let total = 0;
const book = (id: string) => ({ __typename: 'Book', id });
const lamp = (id: string) => ({ __typename: 'Lamp', id });

const shop = {
  Query: {
    things: () => [book('1'), lamp('1'), book('2')],
    items: () => [lamp('2'), null, book('3')],
    matrix: () => [[book('1'), book('2')], [], [book('3')]],
    book: (_: unknown, { id }: { id: string }) => (id === '9' ? null : book(id)),
    nothing: () => null,
    broken: () => {
      throw new Error('broken');
    },
  },
  Item: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  Thing: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  Book: {
    __resolveReference: ({ id }: { id: string }) => book(id),
    title: ({ id }: { id: string }, { upper }: { upper?: boolean }) => (upper ? `BOOK ${id}` : `book ${id}`),
    price: ({ id }: { id: string }, { currency }: { currency?: string }) => Number(id) * (currency === 'sek' ? 10 : 1),
    sizes: ({ id }: { id: string }) => (id === '2' ? null : { height: Number(id), width: id === '3' ? null : 5 }),
  },
  Lamp: {
    __resolveReference: ({ id }: { id: string }) => lamp(id),
    title: ({ id }: { id: string }) => `lamp ${id}`,
    price: () => 3,
    watts: () => 40,
  },
  Mutation: {
    add: (_: unknown, { to }: { to: number }) => {
      total = total * 10 + to;
      return total;
    },
    fail: () => {
      throw new Error('no');
    },
    addBook: () => book('1'),
  },
};
const stock = {
  Book: {
    __resolveReference: (reference: { id: string }) => (reference.id === '4' ? null : reference),
    shelf: ({ sizes }: { sizes: { height: number; width: number | null } | null }, { deep }: { deep?: boolean }) =>
      (sizes?.height ?? 0) * (sizes?.width ?? 100) + (deep ? 1_000 : 0),
    copies: ({ id }: { id: string }) => {
      if (id === '3') throw new Error('not counted');
      return Number(id);
    },
    note: () => 'a note',
    neighbours: ({ id }: { id: string }) => (id === '1' ? [book('2'), book('4')] : [book('1')]),
  },
  Lamp: {
    __resolveReference: (reference: object) => reference,
    copies: () => 'many',
    boxes: () => [{ label: 'a', heavy: true }, { label: 'b' }],
  },
  Mutation: {
    count: () => {
      total = total * 10;
      return total;
    },
  },
};

function link(name: string, sdl: string, resolvers: object): SubgraphLink {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  return {
    name: name as never,
    execute: async ({ query, variables, operationName }) => {
      const { data, errors } = await graphql({ schema, source: query, variableValues: variables, operationName });
      const plain = errors?.map((error) => ({ ...error.toJSON(), extensions: { code: 'CONFLICT' } }));
      return { data: data ?? null, ...(plain && { errors: plain }) } as LinkResult;
    },
    edge: async () => ({ status: 404, body: null }),
    health: async () => ({ ok: true, detail: '' }),
    circuitOpen: () => false,
    close: async () => undefined,
  };
}

let ways: BothWays;
let asked: string[] = [];

beforeAll(async () => {
  const composed = composeSubgraphs([
    { name: 'shop', sdl: shopSdl },
    { name: 'stock', sdl: stockSdl },
  ]);
  ways = await bothWays(composed.supergraph, composed.api, {
    shop: link('shop', shopSdl, shop),
    stock: link('stock', stockSdl, stock),
  });
});

beforeEach(() => {
  asked = [];
  total = 0;
  ways.trouble((subgraph, _request, answer) => {
    asked.push(subgraph);
    return answer;
  });
});

async function alike(query: string, variables: Record<string, unknown> = {}) {
  const expected = await ways.apollos(query, variables);
  const before = asked.splice(0);
  total = 0;
  const answer = await ways.ours(query, variables);
  expect(answer).toEqual(expected);
  expect(asked).toEqual(before);
  return answer;
}

describe('our executor answers as Apollo’s, with as many requests', () => {
  test.each([
    [
      'a union whose members have the same key',
      '{ things { ... on Book { title copies } ... on Lamp { title lampCopies: copies } } }',
    ],
    [
      'the same key with other arguments',
      '{ things { ... on Book { name: title(upper: true) } ... on Lamp { name: title } } }',
    ],
    [
      'an interface, and nulls in a list',
      '{ items { __typename id price ... on Book { shelf } ... on Lamp { watts boxes { label heavy } } } }',
    ],
    ['lists of lists', '{ matrix { title note shelf(deep: true) } }'],
    ['required fields that are null themselves', '{ things { ... on Book { shelf sizes { height } } } }'],
    [
      'entities of entities, one of which is not there',
      '{ book(id: "1") { neighbours { title note neighbours { title copies } } } }',
    ],
    ['what is not there at all', '{ book(id: "9") { copies title } nothing { shelf } }'],
    ['a root field that fails', '{ broken { ... on Book { title } } things { ... on Lamp { watts } } }'],
    ['a field that fails for one entity of a list', '{ matrix { id copies } }'],
    [
      'aliases that every object inherits',
      '{ constructor: book(id: "1") { toString: title hasOwnProperty: note valueOf: sizes { height } } }',
    ],
    [
      'fragments on fragments',
      'query { things { ...A } } fragment A on Thing { ... on Item { id ...B } } fragment B on Item { price(currency: "sek") }',
    ],
    ['nothing but a type name', '{ __typename things { __typename } }'],
    ['a mutation with an entity', 'mutation { addBook { title copies note } }'],
  ])('%s', async (_what, query) => {
    await alike(query);
  });

  test.each([
    [{ a: true, b: true }],
    [{ a: true, b: false }],
    [{ a: false, b: true }],
    [{ a: false, b: false }],
    [{ a: false }],
  ])('conditions: %o', async (variables) => {
    const query = `query Q($a: Boolean!, $b: Boolean = true, $c: String = "sek") {
      book(id: "1") { id @skip(if: $a) note @include(if: $a) ... @include(if: $b) { copies price(currency: $c) shelf @skip(if: $a) } }
      things @include(if: $a) { ... on Book @skip(if: $b) { note } ... on Lamp { copies @include(if: $b) } } }`;
    await alike(query, variables);
  });

  test('mutations one after another, over two subgraphs', async () => {
    const { data } = await alike('mutation { a: add(to: 1) b: count c: add(to: 2) fail d: add(to: 3) }');
    expect(data).toMatchObject({ a: 1, b: 10, c: 102, fail: null, d: 1023 });
  });

  test('a subgraph that answers with too few entities', async () => {
    ways.trouble((subgraph, _request, answer) => (subgraph === 'stock' ? { data: { _entities: [] } } : answer));
    const { data, errors } = await ways.ours('{ book(id: "1") { title note } }');
    expect(data).toEqual({ book: { title: 'book 1', note: null } });
    expect(errors).toMatchObject([{ path: ['book', 'note'], extensions: { code: 'INTERNAL' } }]);
  });
});

test('an alias cannot change what an object inherits', async () => {
  const { data } = await ways.ours('{ __proto__: book(id: "1") { polluted: title } }');
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
  expect(Object.keys(data as object).length).toBeLessThanOrEqual(1);
});
