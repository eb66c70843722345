import type { SubgraphContext } from '../../kit/context.js';
import { newId } from '../../kit/ids.js';
import { asRookery } from '../access/as-rookery.js';
import type { NoticeKind } from '../resolver-types.generated.js';

export interface NoticeRow {
  id: string;
  kind: NoticeKind;
  subjectId: string;
  created: Date;
  read: Date | null;
}

const columns = 'id, kind, subject_id as "subjectId", created, read';

/** Only Rookery itself may. */
async function tell(
  ctx: SubgraphContext,
  staff: readonly { id: string }[],
  kind: NoticeKind,
  subjectId: string,
): Promise<number> {
  const now = ctx.clock.now().getTime();
  await ctx.tx.query(
    `insert into identity.notices (id, staff_id, kind, subject_id)
     select n.id, n.staff_id, $3, $4 from unnest($1::uuid[], $2::uuid[]) as n (id, staff_id)`,
    [staff.map(() => newId('Notice', now)), staff.map(({ id }) => id), kind, subjectId],
  );
  return staff.length;
}

/** Tells every active super admin; only Rookery itself may. Gives how many. */
export async function tellSuperAdmins(ctx: SubgraphContext, kind: NoticeKind, subjectId: string): Promise<number> {
  const superAdmins = await ctx.tx.query<{ id: string }>(
    `select m.user_id as id from identity.staff_members m join identity.staff_roles t on t.id = m.role_id
     where t.name = 'super_admin' and m.status = 'ACTIVE'`,
  );
  return tell(ctx, superAdmins, kind, subjectId);
}

/** Tells everybody who can decide a request that it waits. */
export const tellDeciders = (ctx: SubgraphContext, requestId: string): Promise<number> =>
  asRookery(ctx, 'request-filed', async () => {
    const deciders = await ctx.tx.query<{ id: string }>(
      `select m.user_id as id from identity.staff_members m, identity.access_requests r
       where r.id = $1 and m.status = 'ACTIVE' and identity.may_decide(m.user_id, r)`,
      [requestId],
    );
    return tell(ctx, deciders, 'REQUEST_FILED', requestId);
  });

/** Tells whoever asked what became of it. */
export const tellRequester = (ctx: SubgraphContext, request: { id: string; requesterId: string }): Promise<number> =>
  asRookery(ctx, 'request-decided', () => tell(ctx, [{ id: request.requesterId }], 'REQUEST_DECIDED', request.id));

/** What the viewer was told in the last 90 days, newest first. */
export const ownNotices = (ctx: SubgraphContext): Promise<NoticeRow[]> =>
  ctx.tx.query<NoticeRow>(
    `select ${columns} from identity.notices
     where staff_id = kit.viewer_id() and created > clock_timestamp() - interval '90 days' order by created desc, id desc limit 50`,
  );

export const noticesNow = (ctx: SubgraphContext, ids: readonly string[]): Promise<NoticeRow[]> =>
  ctx.tx.query<NoticeRow>(
    `select ${columns} from identity.notices where id = any ($1::uuid[]) order by created desc, id desc`,
    [ids],
  );
