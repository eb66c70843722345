import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { rootFolder } from '../schema/files.js';
import { type BenchCase, benchCases } from './cases.js';
import { type Figures, keyOf, percentile, type Run, summarise, table } from './figures.js';
import { type Fleet, startFleet } from './fleet.js';
import { load } from './load.js';
import { titles, type Variant, variants } from './variants.js';
import { type BenchWorld, startWorld } from './world.js';

type Key = Pick<Run, 'case' | 'variant' | 'connections'>;

const allConnections = '1,16,64';
const { values: given, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '2' },
    tenants: { type: 'string', default: '200' },
    connections: { type: 'string', default: allConnections },
    variants: { type: 'string', default: variants.join(',') },
  },
});

const rounds = Math.max(1, Number(given.rounds));
const seconds = Math.max(0.2, Number(given.seconds));
const connectionCounts = given.connections.split(',').map(Number);
const chosen = variants.filter((one) => one === 'stock' || given.variants.split(',').includes(one));

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const bodyOf = ({ query, variables }: BenchCase) => JSON.stringify({ query, variables });

/** The same answer from each, and no error: otherwise the figures would compare different things. */
async function bytesOfTheAnswer(one: BenchCase, world: BenchWorld, fleet: Fleet): Promise<number> {
  const answers = new Map<Variant, unknown>();
  let bytes = Number.POSITIVE_INFINITY;
  for (const variant of chosen) {
    const gateway = fleet.of(variant)[0];
    await gateway?.setSubject(world.people[one.role].sessionId);
    const response = await fetch(`${gateway?.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: world.people[one.role].cookie },
      body: bodyOf(one),
    });
    const text = await response.text();
    const answer = JSON.parse(text) as { data?: unknown; errors?: unknown };
    bytes = Math.min(bytes, text.length);
    if (answer.errors || !answer.data)
      throw new Error(`${one.name}, ${variant}: ${JSON.stringify(answer.errors).slice(0, 500)}`);
    answers.set(variant, answer.data);
  }
  const [first, ...others] = [...answers.values()];
  if (!others.every((other) => isDeepStrictEqual(other, first)))
    throw new Error(`${one.name}: the variants do not answer alike.`);
  return bytes;
}

async function measure(
  one: BenchCase,
  variant: Variant,
  connections: number,
  { world, fleet, leastBytes }: { world: BenchWorld; fleet: Fleet; leastBytes: number },
): Promise<Figures> {
  const processes = fleet.of(variant);
  const gateway = processes[0];
  if (!gateway) throw new Error(`${variant} does not run.`);
  const person = world.people[one.role];
  await gateway.setSubject(person.sessionId);
  const options = { url: gateway.url, headers: { cookie: person.cookie }, body: bodyOf(one), connections, leastBytes };
  await load({ ...options, requests: 5_000, milliseconds: Math.min(1_000, seconds * 500) });
  const used = async () => {
    const each = await Promise.all(processes.map((child) => child.cpuMs()));
    const postgres = await world.postgresMs();
    return { all: each.reduce((sum, ms) => sum + ms, 0), gateway: each[0] ?? 0, postgres };
  };
  const before = await used();
  const measured = await load({ ...options, requests: 20_000, milliseconds: seconds * 1_000 });
  const after = await used();
  const answers = measured.requests + measured.failed;
  if (measured.failed)
    console.log(`\n${one.name}, ${variant}, ${connections} connections: ${measured.failed} answers failed`);
  return {
    rps: measured.requests / measured.seconds,
    p50: percentile(measured.latencies, 0.5),
    p99: percentile(measured.latencies, 0.99),
    cpuMs: (after.all - before.all) / answers,
    gatewayCpuMs: (after.gateway - before.gateway) / answers,
    postgresCpuMs: (after.postgres - before.postgres) / answers,
  };
}

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB, Node ${process.version}, load generator and PostgreSQL on the same machine`;
}

/** What is compared with each other is measured one after the other, so that what else the machine does falls on all of it alike. */
function inRandomOrder(cases: readonly BenchCase[]): { one: BenchCase; connections: number; variant: Variant }[] {
  const groups = cases.flatMap((one) => connectionCounts.map((connections) => ({ one, connections })));
  return shuffled(groups).flatMap((group) => shuffled(chosen).map((variant) => ({ ...group, variant })));
}

async function bench(world: BenchWorld): Promise<void> {
  const cases = benchCases(world.tenantId).filter(({ name }) => !wanted.length || wanted.includes(name));
  const names = benchCases('').map(({ name }) => name);
  if (!cases.length) throw new Error(`There are: ${names.join(', ')}.`);
  const fleet = await startFleet(world, chosen);
  try {
    const bytes = new Map<BenchCase, number>();
    for (const one of cases) bytes.set(one, await bytesOfTheAnswer(one, world, fleet));
    const keys: Key[] = cases.flatMap(({ name }) =>
      connectionCounts.flatMap((connections) => chosen.map((variant) => ({ case: name, variant, connections }))),
    );
    const measured: Map<string, Figures>[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const found = new Map<string, Figures>();
      measured.push(found);
      for (const { one, connections, variant } of inRandomOrder(cases)) {
        const key = keyOf({ case: one.name, variant, connections });
        found.set(
          key,
          await measure(one, variant, connections, { world, fleet, leastBytes: 0.8 * (bytes.get(one) ?? 0) }),
        );
        process.stdout.write(`\rround ${round} of ${rounds}: ${found.size} of ${keys.length} `);
      }
    }
    const runs = summarise(measured, keys);
    process.stdout.write('\r');
    for (const { name, title } of cases) console.log(`${name}: ${title}`);
    for (const variant of chosen) console.log(`${variant}: ${titles[variant]}`);
    console.log(`\n${table(runs)}\n`);
    // A part of the cases says nothing of the others: only a whole run is kept.
    if (!wanted.length && chosen.length === variants.length && given.connections === allConnections) {
      writeFileSync(
        join(rootFolder, 'bench', 'results.json'),
        `${JSON.stringify({ machine: machine(), runs }, null, 2)}\n`,
      );
    }
  } finally {
    await fleet.stop();
  }
}

if (wanted.includes('search')) {
  await (await import('./search.js')).benchSearch();
  process.exit();
}
console.log('starting PostgreSQL, a demo world and the processes …');
const world = await startWorld(Number(given.tenants));
let stopping: Promise<void> | undefined;
const stop = () => {
  stopping ??= world.stop();
  return stopping;
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void stop().finally(() => process.exit(130)));
try {
  await bench(world);
} finally {
  await stop();
}
