import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import type { TenantEntity } from '../tenants/tenant.entity.js';
import { categoryOf } from './opening-rules.js';
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

/** Makes the case that was not there: a tenant is opened for a case or not at all. */
export async function newCase(ctx: SubgraphContext, tenant: TenantEntity, wish: OpeningWish): Promise<string> {
  const id = newId('SupportCase', ctx.clock.now().getTime());
  const [next] = await ctx.tx.query<{ reference: string }>(
    `select 'CASE-' || nextval('tenants.support_case_number') as reference`,
  );
  if (!next) throw new AppError('INTERNAL', 'The case got no number.');
  const category = categoryOf[wish.purpose];
  const subject = wish.reason.length > longestSubject ? `${wish.reason.slice(0, longestSubject - 1)}…` : wish.reason;
  // Without RETURNING: the case cannot be read before its tenant is open.
  await ctx.tx.query(
    `insert into tenants.support_cases (id, reference, tenant_id, environment, category, status, subject, ticket, assignee_id)
     values ($1, $2, $3, $4, $5, 'ASSIGNED', $6, $7, kit.viewer_id())`,
    [id, next.reference, tenant.id, tenant.environment, category, subject, wish.ticket],
  );
  await recordAudit(ctx.tx, {
    action: 'support_case.opened',
    resourceType: 'SupportCase',
    resourceId: id,
    tenantId: tenant.id,
    newValues: { reference: next.reference, category, status: 'ASSIGNED', ticket: wish.ticket },
    notes: wish.reason,
  });
  return id;
}
