import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import {
  anOpenIdProvider,
  Browser,
  client,
  type Person,
  type RunningProvider,
} from '../../../e2e/support/openid-provider.js';
import { codeStep, codesOf, freshCode } from '../../../e2e/support/sign-in.js';
import { serveSubgraph } from '../../kit/http-server.js';

const hostedDomain = 'penguinmails.example';

let identity: IdentityUnderTest;
let provider: RunningProvider;
let app: ReturnType<typeof serveSubgraph>;
let publicUrl: string;
let port: number;

/** Stands where the gateway stands: GET in, POST on, with what was asked for beside it. */
async function startFront(): Promise<void> {
  const { createServer } = await import('node:http');
  const front = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const edge = identity.subgraph.edges[`POST ${path}`];
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const asked = {
      body: Buffer.alloc(0),
      headers,
      client: { ipAddress: '203.0.113.7', userAgent: headers['user-agent'] ?? null },
      requestId: 'google',
      original: { method: 'GET', url: request.url ?? '/' },
    };
    void edge?.(asked).then((answer) =>
      response.writeHead(answer.status, answer.headers).end(JSON.stringify(answer.body)),
    );
  });
  await new Promise<void>((resolve) => front.listen(port, '127.0.0.1', resolve));
  stopFront = () =>
    new Promise((resolve) => {
      front.close(() => resolve());
      front.closeAllConnections();
    });
}
let stopFront: () => Promise<void> = async () => undefined;

/** A port that is free a moment ago. */
async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: found } = server.address() as { port: number };
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return found;
}

beforeAll(async () => {
  port = await freePort();
  publicUrl = `http://127.0.0.1:${port}`;
  provider = await anOpenIdProvider(`${publicUrl}/auth/google/callback`, { subject: '1', email: 'a@b.example' });
  identity = await identityUnderTest({
    publicUrl,
    failuresPerAddress: 1000,
    google: { issuer: provider.issuer, clientId: client.id, clientSecret: client.secret, hostedDomain },
  });
  await startFront();
  app = serveSubgraph(identity.subgraph);
}, 60_000);
afterAll(async () => {
  await stopFront();
  await app?.close();
  await provider?.stop();
  await identity?.stop();
});

/** Out to the provider as this person, and back; gives what the console is told. */
async function cameBackAs(
  person: Partial<Person> & { email: string },
  browser = new Browser(),
): Promise<Record<string, string>> {
  provider.person = { subject: `google-${person.email}`, hd: hostedDomain, ...person };
  const end = await browser.follow(`${publicUrl}/auth/google`, (url) => url.includes('/sign-in#'));
  return Object.fromEntries(new URLSearchParams(new URL(end).hash.slice(1)));
}

const failures = async () => (await identity.audited('google.sign_in_failed')).map((event) => event.new_values?.cause);

describe('sign-in with Google Workspace', () => {
  test('takes the place of the password, is followed by our second factor, and links the account once', async () => {
    const account = await identity.account({ role: 'admin' });
    const told = await cameBackAs({ email: account.email.toUpperCase(), subject: 'g-1' });
    expect(told).toEqual({ next: 'SECOND_FACTOR', challenge: expect.stringMatching(/^[\w-]{43}$/), passkey: 'false' });
    const before = await identity.sql('select 1 from identity.sessions where user_id = $1', [account.staffId]);
    expect(before).toHaveLength(1);
    const { sessionId, result } = await codeStep(identity, told.challenge!, await freshCode(identity, account));
    expect(codesOf(result)).toEqual([]);
    expect((await identity.as(sessionId).run('{ sessions { deviceName } viewer { id } }')).data).toMatchObject({
      viewer: { id: account.staffId },
      sessions: [{ deviceName: 'Firefox 131 on Linux' }, {}],
    });
    // Known by subject from now on, whatever the address there.
    expect((await cameBackAs({ email: 'renamed@penguinmails.example', subject: 'g-1' })).next).toBe('SECOND_FACTOR');
    expect(await identity.audited('google.linked')).toMatchObject([
      { actor_kind: 'SYSTEM', resource_id: account.staffId, new_values: { linked: true } },
    ]);
    expect(await identity.audited('sign_in.google_accepted')).toHaveLength(2);
  });

  test('leads whoever has no second factor to enrolment, and nowhere else', async () => {
    const account = await identity.account({ role: 'support', enrolled: false });
    expect((await cameBackAs({ email: account.email })).next).toBe('ENROL_SECOND_FACTOR');
  });

  test('refuses strangers, other organisations, unconfirmed addresses and the suspended alike', async () => {
    const account = await identity.account({ role: 'support' });
    const suspended = await identity.account({ role: 'support' });
    await identity.sql(`update identity.staff_members set status = 'SUSPENDED' where user_id = $1`, [
      suspended.staffId,
    ]);
    const linked = await identity.account({ role: 'support' });
    await cameBackAs({ email: linked.email, subject: 'the first' });
    const told = [
      await cameBackAs({ email: 'nobody@penguinmails.example' }),
      await cameBackAs({ email: account.email, hd: 'elsewhere.example' }),
      await cameBackAs({ email: account.email, hd: '' }),
      await cameBackAs({ email: account.email, emailVerified: false, subject: 'unconfirmed' }),
      await cameBackAs({ email: suspended.email }),
      await cameBackAs({ email: linked.email, subject: 'the second' }),
    ];
    expect(told).toEqual(told.map(() => ({ problem: 'GOOGLE_REFUSED' })));
    expect((await failures()).slice(-told.length)).toEqual([
      'UNKNOWN_ACCOUNT',
      'OTHER_DOMAIN',
      'OTHER_DOMAIN',
      'EMAIL_NOT_VERIFIED',
      'NOT_ACTIVE',
      'LINKED_TO_ANOTHER',
    ]);
  });

  test('believes no answer that another browser asked for, that comes twice, or that was made up', async () => {
    const account = await identity.account({ role: 'support' });
    provider.person = { subject: 'g-9', email: account.email, hd: hostedDomain };
    const browser = new Browser();
    const answer = await browser.follow(`${publicUrl}/auth/google`, (url) => url.includes('/callback?'));
    const refused = async (url: string, who: Browser) =>
      new URL(await who.follow(url, (at) => at.includes('/sign-in#'))).hash;
    expect(await refused(answer, new Browser())).toBe('#problem=GOOGLE_REFUSED');
    const other = new Browser();
    await other.follow(`${publicUrl}/auth/google`, (url) => url.includes('/callback?'));
    expect(await refused(answer, other)).toBe('#problem=GOOGLE_REFUSED');
    expect(await refused(answer.replace('state=', 'state=x'), browser)).toBe('#problem=GOOGLE_REFUSED');
    const rows = await identity.sql('select 1 from identity.sign_in_challenges where user_id = $1', [account.staffId]);
    expect(rows).toEqual([]);
  });

  test('sends PKCE, nonce and state, and keeps them in a sealed cookie of this browser', async () => {
    const response = await fetch(`${publicUrl}/auth/google`, { redirect: 'manual' });
    const { searchParams } = new URL(response.headers.get('location') ?? '');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      code_challenge_method: 'S256',
      scope: 'openid email',
      hd: hostedDomain,
      redirect_uri: `${publicUrl}/auth/google/callback`,
      state: expect.stringMatching(/.{20}/),
      nonce: expect.stringMatching(/.{20}/),
      code_challenge: expect.stringMatching(/.{43}/),
    });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^rookery_google=[\w-]+; Max-Age=600; Path=\/auth\/google; HttpOnly; SameSite=Lax$/);
    expect(Buffer.from(cookie.slice(15).split(';')[0] ?? '', 'base64url').toString('latin1')).not.toContain(
      searchParams.get('state'),
    );
  });

  test('is told to the sign-in page where it is set up, and is not there where it is not', async () => {
    expect((await identity.as(null).run('{ signInOptions { google } }')).data).toEqual({
      signInOptions: { google: true },
    });
    const without = await identityUnderTest();
    try {
      expect((await without.as(null).run('{ signInOptions { google } }')).data).toEqual({
        signInOptions: { google: false },
      });
      const asked = {
        body: Buffer.alloc(0),
        headers: {},
        client: { ipAddress: null, userAgent: null },
        requestId: 'none',
      };
      for (const edge of ['POST /auth/google', 'POST /auth/google/callback'])
        expect((await without.subgraph.edges[edge]!(asked)).status).toBe(404);
    } finally {
      await without.stop();
    }
  });
});

test('the edges travel over HTTP as well', async () => {
  const answer = await fetch(`${await app.listen({ port: 0, host: '127.0.0.1' })}/auth/google`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'x-original-method': 'GET', 'x-original-url': '/auth/google' },
  });
  expect(answer.status).toBe(302);
  const location = answer.headers.get('location');
  expect(location).toContain(provider.issuer);
  expect(await answer.json()).toEqual({ location });
});

test('a provider that cannot be reached is said to be so', async () => {
  await provider.stop();
  const told = await identityUnderTest({
    publicUrl,
    google: { issuer: provider.issuer, clientId: 'x', clientSecret: 'y', hostedDomain },
  });
  try {
    const asked = {
      body: Buffer.alloc(0),
      headers: {},
      client: { ipAddress: null, userAgent: null },
      requestId: 'gone',
    };
    const answer = await told.subgraph.edges['POST /auth/google']!(asked);
    expect(answer.headers?.location).toBe(`${publicUrl}/sign-in#problem=GOOGLE_UNAVAILABLE`);
  } finally {
    await told.stop();
  }
});
