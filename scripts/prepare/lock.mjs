import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root, say } from './run.mjs';

const folder = join(root, 'dist');
const file = join(folder, '.prepare.lock');
const WAIT_MINUTES = 10;

/** Two commands at once must not install or build over each other. A lock whose process is dead is taken over. */
export async function withLock(work) {
  mkdirSync(folder, { recursive: true });
  const deadline = Date.now() + WAIT_MINUTES * 60_000;
  let told = false;
  while (!take()) {
    if (!told) say('waiting for another command that prepares this folder …');
    told = true;
    if (Date.now() > deadline)
      throw new Error(`${file} is still locked after ${WAIT_MINUTES} min; delete it if nothing runs.`);
    await sleep(100);
  }
  const release = () => rmSync(file, { force: true });
  const interrupted = () => process.exit(130);
  process.once('exit', release);
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
  }
}

function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const found = read();
  // Empty: its owner is just writing it.
  if (found !== '' && !isAlive(Number(found))) clear(found);
  return false;
}

/** Removes a dead process's lock, and only that: another who saw it too may have cleared it and taken the lock by now. */
function clear(stale) {
  const guard = `${file}.clearing`;
  try {
    mkdirSync(guard);
  } catch {
    const since = statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > 5000) rmdirSync(guard);
    return;
  }
  if (read() === stale) rmSync(file, { force: true });
  rmdirSync(guard);
}

function read() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
