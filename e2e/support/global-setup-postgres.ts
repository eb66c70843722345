import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { livingHolders } from '../../host/postgres/holders.js';
import { startPostgres } from '../../host/postgres/launcher.js';
import { locate } from '../../host/postgres/location.js';
import { runningPostmaster, stopPostmaster } from '../../host/postgres/postmaster.js';
import { fastFolders } from './fast-folder.js';

const prefix = 'rookery-test-';

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
  await sweep();
  const [folder = tmpdir()] = fastFolders();
  const dataDir = await mkdtemp(join(folder, prefix));
  const { ownerUrl, stop } = await startPostgres({ dataDir, durable: false });
  process.env.ROOKERY_TEST_POSTGRES = ownerUrl;
  const end = async (): Promise<void> => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  // Jest runs no teardown when it is interrupted.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => void end().finally(() => process.exit(130)));
  }
  return end;
}

/** Runs that were killed left a server in the temporary folder: end and remove what nobody uses any more. */
async function sweep(): Promise<void> {
  for (const folder of fastFolders()) await sweepIn(folder);
}

async function sweepIn(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((entry) => entry.startsWith(prefix))) {
    const dataDir = join(folder, name);
    // Young ones may be about to start.
    if (Date.now() - (statSync(dataDir, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) < 60_000) continue;
    try {
      const location = await locate(dataDir);
      if (livingHolders(location.parent).length > 0) continue;
      const server = runningPostmaster(location.cluster);
      if (server) await stopPostmaster(server.pid, location);
      await rm(dataDir, { recursive: true, force: true });
    } catch {
      // Somebody else's, most likely: not ours to clear away.
    }
  }
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
