import pg from 'pg';
import { auditMigrations } from '../subgraphs/audit/migrations/index.js';
import { billingMigrations } from '../subgraphs/billing/migrations/index.js';
import { syncCatalogue } from '../subgraphs/identity/catalogue.js';
import { identityMigrations } from '../subgraphs/identity/migrations/index.js';
import type { Service } from '../subgraphs/kit/database.js';
import { migrateDatabase } from '../subgraphs/kit/migrate.js';
import { platformMigrations } from '../subgraphs/platform/migrations/index.js';
import { tenantsMigrations } from '../subgraphs/tenants/migrations/index.js';
import { installJobs } from './jobs/install.js';

export interface MigrateEverything {
  passwords: Record<Service, string>;
  log?: (line: string) => void;
}

/** Brings a database to what this version needs, for all services: roles, schemas, tables, policies. Runs as the owner. */
export async function migrate(ownerUrl: string, { passwords, log }: MigrateEverything): Promise<void> {
  await migrateDatabase(ownerUrl, {
    passwords,
    // Audit first: its record() is what the others write to, and what they grant to themselves.
    sets: [auditMigrations, identityMigrations, tenantsMigrations, billingMigrations, platformMigrations],
    ...(log && { log }),
  });
  await installJobs(ownerUrl);
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'rookery_migrate' });
  await client.connect();
  try {
    await syncCatalogue(client);
  } finally {
    await client.end();
  }
}
