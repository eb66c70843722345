import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { notFound } from '../../kit/errors.js';
import type { CloseTenantInput } from '../resolver-types.generated.js';
import type { Closed } from '../rows.js';
import { tenantOf } from '../tenants/tenants.js';
import type { OpenedTenantEntity } from './opened-tenant.entity.js';
import { closeOpening, seeAnew } from './openings.js';

/** Closes an opened tenant at once; from here on its personal detail is refused, in this request too. */
export async function closeTenant(ctx: SubgraphContext, input: CloseTenantInput): Promise<Closed> {
  const tenant = await tenantOf(ctx, input.tenantId);
  if (!tenant) throw notFound('tenant');
  const closed = await closeOpening(ctx, tenant.id);
  if (!closed) throw notFound('open tenant');
  await recordClosing(ctx, closed);
  await seeAnew(ctx, tenant.id);
  return { tenant };
}

export async function recordClosing(ctx: SubgraphContext, closed: OpenedTenantEntity): Promise<void> {
  await recordAudit(ctx.tx, {
    action: 'tenant.closed',
    resourceType: 'Tenant',
    resourceId: closed.tenantId,
    tenantId: closed.tenantId,
    oldValues: { caseId: closed.caseId, purpose: closed.purpose, openUntil: closed.expires.toISOString() },
    newValues: { openUntil: null },
  });
}
