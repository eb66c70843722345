import type { PermissionId } from '../../../schema/permissions.js';
import type { SubgraphContext } from '../../kit/context.js';
import { denied } from '../../kit/denial.js';
import { AppError, notFound } from '../../kit/errors.js';
import { reaches } from '../../kit/viewer.js';
import type { UserEntity } from '../users/user.entity.js';
import { userOf } from '../users/users.js';

/** A user of the viewer's world; NOT_FOUND for any other. */
export async function userToChange(ctx: SubgraphContext, id: string): Promise<UserEntity> {
  const user = await userOf(ctx, id);
  if (!user) throw notFound('user');
  return user;
}

/** Refuses a change that the viewer's grant does not reach: some tenants of the user have to be open, or the one that it is about. */
export function requireReach(
  ctx: SubgraphContext,
  permission: PermissionId,
  { environment, tenantIds }: Pick<UserEntity, 'environment' | 'tenantIds'>,
  field: string,
): void {
  if (reaches(ctx.viewer, permission, { tenantIds, environment })) return;
  const openable = ctx.viewer.grants[permission]?.includes('OPENED') && tenantIds.length > 0;
  if (!openable) throw denied(ctx.viewer, `Mutation.${field}`, [[permission]]);
  throw new AppError('TENANT_NOT_OPEN', 'Open the user’s tenant first.', {
    details: { field: `Mutation.${field}`, requiredScopes: [[permission]], tenantIds: tenantIds.slice(0, 5) },
  });
}
