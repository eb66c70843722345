import type { SubgraphContext } from '../../kit/context.js';
import { badInput } from '../../kit/errors.js';
import { isIdOf } from '../../kit/ids.js';
import type { TenantEntity } from '../tenants/tenant.entity.js';
import { userLoader } from '../users/users.js';

const mostUsers = 20;

/** Users of this tenant and no other; another's are as good as none. */
export async function usersOfTenant(
  ctx: SubgraphContext,
  tenant: TenantEntity,
  ids: readonly string[],
  field: 'userIds' | 'userId',
): Promise<string[]> {
  const unique = [...new Set(ids.map((id) => id.toLowerCase()))];
  if (unique.length > mostUsers) throw badInput(field, `A case has ${mostUsers} users at most.`);
  for (const id of unique) {
    const user = isIdOf('User', id) ? await userLoader(ctx).load(id) : null;
    if (!user?.tenantIds.includes(tenant.id)) throw badInput(field, 'This tenant has no such user.');
  }
  return unique;
}

/** Says whom a case is about; whom it is about already stays. */
export async function addCaseUsers(
  ctx: SubgraphContext,
  caseId: string,
  { id, environment }: TenantEntity,
  userIds: readonly string[],
): Promise<void> {
  if (!userIds.length) return;
  await ctx.tx.query(
    `insert into tenants.support_case_users (case_id, user_id, tenant_id, environment)
     select $1, u.id, $3, $4 from unnest($2::uuid[]) as u (id) on conflict do nothing`,
    [caseId, userIds, id, environment],
  );
}
