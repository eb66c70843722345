import { recordAudit } from '../../kit/audit.js';
import type { AuditAction } from '../../kit/audit-actions.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import { textOf } from '../../kit/texts.js';
import type { ApproveTenantInput, RejectTenantInput } from '../resolver-types.generated.js';
import type { TenantChanged } from '../rows.js';
import { tenantLoader, tenantOf } from './tenants.js';

interface Done {
  action: AuditAction;
  old: Record<string, unknown>;
  new: Record<string, unknown>;
}

async function decide(
  ctx: SubgraphContext,
  mutation: 'approveTenant' | 'rejectTenant',
  tenantId: string,
  reason: string | null,
): Promise<TenantChanged> {
  if (!(await tenantOf(ctx, tenantId))) throw notFound('tenant');
  const [row] = await refusedInWords(() =>
    ctx.tx.query<{ done: Done }>('select tenants.decide_sign_up($1, $2) as done', [mutation, tenantId]),
  );
  if (!row) throw new AppError('INTERNAL', 'The sign-up could not be decided.');
  const { action, old: oldValues, new: newValues } = row.done;
  const record = { action, resourceType: 'Tenant', resourceId: tenantId.toLowerCase(), tenantId, oldValues, newValues };
  await recordAudit(ctx.tx, { ...record, notes: reason });
  tenantLoader(ctx).clear(tenantId.toLowerCase());
  const tenant = await tenantOf(ctx, tenantId);
  if (!tenant) throw notFound('tenant');
  return { tenant };
}

/** A sign-up becomes a trial. */
export const approveTenant = (ctx: SubgraphContext, { tenantId, reason }: ApproveTenantInput): Promise<TenantChanged> =>
  decide(ctx, 'approveTenant', tenantId, reason?.trim() ? textOf('reason', reason, [1, 500]) : null);

/** A sign-up is turned away, with the reason on record. */
export const rejectTenant = (ctx: SubgraphContext, { tenantId, reason }: RejectTenantInput): Promise<TenantChanged> =>
  decide(ctx, 'rejectTenant', tenantId, textOf('reason', reason, [10, 500]));
