import { randomBytes } from 'node:crypto';
import { type AddressInfo, createServer } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { Client } from 'pg';
import { startDemoDns } from '../../host/demo/demo-dns.js';
import { startDemoPostHog } from '../../host/demo/demo-posthog.js';
import { settingsOf, startDemoStripe } from '../../host/demo/demo-stripe.js';
import type { PostHogServer } from '../../host/demo/posthog-server.js';
import { type SeededWorld, seedWorld } from '../../host/demo/seed-world.js';
import type { Keys } from '../../host/keys.js';
import { type Rookery, type RookeryOptions, startRookery } from '../../host/rookery.js';
import type { SubgraphName } from '../../schema/files.js';
import { rootFolder } from '../../schema/files.js';
import type { PermissionId } from '../../schema/permissions.js';
import { freshDatabase, testPasswords } from '../../subgraphs/kit/testing/database.js';
import { aStaffMember, aToken, type StaffForTest, type StaffWanted, type TokenWanted } from './people.js';

export interface GraphQLAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> & { code: string } }[];
}

export interface Caller {
  run(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer>;
  /** The HTTP answer itself. */
  send(body: unknown, headers?: Record<string, string>): Promise<Response>;
}

export interface RunningRookery {
  url: string;
  ownerUrl: string;
  keys: Keys;
  rookery: Rookery;
  world: SeededWorld;
  /** Where product events are read: it can be driven to fail. */
  posthog: PostHogServer;
  nobody: Caller;
  /** Somebody who has just signed in. */
  staff(wanted: StaffWanted): Promise<StaffForTest & Caller>;
  token(wanted: TokenWanted & { scopes: readonly PermissionId[] }): Promise<Caller & { tokenId: string }>;
  stop(): Promise<void>;
}

export interface RookeryWanted {
  tenants?: number;
  /** Walls that are switched off; `rows` is row-level security. */
  without?: { filter?: boolean; shield?: boolean; rows?: boolean };
  withoutRules?: RookeryOptions['withoutRules'];
  /** Whoever asks as much as a proof does needs more than callers are given. */
  budget?: RookeryOptions['budget'];
  subgraphUrls?: Partial<Record<SubgraphName, string>>;
  /** At `localhost` in place of an address: passkeys belong to names. */
  named?: boolean;
  /** A supergraph to serve in place of the committed one, once it is there. */
  supergraphFile?: string;
  /** Where mail goes; it waits when left out. */
  mail?: RookeryOptions['mail'];
}

async function testKeys(): Promise<Keys> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const kid = 'test';
  return {
    viewerPrivateKey: { ...(await exportJWK(pair.privateKey)), kid },
    viewerPublicKeys: { keys: [{ ...(await exportJWK(pair.publicKey)), kid }] },
    factorKey: randomBytes(32),
    stripeWebhookSecret: `whsec_${randomBytes(16).toString('hex')}`,
    databasePasswords: testPasswords,
  };
}

export function callerAt(url: string, headers: Record<string, string>): Caller {
  const send = (body: unknown, more: Record<string, string> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers, ...more },
      body: JSON.stringify(body),
    });
  return { send, run: async (query, variables) => (await (await send({ query, variables })).json()) as GraphQLAnswer };
}

/** Takes row-level security off every table: what the other walls hold without it. */
async function openAllRows(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      'select oid::regclass::text as name from pg_class where relrowsecurity',
    );
    for (const { name } of rows) await client.query(`alter table ${name} disable row level security`);
  } finally {
    await client.end();
  }
}

/** Where one's own name is part of what is configured, the port must be known before anybody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** All of Rookery in this process, over HTTP, on a database of its own with a small demo world. */
export async function aRookery(wanted: RookeryWanted = {}): Promise<RunningRookery> {
  const database = await freshDatabase();
  const keys = await testKeys();
  const world = await seedWorld(database.ownerUrl, { tenants: wanted.tenants ?? 24, seed: 1 });
  if (wanted.without?.rows) await openAllRows(database.ownerUrl);
  const dns = await startDemoDns(database.ownerUrl);
  const posthog = await startDemoPostHog(database.ownerUrl);
  const stripe = await startDemoStripe(database.ownerUrl);
  const port = wanted.named ? await freePort() : 0;
  const rookery = await startRookery({
    databaseUrl: database.ownerUrl,
    keys,
    port,
    host: '127.0.0.1',
    ...(wanted.named && { publicUrl: `http://localhost:${port}` }),
    consoleFolder: `${rootFolder}/web/dist`,
    logLevel: 'silent',
    trustProxy: false,
    session: { idleMinutes: 30, hours: 12 },
    dnsServers: [dns.address],
    productEvents: { ...posthog, source: 'PostHog (stand-in)' },
    stripe: settingsOf(stripe),
    poolSize: 4,
    ...(wanted.without && { without: wanted.without }),
    ...(wanted.withoutRules && { withoutRules: wanted.withoutRules }),
    ...(wanted.budget && { budget: wanted.budget }),
    ...(wanted.subgraphUrls && { subgraphUrls: wanted.subgraphUrls }),
    ...(wanted.supergraphFile && { supergraphFile: wanted.supergraphFile }),
    ...(wanted.mail && { mail: wanted.mail }),
  });
  const url = wanted.named ? `http://localhost:${port}` : rookery.url;
  return {
    url,
    ownerUrl: database.ownerUrl,
    keys,
    rookery,
    world,
    posthog,
    nobody: callerAt(url, {}),
    staff: async (who) => {
      const person = await aStaffMember(database.ownerUrl, who);
      return { ...person, ...callerAt(url, { cookie: person.cookie }) };
    },
    token: async (what) => {
      const { tokenId, token } = await aToken(database.ownerUrl, what);
      return { tokenId, ...callerAt(url, { authorization: `Bearer ${token}` }) };
    },
    stop: async () => {
      await rookery.stop();
      await dns.stop();
      await posthog.stop();
      await stripe.stop();
      await database.drop();
    },
  };
}

/** The codes of an answer's errors, by the field that they are about (or their path). */
export function codesByField({ errors = [] }: GraphQLAnswer): Record<string, string> {
  return Object.fromEntries(
    errors.map((error) => [String(error.extensions.field ?? error.path?.join('.') ?? ''), error.extensions.code]),
  );
}
