import type { SubgraphContext } from '../../kit/context.js';
import { newId } from '../../kit/ids.js';
import type { NoticeKind } from '../resolver-types.generated.js';

export interface NoticeRow {
  id: string;
  kind: NoticeKind;
  subjectId: string;
  created: Date;
}

/** Tells every active super admin; only Rookery itself may. Gives how many. */
export async function tellSuperAdmins(ctx: SubgraphContext, kind: NoticeKind, subjectId: string): Promise<number> {
  const superAdmins = await ctx.tx.query<{ id: string }>(
    `select m.user_id as id from identity.staff_members m join identity.staff_roles t on t.id = m.role_id
     where t.name = 'super_admin' and m.status = 'ACTIVE'`,
  );
  for (const { id } of superAdmins) {
    await ctx.tx.query('insert into identity.notices (id, staff_id, kind, subject_id) values ($1, $2, $3, $4)', [
      newId('Notice', ctx.clock.now().getTime()),
      id,
      kind,
      subjectId,
    ]);
  }
  return superAdmins.length;
}

/** What the viewer was told in the last 90 days, newest first. */
export const ownNotices = (ctx: SubgraphContext): Promise<NoticeRow[]> =>
  ctx.tx.query<NoticeRow>(
    `select id, kind, subject_id as "subjectId", created from identity.notices
     where staff_id = kit.viewer_id() and created > clock_timestamp() - interval '90 days' order by created desc, id desc limit 50`,
  );
