import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { composeSubgraphs } from '../schema/compose.js';
import { readSubgraphSdl, readSupergraph, subgraphNames } from '../schema/files.js';
import { aTenant } from './support/a-tenant.js';
import { until } from './support/processes.js';
import { aRookery, type Caller, codesByField, type RunningRookery } from './support/rookery.js';

/** Another supergraph takes the place of the one that serves, while requests run. */
let rookery: RunningRookery;
let folder: string;
let file: string;
let admin: Caller;
let tenantId: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rookery-release-'));
  file = join(folder, 'supergraph.graphql');
  rookery = await aRookery({ supergraphFile: file });
  admin = await rookery.staff({ role: 'super_admin' });
  tenantId = await aTenant(rookery.ownerUrl);
}, 60_000);

afterAll(async () => {
  await rookery?.stop();
  await rm(folder, { recursive: true, force: true });
});

const offer = (supergraph: string) => rookery.rookery.gateway.releases.offer(supergraph);
const serves = () => rookery.rookery.gateway.releases.current.id;

/** The graph with one subgraph's text changed, composed as a release is. */
function composedWith(name: (typeof subgraphNames)[number], change: (sdl: string) => string): string {
  return composeSubgraphs(
    subgraphNames.map((one) => ({
      name: one,
      sdl: one === name ? change(readSubgraphSdl(one)) : readSubgraphSdl(one),
    })),
  ).supergraph;
}

const withAnother = () =>
  composedWith('platform', (sdl) =>
    sdl.replace(
      /type Query \{/,
      'type Query {\n  "A new one."\n  another: Int @requiresScopes(scopes: [["health:read"]])\n',
    ),
  );
const stricter = () =>
  composedWith('platform', (sdl) =>
    sdl.replace(
      /detail: String @requiresScopes\(scopes: \[\["health:read"\]\]\)/,
      'detail: String @requiresScopes(scopes: [["health:read", "profile:own"]])',
    ),
  );

const fields = '{ __type(name: "Query") { fields { name } } }';
const queries = async () => (await admin.run(fields)).data.__type.fields.map(({ name }: { name: string }) => name);

beforeEach(async () => {
  await offer(readSupergraph());
});

describe('a running gateway takes another supergraph', () => {
  test('while hundreds of requests run, and none of them fails', async () => {
    const query = 'query ($id: ID!) { tenant(id: $id) { id name status } systemHealth { status } }';
    const [one, other] = [readSupergraph(), withAnother()];
    let answered = 0;
    const ask = async (asker: number) => {
      for (let at = 0; at < 40; at += 1) {
        // Every fifth is a text of its own, so that plans are made before, during and after.
        const text = at % 5 ? query : query.replace('name', `n${asker}_${at}: name`);
        const answer = await admin.run(text, { id: tenantId });
        expect(answer.errors).toBeUndefined();
        expect(answer.data.tenant.id).toBe(tenantId);
        answered += 1;
      }
    };
    let asking = true;
    const all = Promise.all(Array.from({ length: 8 }, (_, asker) => ask(asker))).finally(() => {
      asking = false;
    });
    let swaps = 0;
    for (; asking; swaps += 1) {
      expect(await offer(swaps % 2 ? one : other)).toEqual([]);
      const before = answered;
      await until(async () => !asking || answered >= before + 50, Boolean);
    }
    await all;
    expect(answered).toBe(320);
    expect(swaps).toBeGreaterThan(3);
  }, 180_000);

  test('from the file that it was told to follow, and says which one it serves', async () => {
    expect(await queries()).not.toContain('another');
    await writeFile(`${file}.new`, withAnother());
    await rename(`${file}.new`, file);
    await until(queries, (names) => names.includes('another'));
    const metrics = await (await fetch(`${rookery.url}/metrics`)).text();
    expect(metrics).toContain(`rookery_supergraph_info{id="${serves()}"} 1`);
    await rm(file);
  });

  test('that asks for more: from then on it is asked for', async () => {
    const detail = '{ systemHealth { services { detail } } }';
    const token = await rookery.token({ kind: 'analyst', scopes: ['health:status', 'health:read'] });
    expect((await token.run(detail)).errors).toBeUndefined();
    expect(await offer(stricter())).toEqual([]);
    expect(Object.values(codesByField(await token.run(detail)))).toEqual(['FORBIDDEN']);
    expect((await admin.run('{ systemHealth { status } }')).errors).toBeUndefined();
  });
});

describe('a bad supergraph is refused, and the old one serves on', () => {
  const cases: [string, () => string, RegExp][] = [
    ['that is cut off', () => readSupergraph().slice(0, 20_000), /cannot be read \(line \d+\)/],
    ['that is no supergraph', () => 'type Query { a: Int }', /names no subgraph/],
    [
      'that does not hang together',
      () => readSupergraph().replace('enum TenantStatus', 'enum TenantMood'),
      /cannot be served/,
    ],
    [
      'that drops a permission',
      () => composedWith('tenants', (sdl) => sdl.replace('[["tenants:name"]]', '[["tenants:read"]]')),
      /asks for less/,
    ],
    [
      'without permissions',
      () => readSupergraph().replaceAll(/@requiresScopes\(scopes: \[\[.*?\]\]\)/g, ''),
      /asks for less: nothing/,
    ],
    [
      'with an open way in',
      () => composedWith('platform', (sdl) => sdl.replace('type Query {', 'type Query { "New." open: Int ')),
      /Query\.open asks for no permission/,
    ],
    [
      'that asks for what nobody holds',
      () => readSupergraph().replace('"health:status"', '"health:statuses"'),
      /does not exist: health:statuses/,
    ],
    [
      'with a stranger in it',
      () => readSupergraph().replace('@join__graph(name: "billing"', '@join__graph(name: "brewing"'),
      /no way to the subgraph brewing/,
    ],
  ];

  test.each(cases)('%s', async (_what, make, why) => {
    const before = serves();
    const faults = await offer(make());
    expect(faults.join('\n')).toMatch(why);
    expect(serves()).toBe(before);
    expect((await admin.run('{ systemHealth { status } }')).errors).toBeUndefined();
    const metrics = await (await fetch(`${rookery.url}/metrics`)).text();
    expect(metrics).not.toContain('rookery_supergraph_refused_total 0\n');
  });
});
