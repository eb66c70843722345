import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import type { Location } from './location.js';
import { createOwnerPassword, keyFile, OWNER_ROLE, readOwnerPassword } from './owner-key.js';
import { postgresEnvironment } from './run-as.js';

const INITDB_SECONDS = 90;

/** Makes the cluster when there is none yet. Returns the owner's password. */
export async function ensureCluster(location: Location, binaries: Binaries, durable: boolean): Promise<string> {
  const known = await readOwnerPassword(location.dataDir);
  if (existsSync(join(location.cluster, 'PG_VERSION'))) {
    if (known) return known;
    throw new Error(
      `${keyFile(location.dataDir)} is missing but the database in ${location.cluster} needs it: ` +
        'restore that file, or delete the database folder to start afresh.',
    );
  }
  const password = known ?? (await createOwnerPassword(location.dataDir));
  await initdb(location, binaries, password, durable);
  return password;
}

/** Initialises beside and renames: an interrupted initdb leaves no half cluster behind. */
async function initdb(location: Location, binaries: Binaries, password: string, durable: boolean): Promise<void> {
  const unfinished = join(location.parent, 'unfinished');
  const passwordFile = join(location.parent, 'initdb-password');
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (location.user) await chown(passwordFile, location.user.uid, location.user.gid);
  try {
    await run(location, binaries.initdb, [
      '--pgdata',
      unfinished,
      '--username',
      OWNER_ROLE,
      '--pwfile',
      passwordFile,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order on every machine, whatever locales it has: code points, with Unicode's letter case.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, location.cluster);
}

async function run(location: Location, command: string, args: string[]): Promise<void> {
  const child = spawn(command, args, {
    ...location.user,
    cwd: '/',
    env: postgresEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: INITDB_SECONDS * 1000,
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.once('error', (cause) => reject(new Error(`${command} could not be run: ${cause.message}`, { cause })));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  if (code === 0) return;
  const why = signal ? `ended by ${signal} (it has ${INITDB_SECONDS} s)` : `exit code ${code}`;
  const hint = /user does not exist/.test(errors)
    ? '\nPostgres runs only as a user that /etc/passwd knows: run as another one, or set DATABASE_URL.'
    : '';
  throw new Error(`initdb could not make ${location.cluster}: ${why}\n${errors.trim()}${hint}`);
}
