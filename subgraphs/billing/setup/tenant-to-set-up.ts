import type { SubgraphContext } from '../../kit/context.js';
import { denied } from '../../kit/denial.js';
import { AppError, notFound } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import { type Environment, reaches } from '../../kit/viewer.js';

const permission = 'billing-setup:write';

/** What a tenant's customer is made from; nobody sees it but Stripe. */
export interface TenantToSetUp {
  id: string;
  environment: Environment;
  name: string;
  billingEmail: string | null;
  version: string;
  linkedTo: string | null;
}

/** A tenant whose billing the viewer may set up; TENANT_NOT_OPEN when it is to be opened first. */
export async function tenantToSetUp(ctx: SubgraphContext, given: string, field: string): Promise<TenantToSetUp> {
  if (!isIdOf('Tenant', given)) throw notFound('tenant');
  const id = given.toLowerCase();
  const [row] = await ctx.tx.query<Omit<TenantToSetUp, 'id'>>('select * from billing.tenant_to_set_up($1)', [id]);
  if (!row) throw notFound('tenant');
  if (reaches(ctx.viewer, permission, { tenantIds: [id], environment: row.environment })) return { id, ...row };
  if (!ctx.viewer.grants[permission]?.includes('OPENED')) throw denied(ctx.viewer, `Mutation.${field}`, [[permission]]);
  throw new AppError('TENANT_NOT_OPEN', 'Open the tenant first.', {
    details: { field: `Mutation.${field}`, requiredScopes: [[permission]], tenantIds: [id] },
  });
}

/** How long a reason is. */
export const reasonLengths = [10, 500] as const;
