import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { isIdOf } from '../../kit/ids.js';
import type { ReviewItemRow, ReviewRow } from './review.js';

const columns = `v.id, v.kind, v.subject_id as "subjectId", v.elevation_id as "elevationId", v.created, v.due,
  v.closed is null and v.due < clock_timestamp() as overdue, v.closed, v.closed_by as "closedById", v.conclusion`;
const itemColumns = `i.id, i.review_id as "reviewId", i.staff_id as "staffId", i.role_id as "roleId", r.name as "roleName", i.since,
  i.request_id as "requestId", i.last_used as "lastUsed", i.decision, i.decided, i.decided_by as "decidedById", i.note`;
const itemSource = 'identity.review_items i join identity.staff_roles r on r.id = i.role_id';

export const reviewById = (ctx: SubgraphContext): DataLoader<string, ReviewRow | null> =>
  ctx.once(
    'identity.reviewById',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await ctx.tx.query<ReviewRow>(
          `select ${columns} from identity.reviews v where v.id = any ($1::uuid[])`,
          [ids.filter((id) => isIdOf('PrivilegeReview', id))],
        );
        return ids.map((id) => found.find((row) => row.id === id.toLowerCase()) ?? null);
      }),
  );

/** Those that are due first at the top; what is closed comes after what is open. */
export const reviews = (ctx: SubgraphContext, open: boolean | null | undefined): Promise<ReviewRow[]> =>
  ctx.tx.query<ReviewRow>(
    `select ${columns} from identity.reviews v where $1::boolean is null or (v.closed is null) = $1
     order by v.closed is not null, v.due, v.id limit 100`,
    [open ?? null],
  );

export async function openReviewOf(ctx: SubgraphContext, elevationId: string): Promise<ReviewRow | null> {
  const [found] = await ctx.tx.query<ReviewRow>(
    `select ${columns} from identity.reviews v where v.elevation_id = $1 and v.closed is null`,
    [elevationId],
  );
  return found ?? null;
}

export const itemsOf = (ctx: SubgraphContext): DataLoader<string, ReviewItemRow[]> =>
  ctx.once(
    'identity.reviewItemsOf',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await ctx.tx.query<ReviewItemRow>(
          `select ${itemColumns} from ${itemSource} where i.review_id = any ($1) order by r.name, i.staff_id`,
          [ids],
        );
        return ids.map((id) => found.filter((row) => row.reviewId === id));
      }),
  );

export async function itemById(ctx: SubgraphContext, id: string): Promise<ReviewItemRow | null> {
  if (!isIdOf('ReviewItem', id)) return null;
  const [found] = await ctx.tx.query<ReviewItemRow>(`select ${itemColumns} from ${itemSource} where i.id = $1`, [id]);
  return found ?? null;
}

export interface ActivityRow {
  answers: number;
  tenants: number;
  people: number;
  changes: number;
  refused: number;
}

/** What somebody saw and did between two moments, in numbers. */
export async function activityOf(
  ctx: SubgraphContext,
  staffId: string,
  from: Date,
  to: Date,
): Promise<ActivityRow | null> {
  const [row] = await ctx.tx.query<ActivityRow>(
    'select answers, tenants, people, changes, refused from identity.activity_of($1, $2, $3)',
    [staffId, from, to],
  );
  return row ?? null;
}
