import type { DataSource } from 'typeorm';
import { viewerOf } from './known-viewers.js';
import { type Entry, enter, inTransaction, type Transaction } from './transaction.js';
import type { Viewer } from './viewer.js';

/** What the database said last of somebody. Never an answer to anything: it is what the next answer is expected to be. */
const most = 5_000;
const saidLast = new WeakMap<DataSource, Map<string, string>>();

function memoryOf(source: DataSource): Map<string, string> {
  const known = saidLast.get(source) ?? new Map<string, string>();
  saidLast.set(source, known);
  return known;
}

function remember(memory: Map<string, string>, key: string, said: string): void {
  if (memory.size >= most) memory.delete(memory.keys().next().value as string);
  memory.set(key, said);
}

/** Thrown where work was done for somebody who is no longer who they were. */
class Superseded extends Error {}

type Work<T> = (tx: Transaction, viewer: Viewer) => Promise<T>;

/** Does the work for the expected viewer while the database is asked; what was found is kept only if it is this very viewer. */
async function ahead<T>(tx: Transaction, entering: Promise<string>, expected: string, work: Work<T>): Promise<T> {
  let stale = false;
  const watched: Transaction = {
    manager: tx.manager,
    whenQuiet: (then) => tx.whenQuiet(then),
    // Answers come in the order of the questions: who asks is known before the first row is.
    query: async <R>(sql: string, parameters?: readonly unknown[]) => {
      const rows = await tx.query<R>(sql, parameters);
      if (stale) throw new Superseded();
      return rows;
    },
  };
  const working = work(watched, viewerOf(expected));
  working.catch(() => undefined);
  try {
    stale = (await entering) !== expected;
    if (stale) throw new Superseded();
  } catch (error) {
    stale = true;
    await working.catch(() => undefined);
    throw error;
  }
  return working;
}

/**
 * Reads as somebody. The first statement asks the database who that is now, as ever; the first questions leave in the same packet,
 * for whoever it said it was the last time. They see what the policies show to whoever it really is; and when it is not
 * word for word the same viewer, nothing that was done is used, and all is done again. Throws UNAUTHENTICATED when the database refuses.
 */
export async function asReader<T>(source: DataSource, entry: Omit<Entry, 'readOnly'>, work: Work<T>): Promise<T> {
  const memory = memoryOf(source);
  const key = `${entry.kind} ${entry.subject}`;
  const read = (expected: string | undefined) =>
    inTransaction(
      source,
      async (tx) => {
        const entering = enter(tx, { ...entry, readOnly: true });
        if (expected !== undefined) return ahead(tx, entering, expected, work);
        const said = await entering;
        remember(memory, key, said);
        return work(tx, viewerOf(said));
      },
      true,
    );
  const expected = memory.get(key);
  if (expected === undefined) return read(undefined);
  try {
    return await read(expected);
  } catch (error) {
    if (!(error instanceof Superseded)) throw error;
    memory.delete(key);
    return read(undefined);
  }
}
