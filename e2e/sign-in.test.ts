import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Rookery, startRookery } from '../host/rookery.js';
import { startSubgraph } from '../host/subgraphs.js';
import { rootFolder } from '../schema/files.js';
import { systemClock } from '../subgraphs/kit/clock.js';
import { serveSubgraph } from '../subgraphs/kit/http-server.js';
import { createLogger } from '../subgraphs/kit/logger.js';
import type { Subgraph } from '../subgraphs/kit/subgraph-types.js';
import { codeOf } from './support/identity.js';
import { anOpenIdProvider, client, type RunningProvider } from './support/openid-provider.js';
import { type AccountForTest, anAccount, aStaffMember } from './support/people.js';
import { aRookery, type Caller, callerAt, type RunningRookery } from './support/rookery.js';

/** The ways in over real HTTP, with identity in this process and in one of its own. */
const scimToken = 'a token that only the directory and we have';
const signIn = {
  google: { issuer: '', clientId: client.id, clientSecret: client.secret, hostedDomain: 'penguinmails.example' },
  scimToken,
  directory: null,
  placesFile: null,
  offHours: null,
};

let base: RunningRookery;
let provider: RunningProvider;
let identity: Subgraph;
let identityServer: ReturnType<typeof serveSubgraph>;
const gateways = {} as Record<'in one process' | 'apart', Rookery>;

beforeAll(async () => {
  base = await aRookery();
  provider = await anOpenIdProvider('http://localhost:4000/auth/google/callback', {
    subject: '1',
    email: 'a@b.example',
  });
  signIn.google.issuer = provider.issuer;
  const session = { idleMinutes: 30, hours: 12 };
  const common = { databaseUrl: base.ownerUrl, keys: base.keys, session, signIn, poolSize: 4 };
  const logger = (service: string) => createLogger(service, 'silent');
  identity = await startSubgraph('identity', { ...common, clock: systemClock, logger, probes: [] });
  identityServer = serveSubgraph(identity);
  const identityUrl = await identityServer.listen({ port: 0, host: '127.0.0.1' });
  const place = {
    port: 0,
    host: '127.0.0.1',
    consoleFolder: `${rootFolder}/web/dist`,
    logLevel: 'silent',
    trustProxy: false,
  };
  gateways['in one process'] = await startRookery({ ...common, ...place });
  gateways.apart = await startRookery({ ...common, ...place, subgraphUrls: { identity: identityUrl } });
}, 60_000);

afterAll(async () => {
  await Promise.all(Object.values(gateways).map((gateway) => gateway.stop()));
  await identityServer?.close();
  await identity?.close();
  await provider?.stop();
  await base?.stop();
});

const account = () => anAccount(base.ownerUrl, { role: 'support', encryptionKey: base.keys.factorKey });

async function bothSteps(nobody: Caller, who: AccountForTest): Promise<string[]> {
  const { email, password } = who;
  const first = await nobody.run('mutation ($input: SignInInput!) { signIn(input: $input) { challenge } }', {
    input: { email, password, deviceName: 'Laptop' },
  });
  const second = await nobody.send({
    query: 'mutation ($input: VerifySecondFactorInput!) { verifySecondFactor(input: $input) { session { id } } }',
    variables: { input: { challenge: first.data.signIn.challenge, code: await codeOf(who.totpSecret!) } },
  });
  expect(((await second.json()) as { errors?: unknown }).errors).toBeUndefined();
  return second.headers.getSetCookie();
}

describe.each(['in one process', 'apart'] as const)('with identity %s', (how) => {
  const url = () => gateways[how].url;

  test('a device gets a cookie of its own that scripts and other sites cannot use, and is known by it', async () => {
    const [one, other] = [await account(), await account()];
    const cookies = await bothSteps(callerAt(url(), {}), one);
    const device = cookies.find((line) => line.startsWith('rookery_device='));
    expect(device).toMatch(/^rookery_device=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Strict$/);
    // Another person at the same device: it has a cookie already.
    const again = await bothSteps(callerAt(url(), { cookie: device!.split(';')[0]! }), other);
    expect(again.map((line) => line.split('=')[0])).toEqual(['rookery_session']);
    const me = callerAt(url(), { cookie: again[0]!.split(';')[0]! });
    const { data } = await me.run('{ sessions { current deviceFirstSeen } }');
    const own = data.sessions.find((session: { current: boolean }) => session.current);
    expect(own.deviceFirstSeen).toEqual(expect.any(String));
  });

  test('Google is offered, and a browser is sent there and back with what it needs', async () => {
    expect((await callerAt(url(), {}).run('{ signInOptions { google } }')).data).toEqual({
      signInOptions: { google: true },
    });
    const out = await fetch(`${url()}/auth/google`, { redirect: 'manual' });
    expect(out.status).toBe(302);
    expect(out.headers.get('location')).toMatch(new RegExp(`^${provider.issuer}/auth\\?.*state=`));
    expect(out.headers.get('cache-control')).toBe('no-store');
    const cookie = out.headers.get('set-cookie');
    expect(cookie).toMatch(/^rookery_google=[\w-]+;.*HttpOnly; SameSite=Lax/);
    const back = await fetch(`${url()}/auth/google/callback?code=x&state=y`, {
      redirect: 'manual',
      headers: { cookie: cookie!.split(';')[0]! },
    });
    expect(back.headers.get('location')).toBe('http://localhost:4000/sign-in#problem=GOOGLE_REFUSED');
    expect(back.headers.get('set-cookie')).toMatch(/^rookery_google=; Max-Age=0;/);
  });

  test('the directory suspends by SCIM, and the next request is refused on every gateway', async () => {
    const person = await aStaffMember(base.ownerUrl, { role: 'support' });
    const authorization = `Bearer ${scimToken}`;
    const users = `${url()}/scim/v2/Users`;
    const found = await fetch(`${users}?filter=${encodeURIComponent(`userName eq "${person.email}"`)}`, {
      headers: { authorization },
    });
    expect(await found.json()).toMatchObject({ totalResults: 1, Resources: [{ id: person.staffId, active: true }] });
    const asPerson = Object.values(gateways).map((gateway) => callerAt(gateway.url, { cookie: person.cookie }));
    for (const one of asPerson) expect((await one.run('{ sessions { id } }')).errors).toBeUndefined();
    const patched = await fetch(`${users}/${person.staffId}`, {
      method: 'PATCH',
      headers: { authorization, 'content-type': 'application/scim+json' },
      body: JSON.stringify({
        schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
        Operations: [{ op: 'replace', path: 'active', value: false }],
      }),
    });
    expect([patched.status, await patched.json()]).toMatchObject([200, { active: false }]);
    for (const one of asPerson)
      expect((await one.run('{ sessions { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const gone = await fetch(`${users}/${person.staffId}`, { method: 'DELETE', headers: { authorization } });
    expect([gone.status, await gone.text()]).toEqual([204, '']);
    expect((await fetch(users)).status).toBe(401);
  });
});
