import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import { decideOne } from '../../kit/viewer.js';
import { detailsLoader } from '../cases/case-parts.js';
import type { CaseRules } from '../cases/case-rules.js';
import { addCaseUsers, usersOfTenant } from '../cases/case-users.js';
import { supportCaseOf } from '../cases/support-cases.js';
import type { OpenTenantInput } from '../resolver-types.generated.js';
import type { Opened } from '../rows.js';
import type { TenantEntity } from '../tenants/tenant.entity.js';
import { tenantOf } from '../tenants/tenants.js';
import { caseToOpenFor, namedCase, newCase } from './case-for-opening.js';
import { recordClosing } from './close-tenant.js';
import type { OpenedTenantEntity } from './opened-tenant.entity.js';
import { limitFor, type OpeningRules } from './opening-rules.js';
import { addOpening, closeOpening, isAllowedBeyond, openNow, seeAnew, takeTurn } from './openings.js';
import { type OpeningWish, parseOpening, requireReason } from './parse-opening.js';

/** Opens a tenant for a case, makes the case when none is named, and records both. */
export async function openTenant(
  ctx: SubgraphContext,
  input: OpenTenantInput,
  rules: OpeningRules,
  caseRules: CaseRules,
): Promise<Opened> {
  const asked = parseOpening(input);
  const tenant = await tenantOf(ctx, input.tenantId);
  if (!tenant) throw notFound('tenant');
  const wish = { ...asked, userIds: await usersOfTenant(ctx, tenant, asked.userIds, 'userId') };
  await takeTurn(ctx);
  const openTenants = await openNow(ctx);
  const current = openTenants.find((one) => one.tenantId === tenant.id);
  const named = wish.caseName ? await namedCase(ctx, tenant, wish.caseName) : null;
  if (current && (await isSameCase(ctx, current, named, wish)))
    return opened(ctx, tenant, current.caseId, current.expires);

  requireReason(wish);
  await refuseBeyondLimit(ctx, rules, openTenants, tenant);
  if (named) await caseToOpenFor(ctx, named, rules);
  const caseId = named ?? (await newCase(ctx, tenant, wish, caseRules));
  if (current) await giveWay(ctx, tenant);
  const expires = await record(ctx, tenant, caseId, wish, rules.hours);
  await seeAnew(ctx, tenant.id);
  await addCaseUsers(ctx, caseId, tenant, wish.userIds);
  return opened(ctx, tenant, caseId, expires);
}

/** Naming no case goes on with the one that is open, unless a ticket says that it is about something else. */
async function isSameCase(
  ctx: SubgraphContext,
  current: OpenedTenantEntity,
  named: string | null,
  { ticket }: OpeningWish,
): Promise<boolean> {
  if (named) return named === current.caseId;
  return ticket === null || (await detailsLoader(ctx).load(current.caseId))?.ticket === ticket;
}

async function refuseBeyondLimit(
  ctx: SubgraphContext,
  rules: OpeningRules,
  openTenants: readonly OpenedTenantEntity[],
  tenant: TenantEntity,
): Promise<void> {
  const limit = limitFor(rules, ctx.viewer.tier);
  const others = openTenants.filter((one) => one.tenantId !== tenant.id);
  if (limit === null || others.length < limit || (await isAllowedBeyond(ctx, tenant.id))) return;
  const canBeRequested = decideOne(ctx.viewer, 'tenants:open:request') !== 'deny';
  throw new AppError(
    'TENANT_NOT_OPEN',
    `You have ${others.length} tenants open, which is the limit. Close one first; more needs somebody else’s approval.`,
    { details: { reason: 'CROSS_TENANT', limit, open: others.length, tenantIds: [tenant.id], canBeRequested } },
  );
}

/** A tenant is open for one case at a time: the former one ends where the next begins. */
async function giveWay(ctx: SubgraphContext, tenant: TenantEntity): Promise<void> {
  const closed = await closeOpening(ctx, tenant.id);
  if (closed) await recordClosing(ctx, closed);
}

async function record(
  ctx: SubgraphContext,
  tenant: TenantEntity,
  caseId: string,
  { purpose, reason, userIds: [userId] }: OpeningWish,
  hours: number,
): Promise<Date> {
  const { id: tenantId, environment } = tenant;
  const id = newId('OpenedTenant', ctx.clock.now().getTime());
  const expires = await addOpening(ctx, { id, tenantId, environment, caseId, purpose, reason }, hours);
  await recordAudit(ctx.tx, {
    action: 'tenant.opened',
    resourceType: 'Tenant',
    resourceId: tenantId,
    tenantId,
    newValues: { caseId, purpose, openUntil: expires.toISOString(), ...(userId && { userId }) },
    notes: reason,
  });
  return expires;
}

async function opened(ctx: SubgraphContext, tenant: TenantEntity, caseId: string, openUntil: Date): Promise<Opened> {
  return { tenant, case: await supportCaseOf(ctx, caseId), openUntil };
}
