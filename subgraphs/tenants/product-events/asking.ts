import type { SubgraphContext } from '../../kit/context.js';
import type { ProductEventsStatus } from '../resolver-types.generated.js';
import { type Answered, mostAsked } from './product-events.js';

/** What came of asking about one user or tenant. That nobody answered is an answer, too: what else is asked for is still told. */
export interface Told<Found> {
  status: ProductEventsStatus;
  asked: Date | null;
  found: Found | null;
}

/** Asks about so many at once, and not about the rest. */
export async function asking<Found>(
  ctx: SubgraphContext,
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<readonly Answered<Found>[]>,
): Promise<Told<Found>[]> {
  const some = ids.slice(0, mostAsked);
  const rest = ids.slice(mostAsked).map((): Told<Found> => ({ status: 'NOT_ASKED', asked: null, found: null }));
  try {
    const answers = await ask(some);
    return [...answers.map((answer): Told<Found> => ({ status: 'ANSWERED', ...answer })), ...rest];
  } catch (error) {
    const { name, message } = error as Error;
    ctx.logger.warn({ requestId: ctx.requestId, error: name, message }, 'product events cannot be read');
    const asked = ctx.clock.now();
    return [...some.map((): Told<Found> => ({ status: 'UNREACHABLE', asked, found: null })), ...rest];
  }
}
