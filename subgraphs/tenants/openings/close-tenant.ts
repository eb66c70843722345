import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { notFound } from '../../kit/errors.js';
import type { CloseTenantInput } from '../resolver-types.generated.js';
import type { Closed } from '../rows.js';
import { tenantOf } from '../tenants/tenants.js';
import type { OpenedTenantEntity } from './opened-tenant.entity.js';
import { closeForCase, closeOpening, seeAnew } from './openings.js';

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

/** Closes what was open for a case and has no ground any more, each on record; the viewer's own at once. */
export async function closeWithCase(ctx: SubgraphContext, caseId: string): Promise<void> {
  const closed = await closeForCase(ctx, caseId);
  for (const opening of closed) {
    await recordClosing(ctx, opening);
    if (opening.staffId === ctx.viewer.id) await seeAnew(ctx, opening.tenantId);
  }
}

export async function recordClosing(ctx: SubgraphContext, closed: OpenedTenantEntity): Promise<void> {
  await recordAudit(ctx.tx, {
    action: 'tenant.closed',
    resourceType: 'Tenant',
    resourceId: closed.tenantId,
    tenantId: closed.tenantId,
    oldValues: {
      staffMemberId: closed.staffId,
      caseId: closed.caseId,
      purpose: closed.purpose,
      openUntil: closed.expires.toISOString(),
    },
    newValues: { openUntil: null },
  });
}
