import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SYSTEM_FOLDER } from './binaries.js';
import { canWalkTo, postgresUser, type RunAs } from './run-as.js';

export interface Location {
  /** DATA_DIR itself, absolute. */
  dataDir: string;
  /** Where the cluster lies, or will lie. */
  cluster: string;
  /** The folder of the Postgres user in which it makes `cluster`. */
  parent: string;
  logFile: string;
  /** Whom the server runs as; `undefined`: as ourselves. */
  user: RunAs | undefined;
}

/**
 * The cluster lies in DATA_DIR/postgres, unless root runs us from a folder that `nobody` cannot walk to: then it lies
 * under /var/lib/rookery, and a note in DATA_DIR says so. When the note is gone, so is what it spoke of: whoever deletes
 * DATA_DIR wants a fresh start.
 */
export async function locate(dataDirOption: string): Promise<Location> {
  await mkdir(dataDirOption, { recursive: true, mode: 0o755 });
  const dataDir = await realpath(dataDirOption);
  const logFile = join(dataDir, 'postgres.log');
  const local = join(dataDir, 'postgres');
  const user = postgresUser(join(local, 'cluster'));
  if (!user) {
    await mkdir(local, { recursive: true, mode: 0o700 });
    return { dataDir, parent: local, cluster: join(local, 'cluster'), logFile, user };
  }

  // Others may pass through, not look: what is secret in there (keys, demo.json) has modes of its own.
  const { mode } = await stat(dataDir);
  if ((mode & 0o001) === 0) await chmod(dataDir, (mode & 0o777) | 0o001);
  if (canWalkTo(dataDir, user)) return { dataDir, ...(await ownFolder(local, user)), logFile, user };

  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const elsewhere = join(SYSTEM_FOLDER, hash);
  const note = join(dataDir, 'postgres-is-elsewhere.txt');
  if (!existsSync(note)) await rm(elsewhere, { recursive: true, force: true });
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  const found = await ownFolder(elsewhere, user);
  await writeFile(note, `The user "nobody" cannot walk to this folder, so the database lies in\n${found.cluster}\n`);
  return { dataDir, ...found, logFile, user };
}

/** The user makes the cluster in a folder of its own and cannot write beside it. */
async function ownFolder(folder: string, user: RunAs): Promise<{ parent: string; cluster: string }> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chown(folder, user.uid, user.gid);
  return { parent: folder, cluster: join(folder, 'cluster') };
}
