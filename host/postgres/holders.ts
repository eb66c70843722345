import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, startTime } from './processes.js';

/**
 * Who uses the server: one empty file per user, named after its process. `npm run create-super-admin` beside a running
 * `npm start` shares its server, and only the last one to leave switches it off.
 */
export interface Holder {
  /** Leaves; true when nobody else is left. Synchronous, for it must work while the process ends. */
  leave(): boolean;
}

let count = 0;

export function holdPostgres(parent: string): Holder {
  const folder = join(parent, 'holders');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  count += 1;
  const name = `${process.pid}-${startTime(process.pid)}-${count}-${Date.now()}`;
  writeFileSync(join(folder, name), '');
  return {
    leave() {
      rmSync(join(folder, name), { force: true });
      return livingHolders(parent).length === 0;
    },
  };
}

/** The holders whose process lives; what the dead left behind is cleared away. */
export function livingHolders(parent: string): string[] {
  const folder = join(parent, 'holders');
  return list(folder).filter((name) => {
    const [pid, started] = name.split('-');
    if (isAlive(Number(pid)) && startTime(Number(pid)) === started) return true;
    rmSync(join(folder, name), { force: true });
    return false;
  });
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
