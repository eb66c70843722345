import { recordAudit } from '../../kit/audit.js';
import type { AuditAction } from '../../kit/audit-actions.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import { sendResetLink } from '../user-changes/reset-user-password.js';
import { actions } from './bulk-actions.js';
import type { BulkJobEntity } from './bulk-job.entity.js';
import type { BulkRowEntity } from './bulk-row.entity.js';

interface Done {
  action: AuditAction;
  tenantId: string | null;
  old: Record<string, unknown>;
  new: Record<string, unknown>;
}

function refusalOf(error: unknown, { tenantId }: BulkJobEntity): unknown {
  const { code, message } = ((error as { driverError?: Error }).driverError ?? error) as Error & { code?: string };
  if (code === 'RK404') return notFound(tenantId ? 'membership' : 'user');
  if (code === 'RK403') return new AppError('TENANT_NOT_OPEN', 'Open a tenant of this user first.');
  if (code === 'RK409') return new AppError('CONFLICT', `${message.charAt(0).toUpperCase()}${message.slice(1)}.`);
  return error;
}

/** The function of the database that makes the change, with what it is given. */
function changeOf(ctx: SubgraphContext, job: BulkJobEntity, row: BulkRowEntity): [string, unknown[]] {
  const activity = newId('UserActivity', ctx.clock.now().getTime());
  if (job.action === 'MOVE_TEAM')
    return [
      'tenants.move_user_as_viewer($1, $2, $3, $4, $5)',
      [row.userId, job.id, row.oldLeads, row.newLeads, activity],
    ];
  const role = job.action === 'CHANGE_ROLE' && { tenantId: job.tenantId, role: row.newValue };
  return [
    'tenants.change_user_as_viewer($1, $2, $3)',
    [actions[job.action].mutation, JSON.stringify({ userId: row.userId, ...role }), activity],
  ];
}

/** Does to one user what the mutation does that is named after it: by the same function of the database, and on record alike. */
export async function changeOneUser(ctx: SubgraphContext, job: BulkJobEntity, row: BulkRowEntity): Promise<void> {
  const [change, parameters] = changeOf(ctx, job, row);
  const [answer] = await ctx.tx
    .query<{ done: Done }>(`select ${change} as done`, parameters)
    .catch((error: unknown) => {
      throw refusalOf(error, job);
    });
  if (!answer) throw new AppError('INTERNAL', 'The user could not be changed.');
  const { action, tenantId, old: oldValues, new: newValues } = answer.done;
  const metadata = { bulkJobId: job.id, ...(job.ticket && { ticket: job.ticket }) };
  await recordAudit(ctx.tx, {
    action,
    resourceType: 'User',
    resourceId: row.userId,
    tenantId,
    oldValues,
    newValues,
    notes: job.reason,
    metadata,
  });
  if (job.action === 'RENEW_ACCESS') await sendResetLink(ctx, row.userId, { reason: job.reason, metadata });
}
