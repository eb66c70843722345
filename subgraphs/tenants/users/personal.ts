import type { ObjectLiteral, ObjectType } from 'typeorm';
import type { SubgraphContext } from '../../kit/context.js';
import { RowBatch } from '../../kit/row-batch.js';
import { columnsOf } from '../columns.js';
import { inOrderOf, selectByIds } from '../rows-by-id.js';
import { UserContactEntity, UserEmailEntity, UserLoginEntity, UserLoginIpEntity } from './personal.entity.js';

/** One table of personal data by user. Its own policy decides which rows there are; null for the others. */
function personalLoader<Row extends ObjectLiteral & { userId: string }>(
  ctx: SubgraphContext,
  entity: ObjectType<Row>,
  table: string,
): RowBatch<Row> {
  return ctx.once(`${table}.byUser`, () => {
    const from = { columns: columnsOf(ctx.tx, entity, 'p'), from: `tenants.${table} p`, id: 'p.user_id' };
    return new RowBatch<Row>(ctx.tx, async (users) =>
      inOrderOf(users, await selectByIds<Row>(ctx.tx, from, users), (row) => row.userId),
    );
  });
}

export const emailLoader = (ctx: SubgraphContext) => personalLoader(ctx, UserEmailEntity, 'user_email_personal');
export const contactLoader = (ctx: SubgraphContext) => personalLoader(ctx, UserContactEntity, 'user_contact_personal');
export const loginLoader = (ctx: SubgraphContext) => personalLoader(ctx, UserLoginEntity, 'user_login_personal');
export const loginIpLoader = (ctx: SubgraphContext) => personalLoader(ctx, UserLoginIpEntity, 'user_login_ip_personal');
