import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput } from '../../kit/errors.js';
import { decideOne } from '../../kit/viewer.js';
import type { CaseRules } from '../cases/case-rules.js';
import { isAtOrBeyond, lockCase, recordStep, walkTo } from '../cases/change-case.js';
import { insertCase, recordOpening } from '../cases/open-support-case.js';
import type { SupportCaseEntity } from '../cases/support-case.entity.js';
import type { TenantEntity } from '../tenants/tenant.entity.js';
import { categoryOf, type OpeningRules } from './opening-rules.js';
import { isAllowedBeyond } from './openings.js';
import type { OpeningWish } from './parse-opening.js';

const longestSubject = 120;

/** The case that was named, by id or reference; another tenant's is as good as none. */
export async function namedCase(ctx: SubgraphContext, tenant: TenantEntity, name: string): Promise<string> {
  const [found] = await ctx.tx.query<{ id: string | null }>('select tenants.case_of_tenant($1, $2) as id', [
    tenant.id,
    name,
  ]);
  if (!found?.id) throw badInput('caseId', 'This tenant has no such case.');
  return found.id;
}

/** A tenant is opened for a case that is not solved; support opens it for cases of its own, and takes those that nobody has. */
export async function caseToOpenFor(ctx: SubgraphContext, caseId: string, rules: OpeningRules): Promise<void> {
  const before = await lockCase(ctx, caseId);
  if (isAtOrBeyond(before.status, 'SOLVED')) throw badInput('caseId', `${before.reference} is solved.`);
  if (!rules.forOwnCasesOnly.includes(ctx.viewer.tier ?? '') || before.assigneeId === ctx.viewer.id) return;
  if (before.assigneeId || before.level !== 'L1') {
    if (await isAllowedBeyond(ctx, before.tenantId)) return;
    throw othersCase(ctx, before);
  }
  const taken = await walkTo(ctx, before, 'ASSIGNED', { assigneeId: ctx.viewer.id });
  await recordStep(ctx, 'support_case.assigned', before, taken);
}

function othersCase(ctx: SubgraphContext, { reference, tenantId }: SupportCaseEntity): AppError {
  const canBeRequested = decideOne(ctx.viewer, 'tenants:open:request') !== 'deny';
  return new AppError('TENANT_NOT_OPEN', `Somebody else has ${reference}: it has to be given to you first.`, {
    details: { reason: 'CROSS_TENANT', tenantIds: [tenantId], canBeRequested },
  });
}

/** Makes the case that was not there: a tenant is opened for a case or not at all. */
export async function newCase(
  ctx: SubgraphContext,
  tenant: TenantEntity,
  wish: OpeningWish,
  rules: CaseRules,
): Promise<string> {
  const subject = wish.reason.length > longestSubject ? `${wish.reason.slice(0, longestSubject - 1)}…` : wish.reason;
  const category = categoryOf[wish.purpose];
  const { ticket, userIds } = wish;
  const made = await insertCase(ctx, { tenant, category, severity: 'NORMAL', subject, ticket, own: true }, rules);
  await recordOpening(ctx, made, { ticket, ...(userIds.length && { userIds }) }, wish.reason);
  return made.id;
}
