import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { reasonOf } from '../../kit/reason.js';
import type { BulkAction, UndoBulkJobInput } from '../resolver-types.generated.js';
import type { BulkMade } from '../rows.js';
import { actions } from './bulk-actions.js';
import type { BulkJobEntity } from './bulk-job.entity.js';
import { bulkJobOf } from './bulk-jobs.js';
import { makeJob, settle } from './plan-bulk.js';
import { beginUnlessItWaits, requireAction } from './start-bulk.js';

const undoMs = 24 * 60 * 60 * 1_000;

/** Until when a bulk change can be taken back; null when it has changed nothing, is not over, or never can be. */
export function undoUntil({ action, status, done, finished }: BulkJobEntity): Date | null {
  const isOver = status === 'FINISHED' || status === 'STOPPED' || status === 'CANCELLED';
  return isOver && done > 0 && finished && actions[action].inverse ? new Date(finished.getTime() + undoMs) : null;
}

const changedSince = `'This user was changed since.'`;
const whyNoStep = `case when now is distinct from new_value then ${changedSince}
  when $4::text is not null and old_value <> $4::text then 'This user was suspended before that, which the way back does not restore: do it by hand.' end`;

/** What the other did, each the way back; whoever was changed since, or cannot become what they were, is left alone, and said. */
const rows = `
  insert into tenants.bulk_rows (job_id, position, user_id, environment, requested_by, status, old_value, new_value, code, message)
  select $1, row_number() over (order by position), user_id, environment, kit.viewer_id(),
    case when why is null then 'WAITING' else 'FAILED' end, now, old_value, case when why is not null then 'CONFLICT' end, why
  from (select done.*, ${whyNoStep} as why from (
    select r.*, case when $3::uuid is null then u.status
      else (select m.role from tenants.tenant_users m where m.user_id = r.user_id and m.tenant_id = $3::uuid) end as now
    from tenants.bulk_rows r join tenants.users u on u.id = r.user_id
    where r.job_id = $2 and r.status = 'DONE') done) planned`;

/** Back from the team that they joined to the one that they left, leading it as they did. */
const teamRows = `
  insert into tenants.bulk_rows (job_id, position, user_id, environment, requested_by, status, old_value, new_value, old_leads, new_leads,
    code, message)
  select $1, row_number() over (order by position), user_id, environment, kit.viewer_id(),
    case when is_so then 'WAITING' else 'FAILED' end, nullif(new_value, ''), coalesce(old_value, ''), coalesce(leads_now, false), old_leads,
    case when not is_so then 'CONFLICT' end, case when not is_so then ${changedSince} end
  from (select r.*, joined.leads as leads_now,
      (j.to_team_id is null or joined.leads is not null) and left_behind.leads is null as is_so
    from tenants.bulk_rows r join tenants.bulk_jobs j on j.id = r.job_id
    left join tenants.team_members joined on joined.team_id = j.to_team_id and joined.user_id = r.user_id
    left join tenants.team_members left_behind on left_behind.team_id = j.from_team_id and left_behind.user_id = r.user_id
    where r.job_id = $2 and r.status = 'DONE') done`;

async function planBack(ctx: SubgraphContext, id: string, done: BulkJobEntity, action: BulkAction): Promise<void> {
  if (action === 'MOVE_TEAM') await ctx.tx.query(teamRows, [id, done.id]);
  else await ctx.tx.query(rows, [id, done.id, done.tenantId, actions[action].step?.to ?? null]);
}

/** Plans what takes a bulk change back, by the same rules as any other. */
export async function undoBulkJob(ctx: SubgraphContext, input: UndoBulkJobInput): Promise<BulkMade> {
  const reason = reasonOf(input.reason);
  const done = isIdOf('BulkJob', input.jobId) ? await bulkJobOf(ctx, input.jobId) : null;
  if (!done) throw notFound('bulk change');
  const action = actions[done.action].inverse;
  if (!action) throw new AppError('CONFLICT', 'What was sent, ended or handed over is not taken back.');
  const until = undoUntil(done);
  const [clock] = await ctx.tx.query<{ now: Date }>('select clock_timestamp() as now');
  if (!until || !clock || clock.now > until)
    throw new AppError('CONFLICT', 'Only a bulk change that ended within the last 24 hours is taken back.');
  requireAction(ctx, action);
  const { environment, tenantId, ticket } = done;
  const teams = { fromTeamId: done.toTeamId, toTeamId: done.fromTeamId };
  const wish = { action, tenantId, ...teams, reason, ticket, userIds: null, filter: {}, search: '', role: null };
  const id = await makeJob(ctx, { wish, environment, undoOf: done.id });
  await planBack(ctx, id, done, action);
  return { job: await beginUnlessItWaits(ctx, await settle(ctx, id)) };
}
