import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { type Connection, pagesOf } from '../../kit/page.js';
import { columnsOf } from '../columns.js';
import type { UsersessionsArgs } from '../resolver-types.generated.js';
import type { UserEntity } from '../users/user.entity.js';
import { type OfUser, ofUser } from './of-user.js';
import { UserSessionEntity } from './session.entity.js';

/** Whether it lasts is said by the database's clock. */
export type UserSessionRow = OfUser<UserSessionEntity & { active: boolean }>;
export type UserSessionPage = Connection<UserSessionRow>;

/** Where a user is signed in, the latest first; for all users of an answer in one statement. */
export async function sessionsOf(
  ctx: SubgraphContext,
  user: UserEntity,
  args: UsersessionsArgs,
): Promise<UserSessionPage> {
  const loader = ctx.once(
    `sessions.ofUser ${JSON.stringify(args)}`,
    () =>
      new DataLoader<string, Connection<UserSessionEntity>>((users) =>
        pagesOf<UserSessionEntity>(ctx.tx, users, args, {
          columns: `${columnsOf(ctx.tx, UserSessionEntity, 's')}, s.ended is null and clock_timestamp() < s.expires as "active"`,
          from: 'tenants.user_sessions s',
          where: ['s.user_id = $parent'],
          parameters: [],
          sort: { expression: 's.last_seen', type: 'timestamptz', direction: 'DESC' },
          id: 's.id',
        }),
      ),
  );
  const page = await loader.load(user.id);
  for (const node of page.nodes) ofUser(user, node);
  return page as UserSessionPage;
}
