import { findBinaries } from './binaries.js';
import { ensureCluster } from './cluster.js';
import { answersAsOurs, ensureDatabase, ownerUrl } from './database.js';
import { type Holder, holdPostgres, livingHolders } from './holders.js';
import { type Location, locate } from './location.js';
import { isPostmaster, type Postmaster, runningPostmaster, stopPostmaster } from './postmaster.js';
import { signal } from './processes.js';
import { spawnPostmaster } from './spawn.js';
import { withStartLock } from './start-lock.js';

export interface PostgresOptions {
  /** DATA_DIR: the cluster, its log and its owner's password live in there. */
  dataDir: string;
  /** false for tests: nothing survives a power cut, everything is faster. */
  durable: boolean;
  log?: (line: string) => void;
}

export interface RunningPostgres {
  /** Superuser of the cluster; names the database `rookery`, which exists. */
  ownerUrl: string;
  port: number;
  stop(): Promise<void>;
}

/** PostgreSQL out of an npm package: makes the cluster if need be, starts it or takes over one that was left running. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { durable, log = () => undefined } = options;
  const location = await locate(options.dataDir);
  const binaries = await findBinaries(location.user);
  return withStartLock(location.parent, async () => {
    const began = performance.now();
    const password = await ensureCluster(location, binaries, durable);
    const orphan = await takeOver(location, password);
    const server = orphan ?? (await spawnPostmaster(location, binaries, durable));
    const holder = holdPostgres(location.parent);
    const stop = stopper(location, server, holder);
    try {
      await ensureDatabase(server.port, password);
    } catch (cause) {
      await stop();
      throw new Error(`Postgres started but does not answer. Its log: ${location.logFile}`, { cause });
    }
    const how = orphan ? 'was running already,' : 'started';
    log(`Postgres ${how} on port ${server.port} in ${Math.round(performance.now() - began)} ms`);
    return {
      ownerUrl: ownerUrl(server.port, password),
      port: server.port,
      stop: () => withStartLock(location.parent, stop),
    };
  });
}

/** A server whose starter was killed still runs: use it if it answers as ours, otherwise end it. */
async function takeOver(location: Location, password: string): Promise<Postmaster | undefined> {
  const found = runningPostmaster(location.cluster);
  if (!found) return undefined;
  if (await answersAsOurs(found.port, password, location.cluster)) return found;
  if (livingHolders(location.parent).length > 0) {
    throw new Error(`Another process uses this Postgres, but it does not answer. Its log: ${location.logFile}`);
  }
  await stopPostmaster(found.pid, location);
  return undefined;
}

/** Stops the server when its last user leaves, also when the process ends without having asked for it. */
function stopper(location: Location, server: Postmaster, holder: Holder): () => Promise<void> {
  const atExit = (): void => {
    if (holder.leave() && isPostmaster(server.pid, location.cluster)) signal(server.pid, 'SIGINT');
  };
  process.once('exit', atExit);
  const stop = async (): Promise<void> => {
    process.off('exit', atExit);
    if (holder.leave()) await stopPostmaster(server.pid, location);
  };
  // Ctrl-C may come twice (npm passes it on); everybody waits for the same end.
  let ending: Promise<void> | undefined;
  return () => {
    ending ??= stop();
    return ending;
  };
}
