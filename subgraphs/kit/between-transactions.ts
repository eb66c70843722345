import type { SubgraphContext } from './context.js';
import { unauthenticated } from './errors.js';
import { viewerOf } from './known-viewers.js';
import { begin } from './prepared.js';
import { becomeSystem, enter } from './transaction.js';

type Asking = Pick<SubgraphContext, 'viewer' | 'tx' | 'client' | 'requestId'>;

/** The first statement of a viewer's transaction, once more: what was revoked meanwhile is refused. */
async function enterAgain(ctx: Asking): Promise<void> {
  const { viewer, tx, client, requestId } = ctx;
  const subject = viewer.kind === 'STAFF' ? viewer.sessionId : viewer.id;
  try {
    ctx.viewer = viewerOf(await enter(tx, { kind: viewer.kind, subject, client, requestId, readOnly: false }));
  } catch (error) {
    throw (error as { driverError?: { code?: string } }).driverError?.code === 'RK401' ? unauthenticated() : error;
  }
}

/**
 * Within a mutation: ends the transaction, does what takes time and needs none (somebody else is asked over the network), and
 * begins another as the same viewer, who is looked at once more. No row stays locked and no snapshot is held meanwhile. What the
 * request has changed until then stays, so a mutation changes nothing before it.
 */
export async function betweenTransactions<T>(ctx: Asking, work: () => Promise<T>): Promise<T> {
  const { tx } = ctx;
  await tx.query('release savepoint mutation');
  await tx.query('commit');
  try {
    return await work();
  } finally {
    await tx.query(begin);
    await tx.query('savepoint mutation');
    await enterAgain(ctx);
    // The viewer is the transaction's and not the mutation's: it stays when the mutation is taken back.
    await tx.query('release savepoint mutation');
    await tx.query('savepoint mutation');
  }
}

/** Within a mutation: does something as Rookery itself, and is the viewer again afterwards. */
export async function asRookeryItself<T>(ctx: Asking, job: string, work: () => Promise<T>): Promise<T> {
  await becomeSystem(ctx.tx, job, ctx.client, ctx.requestId);
  const done = await work();
  await enterAgain(ctx);
  return done;
}
