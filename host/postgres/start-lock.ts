import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, startTime } from './processes.js';

const WAIT_SECONDS = 120;

/** One at a time may start or stop the server of a data folder. A lock whose process is dead is taken over. */
export async function withStartLock<T>(parent: string, work: () => Promise<T>): Promise<T> {
  const file = join(parent, 'start.lock');
  const mine = `${process.pid} ${startTime(process.pid)}`;
  const deadline = Date.now() + WAIT_SECONDS * 1000;
  while (!take(file, mine)) {
    if (Date.now() > deadline) {
      throw new Error(`Another process has been starting Postgres for ${WAIT_SECONDS} s (${file} names it).`);
    }
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string, mine: string): boolean {
  try {
    writeFileSync(file, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const found = read(file);
  const [pid, started = ''] = found.split(' ');
  // Empty: its owner is just writing it.
  if (pid && !(isAlive(Number(pid)) && startTime(Number(pid)) === started)) clear(file, found);
  return false;
}

/** Removes a dead process's lock, and only that: another who saw it too may have cleared it and taken the lock by now. */
function clear(file: string, stale: string): void {
  const guard = `${file}.clearing`;
  try {
    mkdirSync(guard);
  } catch {
    const since = statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > 5000) rmdirSync(guard);
    return;
  }
  if (read(file) === stale) rmSync(file, { force: true });
  rmdirSync(guard);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
