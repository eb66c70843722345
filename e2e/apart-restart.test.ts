import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { ownerUrl } from '../host/postgres/database.js';
import { locate } from '../host/postgres/location.js';
import { readOwnerPassword } from '../host/postgres/owner-key.js';
import { runningPostmaster } from '../host/postgres/postmaster.js';
import { codeOf } from './support/identity.js';
import { freePort, type RunningProcess, startProcess, statusOf, until } from './support/processes.js';
import { callerAt, type GraphQLAnswer } from './support/rookery.js';

/** `npm start` as a process: killed, started again, told to stop in every way that there is. */
let dataDir: string;
let port: number;
let url: string;
let rookery: RunningProcess;
let cookie: string;

const command = ['node', '--enable-source-maps', 'dist/host/start.js'];
const start = (environment: Record<string, string> = {}) =>
  startProcess({ command, environment: { DATA_DIR: dataDir, PORT: String(port), SEED_TENANTS: '10', ...environment } });
const ready = async (environment: Record<string, string> = {}) => {
  rookery = start(environment);
  await rookery.says(/^ready /m, 120);
};
const postmaster = async () => runningPostmaster((await locate(dataDir)).cluster);

/** As its owner, beside the process. */
async function asOwner(): Promise<Client> {
  const server = await postmaster();
  const password = await readOwnerPassword(dataDir);
  const client = new Client({ connectionString: ownerUrl(server?.port ?? 0, password ?? '') });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'rookery-restart-'));
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
  await ready();
}, 150_000);

afterAll(async () => {
  rookery?.signal('SIGTERM');
  await rookery?.ended;
  const { parent } = await locate(dataDir);
  await rm(parent, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}, 60_000);

interface Demo {
  accounts: { role: string; email: string; password: string; totpSecret: string }[];
  tenants: { production: string[] };
}

const demo = () => JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')) as Demo;
const me = () => callerAt(url, { cookie });

async function signIn(): Promise<string> {
  const support = demo().accounts.find(({ role }) => role === 'support');
  if (!support) throw new Error('The demo has no support agent.');
  const nobody = callerAt(url, {});
  const begun = await nobody.run('mutation ($input: SignInInput!) { signIn(input: $input) { challenge } }', {
    input: { email: support.email, password: support.password, deviceName: 'A test' },
  });
  const answer = await nobody.send({
    query: 'mutation ($input: VerifySecondFactorInput!) { verifySecondFactor(input: $input) { viewer { kind } } }',
    variables: { input: { challenge: begun.data.signIn.challenge, code: await codeOf(support.totpSecret) } },
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

describe('a process that was killed and started again', () => {
  test('has lost nothing: the session, what it opened, and the record of it', async () => {
    cookie = await signIn();
    const [tenantId = ''] = demo().tenants.production;
    const opened = await me().run(
      'mutation ($input: OpenTenantInput!) { openTenant(input: $input) { tenant { id } } }',
      {
        input: { tenantId, reason: 'They cannot send' },
      },
    );
    expect(opened.data.openTenant.tenant.id).toBe(tenantId);
    rookery.signal('SIGKILL');
    await rookery.ended;
    expect(await postmaster()).toBeDefined();

    const began = performance.now();
    await ready();
    // Five seconds on a machine of its own; tests share theirs.
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(rookery.output()).toContain('was running already');
    const answer: GraphQLAnswer = await me().run(
      '{ viewer { kind openTenants { id } } auditEvents(first: 20) { nodes { action } } }',
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.viewer).toEqual({ kind: 'STAFF', openTenants: [{ id: tenantId }] });
    expect(answer.data.auditEvents.nodes).toContainEqual({ action: 'tenant.opened' });
  }, 120_000);
});

describe('a process that is told to stop', () => {
  test('by Ctrl-C, which comes twice through npm: ends what is under way, and Postgres with it', async () => {
    const owner = await asOwner();
    await owner.query('begin; lock table tenants.tenants');
    const asked = me().run('{ tenants(first: 10) { nodes { name } } }');
    const waits = "select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock'";
    await until(
      async () => (await owner.query<{ waiting: number }>(waits)).rows[0]?.waiting,
      (waiting) => waiting === 1,
    );
    rookery.signal('SIGINT');
    rookery.signal('SIGINT');
    await rookery.says(/SIGINT: stopping/);
    await owner.query('rollback');
    await owner.end();
    expect(await rookery.ended).toBe(0);
    expect((await asked).data.tenants.nodes).toContainEqual({ name: expect.any(String) });
    expect(await postmaster()).toBeUndefined();
  }, 60_000);

  test('by a closed terminal while it starts: leaves no Postgres behind', async () => {
    rookery = start();
    await rookery.says(/^Postgres /m, 120);
    rookery.signal('SIGHUP');
    await rookery.ended;
    expect(await postmaster()).toBeUndefined();
  }, 150_000);

  test('says so on /readyz before it takes no more requests', async () => {
    await ready({ DRAIN_SECONDS: '2' });
    expect(await statusOf(`${url}/readyz`)).toBe(200);
    rookery.signal('SIGTERM');
    await until(
      () => statusOf(`${url}/readyz`),
      (status) => status === 503,
    );
    expect((await me().run('{ viewer { kind } }')).data.viewer.kind).toBe('STAFF');
    expect(await rookery.ended).toBe(0);
  }, 150_000);

  test('by a second Ctrl-C that comes later: at once, and Postgres ends all the same', async () => {
    await ready({ DRAIN_SECONDS: '60' });
    rookery.signal('SIGINT');
    await rookery.says(/SIGINT: stopping/);
    // A person's second press, not npm's.
    await sleep(1_200);
    rookery.signal('SIGINT');
    expect(await rookery.ended).toBe(130);
    await until(postmaster, (found) => found === undefined);
  }, 150_000);
});

describe('a process that cannot start', () => {
  const fails = async (environment: Record<string, string>) => {
    const failed = start(environment);
    expect(await failed.ended).toBe(1);
    expect(failed.output()).not.toMatch(/\n\s+at /);
    return failed.output();
  };

  test('because its port is taken, says what to do, and starts nothing', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    try {
      expect(await fails({})).toMatch(
        new RegExp(`PORT: something listens on 127.0.0.1:${port} already.*PORT=${port + 1} npm start`),
      );
    } finally {
      other.close();
    }
    expect(await postmaster()).toBeUndefined();
  }, 60_000);

  test('because the configuration is wrong, names the variables and shows no stack', async () => {
    expect(await fails({ PORT: 'http', SEED: 'some' })).toMatch(/PORT: .*\n.*SEED: /);
    expect(await fails({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' })).toMatch(
      /DATABASE_URL: nothing answers there/,
    );
  }, 60_000);
});
