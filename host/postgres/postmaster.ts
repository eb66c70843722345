import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Location } from './location.js';
import { commandLine, isAlive, signal, waitForEnd } from './processes.js';

export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/** What the server says of itself in `postmaster.pid`: lines pid, folder, start, port, socket folder, address, key, status. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The server of this cluster, if it runs. A file that names a stranger (its number was given away again) is removed. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const found = readPostmaster(cluster);
  if (!found || !isAlive(found.pid)) return undefined;
  if (isPostmaster(found.pid, cluster)) return found;
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return undefined;
}

/** Ends a server: fast shutdown first (SIGINT), and when that takes too long, without saying goodbye (SIGQUIT). */
export async function stopPostmaster(pid: number, { cluster, logFile }: Location): Promise<void> {
  if (!isPostmaster(pid, cluster)) return;
  signal(pid, 'SIGINT');
  if (await waitForEnd(pid, 10_000)) return;
  signal(pid, 'SIGQUIT');
  if (await waitForEnd(pid, 5_000)) return;
  throw new Error(`Postgres (process ${pid}) does not stop. Its log: ${logFile}. Last resort: kill -9 ${pid}`);
}

/** False when the server died, even if its number belongs to a stranger now. */
export function isPostmaster(pid: number, cluster: string): boolean {
  return isAlive(pid) && commandLine(pid).includes(cluster);
}
