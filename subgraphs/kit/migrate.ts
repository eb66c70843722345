import 'reflect-metadata';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { roleOf, type Service, services } from './database.js';
import { ViewerContext1763600000001 } from './migrations/0001-viewer-context.js';
import { Authenticate1763600000002 } from './migrations/0002-authenticate.js';
import { Elevations1763600000004 } from './migrations/0004-elevations.js';
import { SealedScope1763600000005 } from './migrations/0005-sealed-scope.js';
import { KnownGrants1763600000006 } from './migrations/0006-known-grants.js';
import { RefusedAnalytics1763600000090 } from './migrations/0090-refused-analytics.js';
import { AnalystsCount1763600000091 } from './migrations/0091-analysts-count.js';

export type Migration = new () => MigrationInterface;

/** A service's migrations, in order; each service has a schema and a ledger of its own. */
export interface MigrationSet {
  schema: string;
  migrations: Migration[];
}

export interface MigrateOptions {
  passwords: Record<Service, string>;
  sets: readonly MigrationSet[];
  log?: (line: string) => void;
}

/** Roles that nobody signs in with: one owns the functions that look across schemas, one is for migrations and seeds. */
const groups = ['rookery_kit', 'rookery_maintenance'] as const;

async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'rookery_migrate' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Roles belong to the whole server, so two databases of one server (tests) share them. */
async function createRoles(client: pg.Client, passwords: Record<Service, string>): Promise<void> {
  for (const group of groups) {
    await client.query(`do $$ begin create role ${group} nologin; exception when duplicate_object then null; end $$`);
    await client.query(`grant ${group} to current_user`);
  }
  for (const service of services) {
    const role = roleOf(service);
    await client.query(`do $$ begin create role ${role} login; exception when duplicate_object then null; end $$`);
    const password = client.escapeLiteral(passwords[service]);
    await client.query(`alter role ${role} login nosuperuser nocreatedb nocreaterole password ${password}`);
  }
}

async function createSchemas(client: pg.Client, sets: readonly MigrationSet[]): Promise<void> {
  await client.query('revoke create on schema public from public');
  for (const schema of ['kit', ...sets.map((set) => set.schema)]) {
    await client.query(`create schema if not exists ${schema}`);
    await client.query(`grant usage on schema ${schema} to rookery_kit, rookery_maintenance`);
    // Ownership of the look-up functions is handed to rookery_kit, which needs the right to create for that moment.
    await client.query(`grant create on schema ${schema} to rookery_kit`);
    const service = services.find((name) => name === schema);
    if (service) await client.query(`grant usage on schema ${schema} to ${roleOf(service)}`);
  }
}

async function runSet(ownerUrl: string, set: MigrationSet): Promise<number> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: set.schema,
    migrations: set.migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    installExtensions: false,
  });
  await source.initialize();
  try {
    return (await source.runMigrations()).length;
  } finally {
    await source.destroy();
  }
}

/** Makes roles, schemas and tables what this version needs. Runs as the owner; running it again changes nothing. */
export async function migrateDatabase(ownerUrl: string, options: MigrateOptions): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    // One at a time, also when two processes start together.
    await client.query('select pg_advisory_lock(727001)');
    await createRoles(client, options.passwords);
    await createSchemas(client, options.sets);
    const before = { schema: 'kit', migrations: [ViewerContext1763600000001, RefusedAnalytics1763600000090] };
    // After the services' tables: this one names their row types.
    const after = {
      schema: 'kit',
      migrations: [
        ...before.migrations,
        Authenticate1763600000002,
        Elevations1763600000004,
        SealedScope1763600000005,
        KnownGrants1763600000006,
        AnalystsCount1763600000091,
      ],
    };
    for (const set of [before, ...options.sets, after]) {
      const count = await runSet(ownerUrl, set);
      if (count) options.log?.(`${set.schema}: ${count} migration${count === 1 ? '' : 's'}`);
    }
    await client.query('select pg_advisory_unlock(727001)');
  });
}
