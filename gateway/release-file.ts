import { readFile, stat } from 'node:fs/promises';
import type { Logger } from '../subgraphs/kit/logger.js';

export interface ReleaseFile {
  stop(): Promise<void>;
}

export interface ReleaseFileOptions {
  file: string;
  offer: (supergraph: string) => Promise<unknown>;
  logger: Logger;
  everyMs: number;
}

/** Changes when the file does: rewritten in place, or another one moved there. Undefined while there is none. */
async function markOf(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found && `${found.ino} ${found.size} ${found.mtimeMs}`;
}

/**
 * Offers what is in a file, now and whenever it changes. Asked again and again rather than told: that also works where
 * the file is mounted from elsewhere. A file that is not there (yet, or any more) changes nothing.
 */
export async function followReleaseFile({ file, offer, logger, everyMs }: ReleaseFileOptions): Promise<ReleaseFile> {
  let offered: string | undefined;
  let seen = await markOf(file);
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const take = async (mark: string) => {
    offered = mark;
    try {
      await offer(await readFile(file, 'utf8'));
    } catch (error) {
      logger.error({ message: (error as Error).message }, 'the supergraph file cannot be read; the old one serves on');
    }
  };
  const look = async () => {
    const mark = await markOf(file);
    // The same twice: nobody is in the middle of writing it.
    if (mark && mark === seen && mark !== offered) await take(mark);
    seen = mark;
    if (!stopped) schedule();
  };
  const schedule = () => {
    timer = setTimeout(() => {
      looking = look();
    }, everyMs);
    timer.unref();
  };

  if (seen) await take(seen);
  schedule();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
