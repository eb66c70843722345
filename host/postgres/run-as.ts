import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Who the Postgres processes run as. `undefined` means: as ourselves. */
export interface RunAs {
  uid: number;
  gid: number;
}

/**
 * Postgres refuses to run as root, so root hands its processes to `nobody`, or to the ordinary user who made the
 * cluster when it was not root who started it the first time.
 */
export function postgresUser(cluster: string): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const made = statSync(cluster, { throwIfNoEntry: false });
  return made && made.uid !== 0 ? { uid: made.uid, gid: made.gid } : nobody();
}

function nobody(): RunAs {
  const fallback = { uid: 65534, gid: 65534 };
  try {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith('nobody:'));
    const [, , uid, gid] = line?.split(':') ?? [];
    const found = { uid: Number(uid), gid: Number(gid) };
    return found.uid > 0 && found.gid > 0 ? found : fallback;
  } catch {
    return fallback;
  }
}

/** Can that user enter this folder, that is: walk through every folder above it and through itself? */
export function canWalkTo(folder: string, user: RunAs | undefined): boolean {
  if (!user) return true;
  for (let current = folder; ; current = dirname(current)) {
    const { mode, uid, gid } = statSync(current);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (current === dirname(current)) return true;
  }
}

/** A small environment of our own: nothing of the caller's (PGDATA, PGPORT, LC_*) may leak into the server. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: '/tmp', LC_ALL: 'C', TZ: 'UTC' };
}
