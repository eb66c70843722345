import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { type Service, services } from '../subgraphs/kit/database.js';
import type { Config } from './config.js';

export interface Keys {
  /** The gateway signs viewers with it. */
  viewerPrivateKey: JWK;
  /** Subgraphs check them with these; two while a key rotates. */
  viewerPublicKeys: { keys: JWK[] };
  /** Encrypts secrets of second factors at rest: 32 bytes. */
  factorKey: Buffer;
  stripeWebhookSecret: string;
  /** Of the login roles. */
  databasePasswords: Record<Service, string>;
}

interface Stored {
  viewer: JWK;
  factor: string;
  stripeWebhook: string;
  database: string;
}

/** What is kept of an installation that was not given keys: made once, readable by its owner alone. */
async function storedKeys(dataDir: string): Promise<Stored> {
  const folder = join(dataDir, 'keys');
  const file = join(folder, 'rookery.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Stored;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const kid = randomBytes(6).toString('hex');
  const stored: Stored = {
    viewer: { ...(await exportJWK(pair.privateKey)), kid, alg: 'EdDSA' },
    factor: randomBytes(32).toString('base64url'),
    stripeWebhook: `whsec_${randomBytes(24).toString('base64url')}`,
    database: randomBytes(32).toString('base64url'),
  };
  // Written beside and moved, so that a process that dies half-way leaves no half a file.
  writeFileSync(`${file}.new`, JSON.stringify(stored), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  chmodSync(file, 0o600);
  return stored;
}

function publicOf({ kty, crv, x, kid, alg }: JWK): JWK {
  return { ...(kty && { kty }), ...(crv && { crv }), ...(x && { x }), ...(kid && { kid }), ...(alg && { alg }) };
}

/** Keys from the configuration, and, outside production, from `DATA_DIR/keys` where it names none. */
export async function loadKeys(config: Config): Promise<Keys> {
  const stored = await storedKeys(config.dataDir);
  const privateKey = config.viewerPrivateKey ? (JSON.parse(config.viewerPrivateKey) as JWK) : stored.viewer;
  const publicKeys = config.viewerPublicKeys
    ? (JSON.parse(config.viewerPublicKeys) as { keys: JWK[] })
    : { keys: [publicOf(privateKey)] };
  const password = (service: Service) =>
    config.databasePasswords[service] ?? createHmac('sha256', stored.database).update(service).digest('base64url');
  return {
    viewerPrivateKey: privateKey,
    viewerPublicKeys: publicKeys,
    factorKey: Buffer.from(config.factorKey ?? stored.factor, 'base64url'),
    stripeWebhookSecret: config.stripeWebhookSecret ?? stored.stripeWebhook,
    databasePasswords: Object.fromEntries(services.map((service) => [service, password(service)])) as Record<Service, string>,
  };
}
