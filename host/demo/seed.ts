import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../config.js';
import type { Keys } from '../keys.js';
import { type DemoAccount, seedAccounts } from './accounts.js';
import { seedBulkChanges } from './bulk-changes.js';
import { inMaintenance, insertWorld } from './seed-world.js';

export interface Demo {
  /** Says who can sign in, after everything is ready. */
  announce(): void;
}

async function isEmpty(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('set role rookery_maintenance');
    const { rows } = await client.query<{ empty: boolean }>(
      'select not exists (select from tenants.tenants) and not exists (select from identity.staff_members) as empty',
    );
    return rows[0]?.empty ?? false;
  } finally {
    await client.end();
  }
}

/** So that the first lists are planned with what is there, and not with what was there before. */
async function analyze(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('analyze').finally(() => client.end());
}

function writeDemoFile(file: string, content: unknown): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  // An older file keeps its mode when it is written over.
  chmodSync(file, 0o600);
}

function table(accounts: readonly Pick<DemoAccount, 'role' | 'email' | 'password'>[]): string[] {
  return accounts.map(({ role, email, password }) => `  ${role.padEnd(13)} ${email.padEnd(42)} ${password}`);
}

/**
 * Fills an empty database with the demo: customers, billing, and an account for each kind of staff. Their secrets go to
 * `DATA_DIR/demo.json`, readable by its owner alone. A database that has anything in it is left as it is.
 */
export async function seedDemo(
  config: Config,
  keys: Keys,
  ownerUrl: string,
  say: (line: string) => void,
): Promise<Demo> {
  const file = join(config.dataDir, 'demo.json');
  const announce = () => say(`  Demo accounts, with passwords and second factors, are in ${file}`);
  if (!(await isEmpty(ownerUrl))) return { announce };
  const began = performance.now();
  const { tenants, value } = config.seed;
  const accounts = await inMaintenance(ownerUrl, async (client) => {
    const world = await insertWorld(client, {
      tenants,
      seed: value,
      onProgress: (done, of) => say(`seeding: ${done} of ${of} tenants`),
    });
    const made = await seedAccounts(client, {
      seed: value,
      encryptionKey: keys.factorKey,
      partnerTenants: world.tenants.production.slice(0, 2),
      testPartnerTenants: world.tenants.test.slice(0, 2),
    });
    await seedBulkChanges(client, { seed: value, accounts: made.accounts });
    mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
    // Before the commit: accounts that nobody knows the password of would be worse than a file without accounts.
    writeDemoFile(file, {
      url: `http://localhost:${config.port}`,
      accounts: made.accounts.map(({ role, email, password, totpSecret }) => ({ role, email, password, totpSecret })),
      tokens: made.tokens,
      stripeWebhookSecret: keys.stripeWebhookSecret,
      tenants: world.tenants,
    });
    return made.accounts;
  });
  await analyze(ownerUrl);
  say(`seeded in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return {
    announce: () => {
      say('  Demo accounts (the second factor’s secret is in the file below):');
      for (const line of table(accounts)) say(line);
      announce();
    },
  };
}
