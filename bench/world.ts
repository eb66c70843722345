import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { aStaffMember } from '../e2e/support/people.js';
import { seedWorld } from '../host/demo/seed-world.js';
import type { Keys } from '../host/keys.js';
import { migrate } from '../host/migrate.js';
import { startPostgres } from '../host/postgres/launcher.js';
import { locate } from '../host/postgres/location.js';
import { type Service, services } from '../subgraphs/kit/database.js';
import { postgresTime } from './postgres-time.js';

export interface Person {
  cookie: string;
  sessionId: string;
}

/** A Postgres of the bench's own with a demo world in it, and people who are signed in. */
export interface BenchWorld {
  databaseUrl: string;
  keys: Keys;
  tenantId: string;
  people: Record<'super_admin' | 'support', Person>;
  /** What PostgreSQL has used so far, in milliseconds of a core. */
  postgresMs(): Promise<number>;
  stop(): Promise<void>;
}

async function makeKeys(): Promise<Keys> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const kid = 'bench';
  return {
    viewerPrivateKey: { ...(await exportJWK(pair.privateKey)), kid },
    viewerPublicKeys: { keys: [{ ...(await exportJWK(pair.publicKey)), kid }] },
    factorKey: randomBytes(32),
    stripeWebhookSecret: `whsec_${randomBytes(16).toString('hex')}`,
    databasePasswords: Object.fromEntries(services.map((name) => [name, randomBytes(16).toString('hex')])) as Record<
      Service,
      string
    >,
  };
}

export async function startWorld(tenants: number): Promise<BenchWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'rookery-bench-'));
  // Durable, as in production: an answer waits for its receipt to be on disk.
  const postgres = await startPostgres({ dataDir: folder, durable: true });
  const { cluster } = await locate(folder);
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const keys = await makeKeys();
    await migrate(postgres.ownerUrl, { passwords: keys.databasePasswords });
    const world = await seedWorld(postgres.ownerUrl, { tenants, seed: 1 });
    const tenantId = world.tenants.production[0] ?? '';
    const people = {
      super_admin: await aStaffMember(postgres.ownerUrl, { role: 'super_admin' }),
      support: await aStaffMember(postgres.ownerUrl, { role: 'support', opened: [tenantId] }),
    };
    return { databaseUrl: postgres.ownerUrl, keys, tenantId, people, postgresMs: () => postgresTime(cluster), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
