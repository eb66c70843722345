import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../host/postgres/launcher.js';

/**
 * One server for the whole run: a throw-away cluster, or the one that TEST_DATABASE_URL names (as a superuser). The test
 * files find it by ROOKERY_TEST_POSTGRES and make databases of their own: see subgraphs/kit/testing/database.ts.
 */
export async function startTestPostgres(): Promise<() => Promise<void>> {
  const run = randomBytes(4).toString('hex');
  process.env.ROOKERY_TEST_RUN = run;
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    process.env.ROOKERY_TEST_POSTGRES = given;
    return () => dropDatabasesOf(run, given);
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'rookery-test-'));
  const { ownerUrl, stop } = await startPostgres({ dataDir, durable: false });
  process.env.ROOKERY_TEST_POSTGRES = ownerUrl;
  return async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

/** A server that stays gets back what the run made: its template, and what an interrupted test file left. */
async function dropDatabasesOf(run: string, url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [
      `rookery\\_%\\_${run}%`,
    ]);
    for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
  } finally {
    await client.end();
  }
}
