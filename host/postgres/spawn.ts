import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import type { Location } from './location.js';
import { type Postmaster, readPostmaster } from './postmaster.js';
import { postgresEnvironment } from './run-as.js';
import { serverSettings } from './settings.js';

const READY_SECONDS = 60;
const RETRY_SECONDS = 8;
const LOG_BYTES = 5_000_000;

/**
 * Starts the server on a free port. Tries again when somebody took the port in between, and for some seconds while the
 * children of a killed server still hold its shared memory.
 */
export async function spawnPostmaster(location: Location, binaries: Binaries, durable: boolean): Promise<Postmaster> {
  const giveUp = Date.now() + RETRY_SECONDS * 1000;
  for (;;) {
    const { logFile } = location;
    if (logLength(logFile) > LOG_BYTES) renameSync(logFile, `${logFile}.1`);
    const before = logLength(logFile);
    const child = launch(location, binaries, await freePort(), durable);
    const ready = await untilReadyOrEnded(child, location);
    if (ready) return ready;
    const said = readFileSync(logFile).subarray(before).toString().trim();
    const passing = /shared memory|lock file|Address already in use|could not create any TCP/.test(said);
    if (!passing || Date.now() > giveUp) throw new Error(`Postgres did not start. Its log (${logFile}) says:\n${said}`);
    await sleep(150);
  }
}

function launch(location: Location, binaries: Binaries, port: number, durable: boolean): ChildProcess {
  const log = openSync(location.logFile, 'a', 0o600);
  try {
    const child = spawn(binaries.postgres, ['-D', location.cluster, '-p', String(port), ...serverSettings(durable)], {
      ...location.user,
      cwd: '/',
      env: postgresEnvironment(),
      stdio: ['ignore', log, log],
      // A process group of its own: Ctrl-C in the terminal must not end the database before those who still write to it.
      detached: true,
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

async function untilReadyOrEnded(child: ChildProcess, location: Location): Promise<Postmaster | undefined> {
  let ended = false;
  let failure: Error | undefined;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', (error) => {
    failure = error;
  });
  const deadline = Date.now() + READY_SECONDS * 1000;
  while (Date.now() < deadline) {
    if (failure) throw new Error(`Postgres could not be run: ${failure.message}`, { cause: failure });
    if (ended) return undefined;
    const found = readPostmaster(location.cluster);
    if (found?.ready && found.pid === child.pid) return found;
    await sleep(10);
  }
  child.kill('SIGQUIT');
  throw new Error(`Postgres was not ready after ${READY_SECONDS} s. Look into its log: ${location.logFile}`);
}

/** Asks the system for a port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function logLength(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
