import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { z } from 'zod';
import { type Service, services } from '../subgraphs/kit/services.js';
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

const publicKey = z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().min(1) });
const privateKey = publicKey.extend({ d: z.string().min(1) });

/** Reads a key that an operator gave; says which variable is wrong, and never what is in it. */
function read<T>(name: string, text: string, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new Error(
      `${name}: is not the Ed25519 key (JWK) that belongs here. docs/operations.md says how to make one.`,
    );
  }
}

function readFactorKey(text: string): Buffer {
  const key = Buffer.from(text, 'base64url');
  if (key.length !== 32) throw new Error('FACTOR_KEY: must be 32 bytes in base64url.');
  return key;
}

/** What is kept of an installation that was not given keys: made once, readable by its owner alone. */
function storedKeys(dataDir: string): Stored {
  const folder = join(dataDir, 'keys');
  const file = join(folder, 'rookery.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Stored;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const viewer = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as JWK;
  const stored: Stored = {
    viewer: { ...viewer, kid: randomBytes(6).toString('hex'), alg: 'EdDSA' },
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

/** Works a value out when it is first asked for, once. */
function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Keys from the configuration, and, outside production, from `DATA_DIR/keys` where it names none. Each is looked for when
 * it is asked for: a process that was given all that it uses writes nothing.
 */
export function loadKeys(config: Config): Keys {
  const stored = lazy(() => {
    if (config.production) throw new Error('A key is missing, and production makes none of its own.');
    return storedKeys(config.dataDir);
  });
  const { viewerPrivateKey, viewerPublicKeys, factorKey } = config;
  const signing = lazy<JWK>(() =>
    viewerPrivateKey ? read('VIEWER_PRIVATE_KEY', viewerPrivateKey, privateKey) : stored().viewer,
  );
  const trusted = lazy(() =>
    viewerPublicKeys
      ? read('VIEWER_PUBLIC_KEYS', viewerPublicKeys, z.object({ keys: z.array(publicKey).min(1) }))
      : { keys: [publicOf(signing())] },
  );
  const factor = lazy(() => readFactorKey(factorKey ?? stored().factor));
  // What is wrong is said at the start, and not when somebody signs in.
  if (viewerPrivateKey) signing();
  if (viewerPublicKeys) trusted();
  if (factorKey) factor();
  // The same in each process that knows the owner's password, so that none locks another out.
  const root = lazy(() => (config.databaseUrl && new URL(config.databaseUrl).password) || stored().database);
  const passwords = {} as Record<Service, string>;
  for (const service of services) {
    const derived = () => createHmac('sha256', root()).update(service).digest('base64url');
    Object.defineProperty(passwords, service, {
      enumerable: true,
      get: lazy(() => config.databasePasswords[service] ?? derived()),
    });
  }
  return {
    get viewerPrivateKey() {
      return signing();
    },
    get viewerPublicKeys() {
      return trusted();
    },
    get factorKey() {
      return factor();
    },
    get stripeWebhookSecret() {
      return config.stripeWebhookSecret ?? stored().stripeWebhook;
    },
    databasePasswords: passwords,
  };
}
