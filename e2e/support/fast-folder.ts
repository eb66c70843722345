import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const inMemory = '/dev/shm';
/** A cluster of tests is a few hundred megabytes at a time; others need some of it, too. */
const enough = 3 * 1024 ** 3;

/**
 * Folders for what is thrown away: the memory's own file system first, where there is room. Each test file makes and drops a
 * database of a thousand small files, and on a disk that costs more than all that is done in it.
 */
export function fastFolders(): string[] {
  return [...(hasRoom() ? [inMemory] : []), tmpdir()];
}

function hasRoom(): boolean {
  if (process.env['TMPDIR']) return false;
  try {
    accessSync(inMemory, constants.W_OK);
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= enough;
  } catch {
    return false;
  }
}
