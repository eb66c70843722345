import pg from 'pg';
import { seedBilling } from '../../subgraphs/billing/seed.js';
import { seedTenants } from '../../subgraphs/tenants/seed.js';
import { billingTenants, demoNow, tenantIdsOf, worldParts } from './world.js';

export interface SeededWorld {
  /** Ids of tenants, by the world that they live in. */
  tenants: { production: string[]; test: string[] };
}

export interface SeedWorldOptions {
  tenants: number;
  seed: number;
  onProgress?: (done: number, of: number) => void;
}

/** One transaction as the maintenance role: all of it is there, or nothing is. */
export async function inMaintenance<T>(ownerUrl: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'rookery_seed' });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local role rookery_maintenance');
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}

/** The demo's customers with their billing, part by part, so that twenty thousand tenants need no more memory than five hundred. */
export async function insertWorld(
  client: pg.ClientBase,
  { tenants, seed, onProgress }: SeedWorldOptions,
): Promise<SeededWorld> {
  const ids: SeededWorld = { tenants: { production: [], test: [] } };
  let done = 0;
  for (const part of worldParts({ seed, tenants })) {
    await seedTenants(client, part);
    await seedBilling(client, { tenants: billingTenants(part), seed: seed + done, now: demoNow });
    const { production, test } = tenantIdsOf(part);
    ids.tenants.production.push(...production);
    ids.tenants.test.push(...test);
    done += part.tenants.length;
    onProgress?.(done, tenants);
  }
  return ids;
}

export function seedWorld(ownerUrl: string, options: SeedWorldOptions): Promise<SeededWorld> {
  return inMaintenance(ownerUrl, (client) => insertWorld(client, options));
}
