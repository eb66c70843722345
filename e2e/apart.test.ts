import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { seedWorld } from '../host/demo/seed-world.js';
import { rootFolder } from '../schema/files.js';
import { freshDatabase, type TestDatabase } from '../subgraphs/kit/testing/database.js';
import { aTenant } from './support/a-tenant.js';
import { type ComposedRookery, composedRookery } from './support/composed.js';
import { codeOf } from './support/identity.js';
import { type AccountForTest, anAccount } from './support/people.js';
import { statusOf, until } from './support/processes.js';
import { type Caller, callerAt, codesByField, type GraphQLAnswer } from './support/rookery.js';

/** The services of docker-compose.yml, each a process of its own. */
let database: TestDatabase;
let apart: ComposedRookery;
let tenantId: string;
let testTenantId: string;
let first: string;
let second: string;

beforeAll(async () => {
  database = await freshDatabase();
  const world = await seedWorld(database.ownerUrl, { tenants: 12, seed: 1 });
  [testTenantId = ''] = world.tenants.test;
  apart = await composedRookery(database.ownerUrl);
  [first = '', second = ''] = apart.gateways;
  tenantId = await aTenant(database.ownerUrl);
}, 240_000);

afterAll(async () => {
  await apart?.stop();
  await database?.drop();
}, 30_000);

const account = (role: string): Promise<AccountForTest> =>
  anAccount(database.ownerUrl, { role, encryptionKey: apart.factorKey });

/** Signs in as a person does: password, then the code that their application shows. */
async function signIn(gateway: string, who: AccountForTest): Promise<{ cookie: string; sessionId: string }> {
  const nobody = callerAt(gateway, {});
  const begun = await nobody.run('mutation ($input: SignInInput!) { signIn(input: $input) { next challenge } }', {
    input: { email: who.email, password: who.password, deviceName: 'A test' },
  });
  expect(begun.data.signIn.next).toBe('SECOND_FACTOR');
  const answer = await nobody.send({
    query: `mutation ($input: VerifySecondFactorInput!) { verifySecondFactor(input: $input) { session { id } } }`,
    variables: { input: { challenge: begun.data.signIn.challenge, code: await codeOf(who.totpSecret ?? '') } },
  });
  const { data } = (await answer.json()) as GraphQLAnswer;
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(cookie).toMatch(/^rookery_session=./);
  return { cookie, sessionId: data.verifySecondFactor.session.id };
}

const at = (gateway: string, cookie: string): Caller => callerAt(gateway, { cookie });

/** A field of each subgraph but platform, which has none on a tenant. */
const page = `query ($id: ID!) {
  viewer { kind staff { name } }
  tenant(id: $id) { name status subscription { status plan { name } } auditEvents(first: 1) { nodes { action } } }
  systemHealth { status }
}`;

const openTenant = 'mutation ($input: OpenTenantInput!) { openTenant(input: $input) { tenant { id } } }';

describe('the services apart, as docker-compose.yml starts them', () => {
  test('sign in, find a tenant, open it and read its page, at either gateway', async () => {
    const support = await account('support');
    const { cookie } = await signIn(first, support);
    const found = await at(second, cookie).run('{ tenants(first: 50) { nodes { id name } } }');
    expect(found.errors).toBeUndefined();
    expect(found.data.tenants.nodes).toContainEqual(expect.objectContaining({ id: tenantId }));

    const shut = await at(first, cookie).run(page, { id: tenantId });
    expect(Object.values(codesByField(shut))).toContain('TENANT_NOT_OPEN');
    const input = { tenantId, reason: 'They cannot send' };
    expect((await at(second, cookie).run(openTenant, { input })).data.openTenant.tenant.id).toBe(tenantId);

    const open = await at(first, cookie).run(page, { id: tenantId });
    expect(open.errors).toBeUndefined();
    expect(open.data).toMatchObject({
      viewer: { kind: 'STAFF', staff: { name: support.name } },
      tenant: { name: expect.any(String), subscription: { plan: { name: expect.any(String) } } },
    });
  });

  test('QA lives in the test world', async () => {
    const { cookie } = await signIn(second, await account('qa'));
    const qa = at(first, cookie);
    const listed = await qa.run('{ tenants(first: 50) { nodes { environment } } }');
    expect(new Set(listed.data.tenants.nodes.map((tenant: { environment: string }) => tenant.environment))).toEqual(
      new Set(['TEST']),
    );
    expect(
      (await qa.run('query ($id: ID!) { tenant(id: $id) { name } }', { id: testTenantId })).errors,
    ).toBeUndefined();
    const other = await qa.run('query ($id: ID!) { tenant(id: $id) { name } }', { id: tenantId });
    expect(codesByField(other)).toEqual({ tenant: 'NOT_FOUND' });
  });

  test('a session revoked at one gateway is nobody at the other, from that moment', async () => {
    const admin = await account('super_admin');
    const { cookie } = await signIn(first, admin);
    const other = await signIn(second, await account('support'));
    const me = '{ viewer { kind } }';
    expect((await at(first, other.cookie).run(me)).data.viewer.kind).toBe('STAFF');
    const revoked = await at(first, cookie).run(
      'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { session { id } } }',
      { input: { sessionId: other.sessionId, reason: 'Lost laptop' } },
    );
    expect(revoked.errors).toBeUndefined();
    for (const gateway of [second, first]) {
      expect((await at(gateway, other.cookie).run(me)).data.viewer.kind).toBe('NOBODY');
    }
  });

  test('jobs number what the trails hold', async () => {
    const { cookie } = await signIn(first, await account('super_admin'));
    const numbered = await until(
      async () =>
        (await at(first, cookie).run('{ auditEvents(first: 1) { nodes { sequence } } }')).data.auditEvents.nodes[0],
      (event) => Boolean(event?.sequence),
    );
    expect(numbered.sequence).toMatch(/^\d+$/);
  });

  test('platform knows how each service is', async () => {
    const { cookie } = await signIn(first, await account('super_admin'));
    const { data } = await at(first, cookie).run('{ systemHealth { status services { name status } } }');
    expect(data.systemHealth.services.map(({ name }: { name: string }) => name).sort()).toEqual(
      ['audit', 'billing', 'database', 'gateway 1', 'gateway 2', 'identity', 'jobs', 'tenants'].sort(),
    );
  });
});

test('the first super admin is made beside it, over the same database', async () => {
  const compose = readFileSync(join(rootFolder, 'docker-compose.yml'), 'utf8');
  const [, command = ''] = /docker compose run --rm migrate (.*) EMAIL/.exec(compose) ?? [];
  const made = apart.run('migrate', [...command.split(' '), 'first@penguinmails.example']);
  expect(await made.ended).toBe(0);
  expect(made.output()).toMatch(/http:\/\/localhost:4000\/invitation\/[\w-]{43}/);
  // It set the roles' passwords once more; they are those that the services have.
  await apart.kill('jobs');
  await apart.start('jobs');
});

/** What each subgraph's absence takes from the page above, and from nothing else. */
const losses = {
  identity: ['viewer'],
  tenants: ['tenant'],
  billing: ['tenant.subscription'],
  audit: ['tenant.auditEvents'],
  platform: ['systemHealth'],
} as const;
type Lost = keyof typeof losses;

const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data);

/** The fields of the page that stand on their own. */
const parts = Object.values(losses).flat();
const isWithin = (part: string, lost: string) => part === lost || part.startsWith(`${lost}.`);

function expectPartial(answer: GraphQLAnswer, name: Lost, code: string): void {
  const lost = losses[name];
  for (const part of parts) {
    const gone = lost.some((one) => isWithin(part, one));
    if (gone) expect(valueAt(answer.data, part) ?? null).toBeNull();
    else expect(valueAt(answer.data, part)).toEqual(expect.anything());
  }
  expect(new Set(answer.errors?.map((error) => error.extensions.code))).toEqual(new Set([code]));
  for (const error of answer.errors ?? []) {
    expect(lost.some((one) => isWithin(String(error.path?.join('.')), one))).toBe(true);
  }
}

describe('when a subgraph is gone', () => {
  let caller: Caller;
  /** Asks once; the health page has a time-out of its own, so it is left out of what is measured. */
  const timed = async (name: Lost) => {
    const query = name === 'platform' ? page : page.replace('systemHealth { status }', '');
    const began = performance.now();
    const answer = await caller.run(query, { id: tenantId });
    return { answer, ms: performance.now() - began };
  };
  const circuitOpen = async (name: Lost) =>
    (await (await fetch(`${first}/metrics`)).text()).includes(`rookery_subgraph_circuit_open{subgraph="${name}"} 1`);
  const ask = () => caller.run(page, { id: tenantId });
  const whole = () =>
    until(ask, ({ errors, data }) => errors === undefined && parts.every((part) => valueAt(data, part) !== null));

  beforeAll(async () => {
    const { cookie } = await signIn(first, await account('super_admin'));
    caller = at(first, cookie);
    await caller.run(openTenant, { input: { tenantId, reason: 'A look' } });
    await whole();
  });

  // Whatever a test left it in.
  afterEach(() => {
    for (const one of apart.processes.values()) one.signal('SIGCONT');
  });

  test.each(Object.keys(losses) as Lost[])(
    '%s killed: its fields say SUBGRAPH_UNAVAILABLE, the rest is answered, and it comes back',
    async (name) => {
      await apart.kill(name);
      const { ms } = await timed(name);
      expect(ms).toBeLessThan(2_000);
      expectPartial(await ask(), name, 'SUBGRAPH_UNAVAILABLE');
      await apart.start(name);
      await whole();
      expect(await circuitOpen(name)).toBe(false);
    },
  );

  test.each(Object.keys(losses) as Lost[])(
    '%s frozen: TIMEOUT within two seconds, at once while the circuit is open, and it comes back',
    async (name) => {
      apart.processes.get(name)?.signal('SIGSTOP');
      const slow = await Promise.all(Array.from({ length: 5 }, () => timed(name)));
      expect(Math.min(...slow.map(({ ms }) => ms))).toBeLessThan(2_000);
      for (const { answer } of slow) {
        expect(new Set(answer.errors?.map((error) => error.extensions.code))).toEqual(new Set(['TIMEOUT']));
      }

      expect(await circuitOpen(name)).toBe(true);
      const quick = [await timed(name), await timed(name), await timed(name)];
      // Nobody waited for the time-out of 1.5 s.
      expect(Math.min(...quick.map(({ ms }) => ms))).toBeLessThan(1_000);
      expectPartial(await ask(), name, 'SUBGRAPH_UNAVAILABLE');

      apart.processes.get(name)?.signal('SIGCONT');
      await until(
        () => circuitOpen(name),
        (open) => !open,
      );
      await whole();
    },
  );

  test('identity killed: who is signed in already works on, and nobody else gets in', async () => {
    await apart.kill('identity');
    const { data, errors } = await caller.run('query ($id: ID!) { tenant(id: $id) { name owner { maskedEmail } } }', {
      id: tenantId,
    });
    expect(errors).toBeUndefined();
    expect(data.tenant.name).toEqual(expect.any(String));
    const refused = await callerAt(first, {}).run(
      'mutation ($input: SignInInput!) { signIn(input: $input) { next } }',
      {
        input: { email: 'somebody@penguinmails.example', password: 'something', deviceName: 'A test' },
      },
    );
    expect(Object.values(codesByField(refused))).toEqual(['SUBGRAPH_UNAVAILABLE']);
    await apart.start('identity');
    await whole();
  });
});

describe('at the end', () => {
  test('a gateway that is told to stop says so, ends what is under way, and the other one serves on', async () => {
    const { cookie } = await signIn(second, await account('super_admin'));
    const stopping = apart.processes.get('gateway-1');
    stopping?.signal('SIGTERM');
    await until(
      () => statusOf(`${first}/readyz`),
      (status) => status === 503,
    );
    expect((await at(first, cookie).run('{ viewer { kind } }')).data.viewer.kind).toBe('STAFF');
    expect((await at(second, cookie).run('{ viewer { kind } }')).data.viewer.kind).toBe('STAFF');
    expect(await stopping?.ended).toBe(0);
  });

  test('no service has kept anything in its own folder', () => {
    expect(existsSync(apart.dataDir)).toBe(false);
  });
});
