import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { readSubgraphSdl, subgraphNames } from '../../schema/files.js';
import { objectFields, objectTypes } from '../../schema/requirements.js';
import { asMaintenance } from '../support/people.js';
import { aRookery, type RunningRookery } from '../support/rookery.js';
import { api, entityTypes, everyFieldOf, everyFieldStraight, gaveNothing, isConnection, outcomeOf } from './operations.js';
import { everyKindOfCaller, type Person } from './people.js';
import { chooseTenants, type ProofRow, prepareRows, type RowsFor } from './rows.js';
import { type AccessRow, type CallerName, callers, isAnswered, readAccessTable } from './table.js';

/** The table that people wrote, against the real gateway on real Postgres: every field of every entity, as every kind of caller. */
const table = readAccessTable();
const rowOf = new Map(table.map((row) => [`${row.type}.${row.field}`, row]));

let rookery: RunningRookery;
let people: Record<CallerName, Person>;
let rowsFor: RowsFor;

beforeAll(async () => {
  rookery = await aRookery();
  const tenants = await asMaintenance(rookery.ownerUrl, chooseTenants);
  people = await everyKindOfCaller(rookery, tenants.open);
  rowsFor = await prepareRows(rookery.ownerUrl, tenants, await rookery.staff({ role: 'admin' }));
}, 60_000);

afterAll(() => rookery?.stop());

/** What the table says against what came back, as lines that a person can read; none when they agree. */
function disagreements(caller: CallerName, typeName: string, row: ProofRow, fields: readonly string[], outcome: (field: string, expected: string) => string): string[] {
  return fields.flatMap((field) => {
    const cell = (rowOf.get(`${typeName}.${field}`) as AccessRow).cells[caller];
    const expected = isAnswered(cell, caller, row.situation, isConnection(typeName, field)) ? 'answered' : 'denied';
    const actual = outcome(field, expected);
    const agrees = expected === 'answered' ? actual === 'answered' : denials.has(actual);
    return agrees ? [] : [`${caller}, ${row.situation.name}: ${typeName}.${field} is ${actual}, the table says ${[...cell].join('|')}`];
  });
}

const denials = new Set(['FORBIDDEN', 'TENANT_NOT_OPEN', 'NOT_FOUND', 'UNAUTHENTICATED']);

test('the table has exactly the fields of the schema', () => {
  const fields = subgraphNames.flatMap((name) => [...objectFields(parse(readSubgraphSdl(name)))].map(({ coordinate }) => coordinate));
  expect([...rowOf.keys()].sort()).toEqual([...new Set(fields)].sort());
  expect(table).toHaveLength(rowOf.size);
});

test('only parts of something else inherit their access', () => {
  const entities = new Set(entityTypes.map((type) => type.name));
  const inheriting = table.filter((row) => Object.values(row.cells).some((cell) => cell.has('inherit'))).map((row) => row.type);
  expect(inheriting.filter((type) => entities.has(type) || type === 'Query' || type === 'Mutation')).toEqual([]);
});

describe.each(callers)('as %s', (caller) => {
  test('every field of every entity is as the table says, through the gateway', async () => {
    const rows = await rowsFor(people[caller]);
    const found: string[] = [];
    for (const type of entityTypes) {
      const { query, root } = everyFieldOf(type.name);
      for (const row of rows[type.name] ?? []) {
        const { data, errors = [] } = await people[caller].run(query, { id: row.id });
        found.push(...disagreements(caller, type.name, row, Object.keys(type.getFields()), (field) => outcomeOf(data?.[root], field, errors)));
      }
    }
    expect(found).toEqual([]);
  });

  test('every field of every entity is as the table says, sent straight to each subgraph', async () => {
    const rows = await rowsFor(people[caller]);
    const found: string[] = [];
    for (const name of subgraphNames) {
      for (const definition of objectTypes(parse(readSubgraphSdl(name)))) {
        const typeName = definition.name.value;
        const fields = (definition.fields ?? []).map((field) => field.name.value).filter((field) => field !== 'id');
        if (!entityTypes.some((type) => type.name === typeName) || !fields.length) continue;
        const query = everyFieldStraight(typeName, fields);
        for (const row of rows[typeName] ?? []) {
          const variables = { representations: [{ __typename: typeName, id: row.id }] };
          const { data, errors = [] } = await rookery.rookery.links[name].execute({ query, variables }, people[caller].signed);
          const entity = (data?._entities as unknown[] | undefined)?.[0];
          // A subgraph that extends another's type believes that the thing exists: outside the viewer's world it finds
          // no rows of it, which gives away as little as a denial does.
          const outcome = (field: string, expected: string) =>
            expected === 'denied' && gaveNothing(entity, field) ? 'NOT_FOUND' : outcomeOf(entity, field, errors);
          found.push(...disagreements(caller, typeName, row, fields, outcome));
        }
      }
    }
    expect(found).toEqual([]);
  });
});

test('the schema has entities to prove', () => {
  expect(entityTypes.length).toBeGreaterThan(10);
  expect(api.getQueryType()).toBeTruthy();
});
