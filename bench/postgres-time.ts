import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Linux counts in hundredths of a second. */
const msPerTick = 10;

interface Stat {
  parent: number;
  /** Own time, and that of children that have ended. */
  ms: number;
}

/** proc(5): behind the name, which may hold anything, `ppid` is the second field and the times are the 12th to the 15th. */
async function statOf(pid: string): Promise<Stat | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  if (!fields) return undefined;
  return {
    parent: Number(fields[1]),
    ms: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * msPerTick,
  };
}

/** What PostgreSQL has used so far with all of its processes, in milliseconds of a core. Zero where there is no /proc. */
export async function postgresTime(cluster: string): Promise<number> {
  const pid = Number((await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')[0]);
  const all = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  let sum = 0;
  for (const one of all) {
    const stat = await statOf(one);
    if (stat && (stat.parent === pid || Number(one) === pid)) sum += stat.ms;
  }
  return sum;
}
