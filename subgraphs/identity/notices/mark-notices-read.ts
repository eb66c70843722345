import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { badInput, notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { type NoticeRow, noticesNow } from './notices.js';

const most = 100;

/** What the viewer has read. Those of other people are not there for them: NOT_FOUND, and nothing is marked. */
export async function markNoticesRead(ctx: SubgraphContext, noticeIds: readonly string[]): Promise<NoticeRow[]> {
  const ids = [...new Set(noticeIds.map((id) => id.toLowerCase()))];
  if (ids.length > most) throw badInput('noticeIds', `${most} at once at most.`);
  const before = await noticesNow(
    ctx,
    ids.filter((id) => isIdOf('Notice', id)),
  );
  if (before.length < ids.length) throw notFound('notice');
  const marked = await ctx.tx.query<{ id: string }>('select identity.mark_notices_read($1) as id', [ids]);
  if (marked.length) {
    await recordAudit(ctx.tx, {
      action: 'notices.read',
      resourceType: 'StaffMember',
      resourceId: ctx.viewer.id,
      oldValues: { read: false },
      newValues: { read: true, noticeIds: marked.map(({ id }) => id) },
    });
  }
  return noticesNow(ctx, ids);
}
