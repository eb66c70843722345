import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Rookery, startRookery } from '../host/rookery.js';
import { startSubgraph } from '../host/subgraphs.js';
import { rootFolder } from '../schema/files.js';
import { systemClock } from '../subgraphs/kit/clock.js';
import { createLogger } from '../subgraphs/kit/logger.js';
import type { Subgraph } from '../subgraphs/kit/subgraph-types.js';
import { createViewerSigner } from '../subgraphs/kit/viewer-token.js';
import { boundless } from './support/boundless.js';
import { aSession, aStaffMember, type StaffForTest } from './support/people.js';
import { aRookery, type Caller, callerAt, type RunningRookery } from './support/rookery.js';

/** Two gateways on one database: what one revokes, the other one refuses, from the moment that the call has returned. */
const question = '{ tenants(first: 3) { nodes { id name } } staffMembers(first: 3) { nodes { id } } }';
const workersPerGateway = 6;

let first: RunningRookery;
let second: Rookery;
let tenants: Subgraph;
let superAdmin: StaffForTest & Caller;

beforeAll(async () => {
  first = await aRookery({ budget: boundless });
  const common = {
    budget: boundless,
    databaseUrl: first.ownerUrl,
    keys: first.keys,
    session: { idleMinutes: 30, hours: 12 },
    poolSize: 4,
  };
  second = await startRookery({
    ...common,
    port: 0,
    host: '127.0.0.1',
    consoleFolder: `${rootFolder}/web/dist`,
    logLevel: 'silent',
    trustProxy: false,
  });
  const logger = (service: string) => createLogger(service, 'silent');
  tenants = await startSubgraph('tenants', { ...common, clock: systemClock, logger, probes: [] });
  superAdmin = await first.staff({ role: 'super_admin' });
}, 60_000);

afterAll(async () => {
  await tenants?.close();
  await second?.stop();
  await first?.stop();
});

interface Asked {
  began: number;
  ended: number;
  gaveData: boolean;
  codes: string[];
}

/** Asks again and again until told to stop. */
async function askAllTheTime(caller: Caller, asked: Asked[], until: { stopped: boolean }): Promise<void> {
  while (!until.stopped) {
    const began = performance.now();
    const { data, errors = [] } = await caller.run(question);
    const gaveData = Boolean(data?.tenants ?? data?.staffMembers);
    asked.push({ began, ended: performance.now(), gaveData, codes: errors.map((error) => error.extensions.code) });
  }
}

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

/** What became of many clients on both gateways while something was done to their session. */
async function whileAsking(cookies: readonly string[], revoke: () => Promise<void>) {
  const asked: Asked[] = [];
  const until = { stopped: false };
  const callers = cookies.flatMap((cookie) => [first.url, second.url].map((url) => callerAt(url, { cookie })));
  const perCaller = Math.ceil((workersPerGateway * 2) / callers.length);
  const clients = callers.flatMap((caller) =>
    Array.from({ length: perCaller }, () => askAllTheTime(caller, asked, until)),
  );
  await waitFor(() => asked.length >= 30);
  await revoke();
  const returned = performance.now();
  const after = () => asked.filter(({ began }) => began > returned);
  await waitFor(() => after().length >= 60);
  until.stopped = true;
  await Promise.all(clients);
  return { before: asked.filter(({ ended }) => ended < returned), after: after() };
}

async function revokedBy(mutation: string, input: Record<string, unknown>): Promise<void> {
  const { errors } = await superAdmin.run(mutation, { input });
  expect(errors).toBeUndefined();
}

const ways: [string, (who: StaffForTest) => Promise<void>][] = [
  [
    'revokeSession',
    (who) =>
      revokedBy('mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { session { id } } }', {
        sessionId: who.sessionId,
        reason: 'A lost laptop',
      }),
  ],
  [
    'revokeAllSessions',
    (who) =>
      revokedBy('mutation ($input: RevokeAllSessionsInput!) { revokeAllSessions(input: $input) { count } }', {
        staffMemberId: who.staffId,
        reason: 'A lost laptop',
      }),
  ],
  [
    'suspendStaffMember',
    (who) =>
      revokedBy(
        'mutation ($input: SuspendStaffMemberInput!) { suspendStaffMember(input: $input) { staffMember { id } } }',
        { staffMemberId: who.staffId, reason: 'Left' },
      ),
  ],
];

describe.each(ways)('after %s has returned', (name, revoke) => {
  test('no request that starts later gets data, on either gateway, nor with a viewer token sent straight to a subgraph', async () => {
    const who = await aStaffMember(first.ownerUrl, { role: 'support' });
    const cookies = [who.cookie];
    if (name !== 'revokeSession') cookies.push((await aSession(first.ownerUrl, who.staffId)).cookie);
    const sign = await createViewerSigner(first.keys.viewerPrivateKey);
    const client = { ipAddress: '203.0.113.7', userAgent: 'test' };
    // Good for 45 seconds yet: only the database's answer stands between it and the data.
    const viewerToken = await sign('tenants', { kind: 'STAFF', subject: who.sessionId, client });
    const straight = () =>
      tenants.execute({ query: '{ tenants(first: 3) { nodes { id } } }' }, { viewerToken, requestId: 'straight' });
    expect((await straight()).data).toMatchObject({ tenants: { nodes: [{}, {}, {}] } });

    const { before, after } = await whileAsking(cookies, () => revoke(who));

    expect(before.some(({ gaveData }) => gaveData)).toBe(true);
    expect(after.filter(({ gaveData }) => gaveData)).toEqual([]);
    expect(new Set(after.flatMap(({ codes }) => codes))).toEqual(new Set(['UNAUTHENTICATED']));
    const refused = await straight();
    expect(refused.data).toBeUndefined();
    expect(refused.errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});

test('a session of somebody else goes on', async () => {
  const [who, other] = [await first.staff({ role: 'support' }), await first.staff({ role: 'support' })];
  await ways[1]![1](who);
  expect((await who.run(question)).data.tenants).toBeNull();
  expect((await other.run(question)).errors).toBeUndefined();
  expect((await callerAt(second.url, { cookie: other.cookie }).run(question)).errors).toBeUndefined();
});
