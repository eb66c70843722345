import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import pg from 'pg';
import { type BothWays, bothWays } from '../../e2e/support/both-ways.js';
import { fieldsOf, print } from '../../e2e/support/generated-operations.js';
import { aRookery, type RunningRookery } from '../../e2e/support/rookery.js';
import { readApi, readSupergraph } from '../../schema/files.js';
import { serviceUrl } from '../../subgraphs/kit/database.js';
import { AppError } from '../../subgraphs/kit/errors.js';
import { createRandom } from '../../subgraphs/kit/random.js';
import type { Viewer } from '../../subgraphs/kit/viewer.js';
import { createAuthenticate } from '../authenticate.js';

/** Our executor of plans and Apollo's give the same answers, the same errors and the same receipts. */
let rookery: RunningRookery;
let pool: pg.Pool;
let ways: BothWays;
let viewers: Viewer[];
let tenants: string[];

const api = buildSchema(readApi());
const client = { ipAddress: '203.0.113.9', userAgent: 'test' };

beforeAll(async () => {
  rookery = await aRookery();
  tenants = [...rookery.world.tenants.production.slice(0, 2), ...rookery.world.tenants.test.slice(0, 1)];
  const { gateway } = rookery.keys.databasePasswords;
  pool = new pg.Pool({ connectionString: serviceUrl(rookery.ownerUrl, 'gateway', gateway) });
  const authenticate = createAuthenticate(pool);
  const opened = tenants.slice(0, 1);
  const people = [
    await rookery.staff({ role: 'super_admin' }),
    await rookery.staff({ role: 'support', opened }),
    await rookery.staff({ role: 'qa' }),
  ];
  viewers = await Promise.all(
    people.map(({ cookie }) => authenticate({ cookie: cookie.split('=')[1], authorization: undefined }, client)),
  );
  ways = await bothWays(readSupergraph(), readApi(), rookery.rookery.links);
}, 60_000);

afterAll(async () => {
  await pool?.end();
  await rookery?.stop();
});

const random = createRandom(8_008);

function argumentsFor(coordinate: string): string | undefined {
  if (coordinate === 'Query.tenant') return `(id: "${random.pick(tenants)}")`;
  // What it tells is about this very moment.
  if (coordinate === 'Query.systemHealth') return '(nobody: knows)';
  const [type = '', field = ''] = coordinate.split('.');
  const found = (api.getType(type) as GraphQLObjectType).getFields()[field];
  return found?.args.some((argument) => argument.name === 'first') ? `(first: ${random.int(1, 3)})` : undefined;
}

/** Root fields that tell about this very moment cannot be asked twice. */
const momentary = new Set(['systemHealth', 'queues', 'viewer', 'sessions']);

function anOperation(): string {
  const root = api.getQueryType() as GraphQLObjectType;
  for (;;) {
    const fields = fieldsOf(root, 0, { random, query: root, argumentsFor, withIds: false })
      .filter(({ name }) => !momentary.has(name))
      .slice(0, random.int(1, 3));
    const query = `{ ${fields.map((field) => print(field, root)).join(' ')} }`;
    if (fields.length && query.length < 6_000 && !query.includes('lastSeen') && !query.includes('lastUsed'))
      return query;
  }
}

async function compare(
  query: string,
  variables: Record<string, unknown>,
  viewer: Viewer,
): Promise<{ data: unknown; errors: unknown[] }> {
  const expected = await ways.apollos(query, variables, viewer);
  const answer = await ways.ours(query, variables, viewer);
  expect({ query, ...answer }).toEqual({ query, ...expected });
  return answer;
}

const viewerFor = (index: number) => viewers[index % viewers.length] as Viewer;

describe('generated operations have the same answers, errors and receipts', () => {
  test('when all is well, for those who may and those who may not', async () => {
    ways.trouble((_subgraph, _request, answer) => answer);
    let withErrors = 0;
    for (let index = 0; index < 40; index += 1) {
      const { errors } = await compare(anOperation(), {}, viewerFor(index));
      if (errors.length) withErrors += 1;
    }
    expect(withErrors).toBeGreaterThan(6);
  }, 60_000);

  test.each(['tenants', 'billing', 'audit', 'identity'])(
    'when %s does not answer',
    async (down) => {
      ways.trouble((subgraph, _request, answer) => {
        if (subgraph === down) throw new AppError('SUBGRAPH_UNAVAILABLE', 'It does not answer.');
        return answer;
      });
      for (let index = 0; index < 8; index += 1) await compare(anOperation(), {}, viewerFor(index));
    },
    60_000,
  );

  test('when subgraphs leave out what is never null, and entities', async () => {
    let left = 0;
    ways.trouble((_subgraph, _request, answer) => {
      const walk = (value: unknown, path: string): unknown => {
        if (Array.isArray(value)) return value.map((one, index) => walk(one, `${path}.${index}`));
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(
          Object.entries(value).map(([key, one]) => {
            const here = `${path}.${key}`;
            // The same for both: by where it stands, and by nothing else.
            if (key !== '__typename' && hash(here) % 23 === 0) {
              left += 1;
              return [key, null];
            }
            return [key, walk(one, here)];
          }),
        );
      };
      return { ...answer, data: walk(answer.data, '') as Record<string, unknown> | null };
    });
    for (let index = 0; index < 30; index += 1) await compare(anOperation(), {}, viewerFor(index));
    expect(left).toBeGreaterThan(20);
  }, 60_000);
});

function hash(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
}
