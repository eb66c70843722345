import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import type { UndoBulkJobInput } from '../resolver-types.generated.js';
import type { BulkMade } from '../rows.js';
import { actions } from './bulk-actions.js';
import type { BulkJobEntity } from './bulk-job.entity.js';
import { bulkJobOf } from './bulk-jobs.js';
import { reasonOf } from './parse-bulk.js';
import { makeJob, settle } from './plan-bulk.js';
import { beginUnlessItWaits, requireAction } from './start-bulk.js';

const undoMs = 24 * 60 * 60 * 1_000;

/** Until when a bulk change can be taken back; null when it has changed nothing, or is not over. */
export function undoUntil({ status, done, finished }: BulkJobEntity): Date | null {
  const isOver = status === 'FINISHED' || status === 'STOPPED' || status === 'CANCELLED';
  return isOver && done > 0 && finished ? new Date(finished.getTime() + undoMs) : null;
}

const why = `case when now is distinct from new_value then 'This user was changed since.'
  when $4::text is not null and old_value <> $4::text then 'This user was suspended before that, which the way back does not restore: do it by hand.' end`;

/** What the other did, each the way back; whoever was changed since, or cannot become what they were, is left alone, and said. */
const rows = `
  insert into tenants.bulk_rows (job_id, position, user_id, environment, requested_by, status, old_value, new_value, code, message)
  select $1, row_number() over (order by position), user_id, environment, kit.viewer_id(),
    case when why is null then 'WAITING' else 'FAILED' end, now, old_value, case when why is not null then 'CONFLICT' end, why
  from (select done.*, ${why} as why from (
    select r.*, case when $3::uuid is null then u.status
      else (select m.role from tenants.tenant_users m where m.user_id = r.user_id and m.tenant_id = $3::uuid) end as now
    from tenants.bulk_rows r join tenants.users u on u.id = r.user_id
    where r.job_id = $2 and r.status = 'DONE') done) planned`;

/** Plans what takes a bulk change back, by the same rules as any other. */
export async function undoBulkJob(ctx: SubgraphContext, input: UndoBulkJobInput): Promise<BulkMade> {
  const reason = reasonOf(input.reason);
  const done = isIdOf('BulkJob', input.jobId) ? await bulkJobOf(ctx, input.jobId) : null;
  if (!done) throw notFound('bulk change');
  const until = undoUntil(done);
  const [clock] = await ctx.tx.query<{ now: Date }>('select clock_timestamp() as now');
  if (!until || !clock || clock.now > until)
    throw new AppError('CONFLICT', 'Only a bulk change that ended within the last 24 hours is taken back.');
  const action = actions[done.action].inverse;
  requireAction(ctx, action);
  const { environment, tenantId, ticket } = done;
  const wish = { action, tenantId, reason, ticket, userIds: null, filter: {}, search: '', role: null };
  const id = await makeJob(ctx, { wish, environment, undoOf: done.id });
  await ctx.tx.query(rows, [id, done.id, tenantId, actions[action].step?.to ?? null]);
  return { job: await beginUnlessItWaits(ctx, await settle(ctx, id)) };
}
