import type { ClientBase } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { AppError, unauthenticated } from './errors.js';
import { viewerOf } from './known-viewers.js';
import { begin, PreparingClient } from './prepared.js';
import type { Client } from './request.js';
import type { Viewer, ViewerKind } from './viewer.js';

/** The one transaction of a request. Statements run one after another on its connection, whoever asks. */
export interface Transaction {
  /** Runs a statement with bind parameters; gives its rows. */
  query<R>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  /** Calls back when what was asked with `query` so far is answered, and those who waited for it have had their turn. */
  whenQuiet(then: () => void): void;
  /** TypeORM, on the same connection. */
  readonly manager: EntityManager;
}

export interface Entry {
  kind: ViewerKind;
  subject: string | null;
  client: Client;
  requestId: string;
  readOnly: boolean;
}

function asTransaction(runner: QueryRunner): Transaction {
  let underWay = 0;
  let waiting: (() => void)[] = [];
  const look = () => {
    if (underWay) return;
    const called = waiting;
    waiting = [];
    for (const then of called) then();
  };
  // After the promises that hang on the last answer, as DataLoader does it.
  const lookSoon = () => void Promise.resolve().then(() => process.nextTick(look));
  return {
    manager: runner.manager,
    whenQuiet: (then) => {
      waiting.push(then);
      if (!underWay) lookSoon();
    },
    query: async <R>(sql: string, parameters: readonly unknown[] = []) => {
      underWay += 1;
      try {
        // The structured result, because the plain one has another shape for UPDATE … RETURNING.
        return (await runner.query(sql, [...parameters], true)).records as R[];
      } finally {
        underWay -= 1;
        if (!underWay && waiting.length) lookSoon();
      }
    },
  };
}

/** What `kit.enter` raises when session, token or account are no longer good. */
const refusedState = 'RK401';

function isRefusal(error: unknown): boolean {
  const driverError = (error as { driverError?: { code?: string } }).driverError ?? (error as { code?: string });
  return driverError?.code === refusedState;
}

/** TypeORM believes what it is told: it must not begin a transaction of its own inside this one. */
function tell(runner: QueryRunner, active: boolean): void {
  Object.assign(runner, { isTransactionActive: active, transactionDepth: active ? 1 : 0 });
}

/**
 * What only read has nothing to lose, so nobody waits for its end. Released a turn later: what was asked and not waited for is
 * sent before it, not in another's transaction.
 */
function leave(runner: QueryRunner, connection: ClientBase): void {
  tell(runner, false);
  setImmediate(() => {
    if (connection instanceof PreparingClient) connection.endLater();
    else void connection.query('COMMIT').catch(() => undefined);
    void runner.release().catch(() => undefined);
  });
}

/** Runs in a transaction, which ends well or leaves nothing behind. The work says itself who it is, in its first statement. */
export async function inTransaction<T>(
  source: DataSource,
  work: (tx: Transaction) => Promise<T>,
  readOnly = false,
): Promise<T> {
  const runner = source.createQueryRunner();
  let connection: ClientBase | undefined;
  let left = false;
  // Begin and end go past TypeORM: they are half of what a request says to its database.
  const end = async (sql: 'COMMIT' | 'ROLLBACK') => {
    tell(runner, false);
    await connection?.query(sql);
  };
  try {
    connection = (await runner.connect()) as ClientBase;
    tell(runner, true);
    // Both go out at once: the answer to the second says that the first was done.
    const begun = connection.query(begin);
    const working = work(asTransaction(runner));
    const [beginning, worked] = await Promise.allSettled([begun, working]);
    if (beginning.status === 'rejected') throw beginning.reason;
    if (worked.status === 'rejected') throw worked.reason;
    left = readOnly;
    if (readOnly) leave(runner, connection);
    else await end('COMMIT');
    return worked.value;
  } catch (error) {
    if (runner.isTransactionActive) await end('ROLLBACK').catch(() => undefined);
    throw isRefusal(error) ? unauthenticated() : error;
  } finally {
    if (!left) await runner.release();
  }
}

/** The first statement of somebody's transaction: gives what the database says of them. */
export async function enter(tx: Transaction, entry: Entry): Promise<string> {
  const request = { ...entry.client, requestId: entry.requestId };
  const [row] = await tx.query<{ said: string }>('select kit.enter($1, $2, $3, $4)::text as said', [
    entry.kind,
    entry.subject,
    entry.readOnly,
    JSON.stringify(request),
  ]);
  if (!row) throw new AppError('INTERNAL', 'The database did not say who this is.');
  return row.said;
}

/**
 * Opens the request's transaction as somebody: the database checks session, token and elevations against its own clock
 * and says what they may do now. Throws UNAUTHENTICATED when it refuses.
 */
export function asViewer<T>(
  source: DataSource,
  entry: Entry,
  work: (tx: Transaction, viewer: Viewer) => Promise<T>,
): Promise<T> {
  return inTransaction(source, async (tx) => work(tx, viewerOf(await enter(tx, entry))), entry.readOnly);
}

/** Opens a transaction as Rookery itself, for a job, a webhook, or the steps before anybody is known. `job` is what the audit trail names. */
export function asSystem<T>(
  source: DataSource,
  job: string,
  request: { client: Client; requestId: string },
  work: (tx: Transaction, viewer: Viewer) => Promise<T>,
): Promise<T> {
  return inTransaction(source, async (tx) => {
    const [row] = await tx.query<{ viewer: Viewer }>('select kit.enter_system($1, $2) as viewer', [
      job,
      JSON.stringify({ ...request.client, requestId: request.requestId }),
    ]);
    if (!row) throw new AppError('INTERNAL', 'The database did not let the system in.');
    return work(tx, row.viewer);
  });
}

/** Runs one mutation so that it leaves nothing behind when it fails, unless it says to keep what it recorded. */
export async function inSavepoint<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  await tx.query('savepoint mutation');
  try {
    const result = await work();
    await tx.query('release savepoint mutation');
    return result;
  } catch (error) {
    const keep = error instanceof AppError && error.keepChanges;
    await tx.query(keep ? 'release savepoint mutation' : 'rollback to savepoint mutation');
    throw error;
  }
}

/** Within a request: does something as Rookery itself, then becomes the viewer again. Identity needs it before anybody is known. */
export async function becomeSystem(tx: Transaction, job: string, client: Client, requestId: string): Promise<void> {
  await tx.query('select kit.enter_system($1, $2)', [job, JSON.stringify({ ...client, requestId })]);
}
