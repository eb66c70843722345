import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { badInput, notFound } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import type { Environment } from '../../kit/viewer.js';
import { teamOf } from '../teams/teams.js';
import { tenantOf } from '../tenants/tenants.js';
import { conditionsOf } from '../users/users.js';
import { actions } from './bulk-actions.js';
import type { BulkJobEntity } from './bulk-job.entity.js';
import { bulkJobNow } from './bulk-jobs.js';
import { foreseen } from './foreseen.js';
import { type BulkWish, mostUsers } from './parse-bulk.js';

/** Who is changed: SQL over `tenants.users u`, with what is bound in it. */
interface Selection {
  where: string;
  parameters: unknown[];
  /** How many there have to be; null when whoever matches is meant. */
  expected: number | null;
}

function selectionOf(ctx: SubgraphContext, { userIds, filter, search }: BulkWish): Selection {
  if (userIds) return { where: 'u.id = any ($1::uuid[])', parameters: [userIds], expected: userIds.length };
  const { where, parameters } = conditionsOf(ctx, filter, search);
  return { where: where.length ? where.join(' and ') : 'true', parameters, expected: null };
}

/** One bulk change stays in one world. */
async function worldOf(ctx: SubgraphContext, { where, parameters, expected }: Selection): Promise<Environment> {
  const [found] = await ctx.tx.query<{ count: number; worlds: Environment[] }>(
    `select count(*)::int as count, array_agg(distinct environment) as worlds
     from (select u.environment from tenants.users u where ${where} limit ${mostUsers + 1}) u`,
    parameters,
  );
  const field = expected === null ? 'filter' : 'userIds';
  // Who is not in the viewer's world is not there, whichever of them it is.
  if (expected !== null && found?.count !== expected) throw notFound('user');
  if (!found?.count) throw badInput(field, 'No user matches.');
  if (found.count > mostUsers) throw badInput(field, `More than ${mostUsers} users match: narrow it down.`);
  const [world, another] = found.worlds;
  if (!world || another) throw badInput(field, 'Customers and test users at once: choose one environment.');
  return world;
}

/**
 * What will happen to each, foreseen: it was so already, it cannot be done for a reason that is said, or it waits. What
 * does happen is decided when it happens, by the same rules as for one user.
 */
function planStatement(wish: BulkWish, selection: Selection, jobId: string) {
  const parameters = [...selection.parameters];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const action = actions[wish.action];
  const { columns, old, wanted, same, cannot } = foreseen(wish, action, bind);
  const places = wish.tenantId ? `array[${bind(wish.tenantId)}::uuid]` : 'u.tenant_ids';
  const reaches = (permission: string) =>
    `((select kit.has_reach(${permission}, 'ANY')) or ((select kit.has_reach(${permission}, 'TEST')) and u.environment = 'TEST')
    or ((select kit.has_reach(${permission}, 'OPENED')) and ${places} && (select kit.opened())::uuid[]))`;
  const reached = action.needs.map((permission) => reaches(bind(permission))).join(' and ');
  const cases = (gone: string, so: string, impossible: string, shut: string, fine: string) =>
    `case when user_status = 'DELETED' then ${gone} when ${same} then ${so} when ${cannot} is not null then ${impossible}
       when not reached then ${shut} else ${fine} end`;
  const sql = `insert into tenants.bulk_rows (job_id, position, user_id, environment, requested_by, status, old_value, new_value, old_leads,
      code, message)
    select ${bind(jobId)}::uuid, row_number() over (order by created, id), id, environment, kit.viewer_id(),
      ${cases(`'FAILED'`, `'SKIPPED'`, `'FAILED'`, `'FAILED'`, `'WAITING'`)}, old_value, ${wanted}, old_leads,
      ${cases(`'CONFLICT'`, 'null', `'CONFLICT'`, `'TENANT_NOT_OPEN'`, 'null')},
      ${cases(`'This user is gone.'`, `'Was so already.'`, cannot, `'Open a tenant of this user first.'`, 'null')}
    from (select u.id, u.created, u.environment, u.status as user_status, ${old} as old_value, ${reached} as reached,
        ${columns.join(', ')}
      from tenants.users u where ${selection.where}) planned`;
  return { sql, parameters };
}

interface PlanOf {
  wish: BulkWish;
  selection: Selection;
  environment: Environment;
  undoOf: string | null;
}

/** Makes the job; its rows are put in by whoever calls, and then it is settled. */
export async function makeJob(ctx: SubgraphContext, { wish, environment, undoOf }: Omit<PlanOf, 'selection'>) {
  const id = newId('BulkJob', ctx.clock.now().getTime());
  await ctx.tx.query(
    `insert into tenants.bulk_jobs (id, requested_by, environment, action, tenant_id, from_team_id, to_team_id, reason, ticket, undo_of)
     values ($1, kit.viewer_id(), $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, environment, wish.action, wish.tenantId, wish.fromTeamId, wish.toTeamId, wish.reason, wish.ticket, undoOf],
  );
  return id;
}

/** From here on the plan is as it is, and on record. */
export async function settle(ctx: SubgraphContext, id: string): Promise<BulkJobEntity> {
  await refusedInWords(() => ctx.tx.query('select tenants.settle_bulk($1)', [id]));
  const job = await bulkJobNow(ctx, id);
  const { action, total, failed, skipped, needsApproval, undoOf, tenantId, fromTeamId, toTeamId } = job;
  await recordAudit(ctx.tx, {
    action: 'bulk.planned',
    resourceType: 'BulkJob',
    resourceId: id,
    tenantId,
    newValues: {
      ...{ action, total, failed, skipped, needsApproval },
      ...(action === 'MOVE_TEAM' && { fromTeamId, toTeamId }),
      ...(undoOf && { undoOf }),
    },
    notes: job.reason,
  });
  return job;
}

/** A team of that tenant; another tenant's is not there. */
async function requireTeam(ctx: SubgraphContext, id: string | null, tenantId: string | null): Promise<void> {
  if (id && (await teamOf(ctx, id))?.tenantId !== tenantId) throw notFound('team');
}

/** Lists exactly what will change, and changes nothing. */
export async function planBulk(ctx: SubgraphContext, wish: BulkWish): Promise<BulkJobEntity> {
  if (wish.tenantId && !(await tenantOf(ctx, wish.tenantId))) throw notFound('tenant');
  await requireTeam(ctx, wish.fromTeamId, wish.tenantId);
  await requireTeam(ctx, wish.toTeamId, wish.tenantId);
  const selection = selectionOf(ctx, wish);
  const environment = await worldOf(ctx, selection);
  const id = await makeJob(ctx, { wish, environment, undoOf: null });
  const { sql, parameters } = planStatement(wish, selection, id);
  await ctx.tx.query(sql, parameters);
  return settle(ctx, id);
}
