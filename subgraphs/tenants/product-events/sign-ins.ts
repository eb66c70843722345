import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { Outside } from '../../kit/outside.js';
import type { ProductEventsStatus, ProductSignIns } from '../resolver-types.generated.js';
import { type OfUser, ofUser } from '../user-activity/of-user.js';
import type { UserEntity } from '../users/user.entity.js';
import { type AskedAbout, askedAboutLoader } from './asked-about.js';
import { asking, type Told } from './asking.js';
import type { ProductEvents, SignInEvent } from './product-events.js';

/** Whose it is, and in which world, goes with it: where from and with what is not everybody's who may see that there was one. */
export type SignInRow = OfUser<SignInEvent & Pick<UserEntity, 'environment'>>;
export type SignInsRow = Omit<ProductSignIns, 'events'> & { events: SignInRow[] };

/** What is known of a user's sign-ins elsewhere: asked for when the transaction has ended, for all users of an answer at once. */
export function productSignInsOf(
  ctx: SubgraphContext,
  user: UserEntity,
  service: ProductEvents | undefined,
): Promise<SignInsRow | null> {
  const row = (
    status: ProductEventsStatus,
    { asked = null, found = [] }: Partial<Told<readonly SignInEvent[]>> = {},
  ): SignInsRow => ({
    source: service?.source ?? 'PostHog',
    status,
    asked,
    events: (found ?? []).map((event) => ofUser(user, { ...event, environment: user.environment })),
  });
  const unasked = (known: AskedAbout | null) => known && row(service ? 'NOT_ASKED' : 'NOT_CONNECTED');
  const ask = async (known: AskedAbout | null) => {
    if (!known || !service || user.status === 'DELETED') return unasked(known);
    const loader = ctx.once(
      'productSignIns',
      () => new DataLoader((ids: readonly string[]) => asking(ctx, ids, (some) => service.signInsOf(some))),
    );
    const told = await loader.load(user.id);
    return row(told.status, told);
  };
  return new Outside(askedAboutLoader(ctx, 'users').load(user.id), ask, unasked);
}
