import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  responsePathAsArray,
  validate,
} from 'graphql';
import { Outside } from '../outside.js';
import { compileQuery } from './compile.js';
import { NotCompiled } from './plan.js';
import type { Finish } from './run.js';
import { ownResolvers, runQuery } from './run-query.js';

const sdl = `
  interface Named { name: String }
  type Person implements Named {
    id: ID! name: String age: Int! friends(first: Int = 2): [Person!] best: Person pet: Pet!
    tags: [String!]! maybe: [String] mood: Mood later: String laterStrict: String! things: [Thing] where: String
  }
  type Pet implements Named { name: String! owner: Person! toys: [[String!]] }
  union Thing = Person | Pet
  enum Mood { GOOD BAD }
  type Query { person(id: ID = "1"): Person people(first: Int): [Person] strict: Person! things: [Thing!] named: [Named] time: String }
`;

/** What goes wrong where, decided by the test. */
type Trouble = Record<string, 'null' | 'throw' | 'reject' | 'error' | 'undefined' | 'bad'>;

interface Row {
  id: number;
}

const fail = () => new GraphQLError('broken', { extensions: { code: 'CONFLICT' } });

function schemaWith(trouble: Trouble): GraphQLSchema {
  const schema = buildSchema(sdl);
  const answers: Record<string, (row: Row, args: { first?: number; id?: string }) => unknown> = {
    'Query.person': (_row, { id }) => ({ id: Number(id), __typename: 'Person' }),
    'Query.people': async (_row, { first = 3 }) => Array.from({ length: first }, (_one, id) => ({ id })),
    'Query.strict': async () => ({ id: 7 }),
    'Query.things': () => [{ __typename: 'Pet', id: 2 }, Promise.resolve({ __typename: 'Person', id: 3 })],
    'Query.named': () => new Set([{ __typename: 'Person', id: 4 }, null, { __typename: 'Pet', id: 5 }]),
    'Query.time': () => 'now',
    'Person.name': ({ id }) => `person ${id}`,
    'Person.age': ({ id }) => id * 10,
    'Person.friends': ({ id }, { first = 0 }) => Array.from({ length: first }, (_one, at) => ({ id: id * 10 + at })),
    'Person.best': async ({ id }) => (id % 2 ? { id: id + 1 } : null),
    'Person.pet': ({ id }) => ({ id: id * 3 }),
    'Person.tags': () => ['a', Promise.resolve('b')],
    'Person.maybe': () => ['x', null, Promise.resolve(undefined)],
    'Person.mood': ({ id }) => (id % 2 ? 'GOOD' : 'BAD'),
    'Person.later': async ({ id }) => `later ${id}`,
    'Person.laterStrict': async ({ id }) => `strict ${id}`,
    'Person.things': async ({ id }) => [
      { __typename: 'Pet', id },
      { __typename: 'Person', id: id + 1 },
    ],
    'Pet.name': ({ id }) => `pet ${id}`,
    'Pet.owner': async ({ id }) => ({ id: id + 100 }),
    'Pet.toys': () => [['ball', Promise.resolve('bone')], null, []],
  };
  for (const [coordinate, answer] of Object.entries(answers)) {
    const [type = '', name = ''] = coordinate.split('.');
    const field = (schema.getType(type) as ReturnType<GraphQLSchema['getQueryType']>)?.getFields()[name];
    if (!field) throw new Error(coordinate);
    field.resolve = (row, args, context, info) => {
      const what = trouble[coordinate];
      if (what === 'null') return null;
      if (what === 'undefined') return undefined;
      if (what === 'throw') throw fail();
      if (what === 'reject') return Promise.reject(fail());
      if (what === 'error') return fail();
      if (what === 'bad') return { neither: 'this', nor: 'that' };
      // Told the same of where it stands.
      (context as { paths: Set<string> }).paths.add(
        JSON.stringify([
          responsePathAsArray(info.path),
          info.path.typename,
          info.fieldName,
          String(info.returnType),
          info.variableValues,
        ]),
      );
      return answer(row as Row, args);
    };
  }
  const where = (schema.getType('Person') as ReturnType<GraphQLSchema['getQueryType']>)?.getFields().where;
  if (where) where.resolve = (_row, _args, _context, { path }) => `${path.typename}.${path.key} in ${path.prev?.key}`;
  return schema;
}

const queries = [
  '{ time person { id name age mood where } }',
  '{ person(id: "5") { __typename id best { name best { id } } pet { name owner { id laterStrict } toys } } }',
  'query($first: Int!) { people(first: $first) { id later laterStrict tags maybe friends(first: $first) { id pet { name owner { age } } } } }',
  '{ strict { id pet { owner { laterStrict age } } } time }',
  '{ things { __typename ... on Person { id things { ... on Pet { name toys } ...P } } ... on Pet { petName: name } } } fragment P on Person { mood tags }',
  '{ named { name ... on Pet { owner { id } } ... on Person { age friends { age laterStrict } } } }',
  'query($yes: Boolean = true, $no: Boolean = false) { person { id @skip(if: $yes) name @include(if: $no) ... @include(if: $yes) { age pet { name } } pet @skip(if: $no) { owner { id } } best @skip(if: $yes) { id } best { name } } }',
  '{ a: person(id: "1") { id } b: person(id: "2") { id tags } person { constructor: name toString: id } }',
  '{ person { pet { name } pet { owner { age } } ...Q ...Q } } fragment Q on Named { name ... on Person { tags } }',
];

interface Outcome {
  result: ExecutionResult;
  paths: string[];
}

async function outcomeOf(run: (context: unknown) => unknown): Promise<Outcome> {
  const context = { paths: new Set<string>() };
  const result = (await run(context)) as ExecutionResult;
  const errors = result.errors
    ?.map(({ message, path, extensions }) => JSON.stringify({ message, path, extensions }))
    .sort();
  const plain = JSON.parse(JSON.stringify({ data: result.data ?? null })) as ExecutionResult;
  return { result: { ...plain, ...(errors && { errors: errors as never }) }, paths: [...context.paths].sort() };
}

async function both(schema: GraphQLSchema, query: string, variables: Record<string, unknown>) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const compiled = compileQuery(schema, document, undefined);
  return {
    theirs: await outcomeOf((contextValue) => execute({ schema, document, variableValues: variables, contextValue })),
    ours: await outcomeOf((context) => runQuery(compiled, { context, variables, resolverOf: ownResolvers })),
  };
}

describe('a compiled query answers as graphql-js does', () => {
  test.each(queries)('%s', async (query) => {
    const { theirs, ours } = await both(schemaWith({}), query, { first: 2 });
    expect(ours).toEqual(theirs);
    expect(theirs.result.errors).toBeUndefined();
  });

  test('with any field failing in any way', async () => {
    const coordinates = [
      ...['person', 'people', 'strict', 'things', 'named'].map((name) => `Query.${name}`),
      ...['name', 'age', 'friends', 'best', 'pet', 'tags', 'mood', 'later', 'laterStrict', 'things'].map(
        (name) => `Person.${name}`,
      ),
      ...['name', 'owner', 'toys'].map((name) => `Pet.${name}`),
    ];
    const kinds = ['null', 'throw', 'reject', 'error', 'undefined', 'bad'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...queries),
        fc.constantFrom(...coordinates),
        fc.constantFrom(...kinds),
        async (query, coordinate, kind) => {
          const { theirs, ours } = await both(schemaWith({ [coordinate]: kind }), query, { first: 2 });
          expect(ours.result.data).toEqual(theirs.result.data);
          // Which of several errors below one null is told depends on which came first; that there is one does not.
          expect(Boolean(ours.result.errors)).toBe(Boolean(theirs.result.errors));
          if (kind !== 'bad') expect(ours.result.errors).toEqual(theirs.result.errors);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('with variables that are none', async () => {
    const { theirs, ours } = await both(schemaWith({}), queries[2] as string, { first: 'many' });
    expect(ours).toEqual(theirs);
    expect(ours.result.errors).toHaveLength(1);
  });
});

test.each(['{ __schema { queryType { name } } }', '{ __proto__: time }'])('%s is left to graphql-js', (query) => {
  expect(() => compileQuery(schemaWith({}), parse(query), undefined)).toThrow(NotCompiled);
});

describe('What somebody else knows', () => {
  const schema = buildSchema(
    'type Query { rows: [Row!] here: String } type Row { id: ID! there: There } type There { says: String! }',
  );
  const asked: unknown[] = [];
  const resolvers: Record<string, (row: { id: number }) => unknown> = {
    'Query.rows': () => [1, 2, 3].map((id) => ({ id })),
    'Query.here': async () => 'ours',
    'Row.there': ({ id }) => {
      const ask = async (known: number) => {
        asked.push(known);
        return known === 30 ? {} : { says: `asked ${known}` };
      };
      return new Outside(Promise.resolve(id * 10), ask, () => ({ says: 'not asked' }));
    },
  };
  const query = parse('{ rows { id there { says } } here }');
  const run = (onOutside?: (finish: Finish) => void) =>
    runQuery(compileQuery(schema, query, undefined), {
      context: {},
      variables: {},
      resolverOf: ({ coordinate, definition }) => resolvers[coordinate] ?? definition.resolve ?? null,
      ...(onOutside && { onOutside }),
    });

  test('is asked when all else is there, with what had to be known, and fails where it stands', async () => {
    const finishes: Finish[] = [];
    const before = await run((finish) => finishes.push(finish));
    expect(asked).toEqual([]);
    expect(before.data?.here).toBe('ours');
    expect(finishes).toHaveLength(1);
    const [after] = await Promise.all(finishes.map((finish) => finish()));
    expect(asked).toEqual([10, 20, 30]);
    expect(JSON.parse(JSON.stringify(after?.data))).toEqual({
      here: 'ours',
      rows: [
        { id: '1', there: { says: 'asked 10' } },
        { id: '2', there: { says: 'asked 20' } },
        { id: '3', there: null },
      ],
    });
    expect(after?.errors?.map(({ path }) => path)).toEqual([['rows', 2, 'there', 'says']]);
  });

  test('is not asked where nobody waits for it', async () => {
    asked.length = 0;
    expect((await run()).data).toMatchObject({ rows: [{ there: { says: 'not asked' } }, {}, {}] });
    expect(asked).toEqual([]);
  });
});
