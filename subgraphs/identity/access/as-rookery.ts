import type { SubgraphContext } from '../../kit/context.js';
import { AppError, unauthenticated } from '../../kit/errors.js';
import { becomeSystem } from '../../kit/transaction.js';
import type { Viewer } from '../../kit/viewer.js';

const refusedState = 'RK401';

async function enter(ctx: SubgraphContext, kind: Viewer['kind'], subject: string | null): Promise<Viewer> {
  const request = JSON.stringify({ ...ctx.client, requestId: ctx.requestId });
  try {
    const [row] = await ctx.tx.query<{ viewer: Viewer }>('select kit.enter($1, $2, false, $3) as viewer', [
      kind,
      subject,
      request,
    ]);
    if (row) return row.viewer;
  } catch (error) {
    if ((error as { driverError?: { code?: string } }).driverError?.code !== refusedState) throw error;
  }
  throw unauthenticated();
}

/** The rest of the request is this session's: what comes after a sign-in. */
export async function becomeStaff(ctx: SubgraphContext, sessionId: string): Promise<void> {
  ctx.viewer = await enter(ctx, 'STAFF', sessionId);
  // graphql-shield keeps its answers here, and these were about somebody else.
  Reflect.deleteProperty(ctx, '_shield');
}

/**
 * Reads and writes what no person may (passwords, challenges, links), then is the viewer again. `job` is what the audit
 * trail calls the actor in between.
 */
export async function asRookery<T>(ctx: SubgraphContext, job: string, work: () => Promise<T>): Promise<T> {
  const again = () => enter(ctx, ctx.viewer.kind, ctx.viewer.kind === 'STAFF' ? ctx.viewer.sessionId : ctx.viewer.id);
  await becomeSystem(ctx.tx, job, ctx.client, ctx.requestId);
  try {
    const result = await work();
    await again();
    return result;
  } catch (error) {
    // After any other error the mutation's savepoint is rolled back, and with it who we are.
    if (error instanceof AppError) await again();
    throw error;
  }
}
