import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { type Connection, type ListQuery, pagesOf } from '../../kit/page.js';
import { columnsOf } from '../columns.js';
import type { UseractivityArgs } from '../resolver-types.generated.js';
import type { UserEntity } from '../users/user.entity.js';
import { ActivityEntity } from './activity.entity.js';
import { type OfUser, ofUser } from './of-user.js';

export type ActivityRow = OfUser<ActivityEntity>;
export type ActivityPage = Connection<ActivityRow>;

function activityQuery(ctx: SubgraphContext, { kinds, succeeded }: UseractivityArgs): ListQuery {
  const where = ['a.user_id = $parent'];
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  if (kinds?.length) where.push(`a.kind = any (${bind(kinds)}::text[])`);
  if (succeeded != null) where.push(`a.succeeded = ${bind(succeeded)}`);
  return {
    columns: columnsOf(ctx.tx, ActivityEntity, 'a'),
    from: 'tenants.user_activity a',
    where,
    parameters,
    sort: { expression: 'a.time', type: 'timestamptz', direction: 'DESC' },
    id: 'a.id',
  };
}

/** What a user did, newest first; for all users of an answer in one statement. */
export async function activityOf(
  ctx: SubgraphContext,
  user: UserEntity,
  args: UseractivityArgs,
): Promise<ActivityPage> {
  const loader = ctx.once(
    `activity.ofUser ${JSON.stringify(args)}`,
    () =>
      new DataLoader<string, Connection<ActivityEntity>>((users) =>
        pagesOf<ActivityEntity>(ctx.tx, users, args, activityQuery(ctx, args)),
      ),
  );
  const page = await loader.load(user.id);
  for (const node of page.nodes) ofUser(user, node);
  return page as ActivityPage;
}
