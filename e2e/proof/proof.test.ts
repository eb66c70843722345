import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { readSubgraphSdl, subgraphNames } from '../../schema/files.js';
import { objectFields } from '../../schema/requirements.js';
import { payloadEdges, readEdges } from './edges.js';
import { entityTypes } from './operations.js';
import { aSetting, type Setting } from './setting.js';
import { callers, readAccessTable } from './table.js';
import { proveCaller } from './whole-proof.js';

/** The table that people wrote, against the real gateway on real Postgres; `npm run proof` does it in every way of writing. */
let setting: Setting;

beforeAll(async () => {
  setting = await aSetting();
}, 60_000);

afterAll(() => setting?.stop());

const table = readAccessTable();

test('the table has exactly the fields of the schema', () => {
  const fields = subgraphNames.flatMap((name) =>
    [...objectFields(parse(readSubgraphSdl(name)))].map(({ coordinate }) => coordinate),
  );
  const written = table.map(({ type, field }) => `${type}.${field}`);
  expect([...written].sort()).toEqual([...new Set(fields)].sort());
});

test('only parts of something else inherit their access', () => {
  const entities = new Set(entityTypes.map((type) => type.name));
  const inheriting = table
    .filter((row) => Object.values(row.cells).some((cell) => cell.has('inherit')))
    .map((row) => row.type);
  expect(inheriting.filter((type) => entities.has(type) || type === 'Query' || type === 'Mutation')).toEqual([]);
});

test('every entity is reached by its id, by the interface and from something else', () => {
  for (const { name } of entityTypes) {
    const edges = readEdges.filter((edge) => edge.to === name).map((edge) => edge.name);
    expect(edges).toContain(`Query.node(${name})`);
  }
  expect(payloadEdges.map((edge) => edge.to)).toContain('Tenant');
});

describe.each(callers)('as %s', (caller) => {
  test('every field over every edge is as the table says, with the right code', async () => {
    const ledger = await proveCaller(setting, caller, { everyStyle: false });
    expect(ledger.problems()).toEqual([]);
    expect(ledger.proved).toBe(ledger.cells);
    expect(ledger.cells).toBeGreaterThan(1_000);
  }, 240_000);
});
