import type { GraphQLResolveInfo } from 'graphql';
import type { PermissionId } from '../../schema/permissions.js';
import type { SubgraphContext } from '../kit/context.js';
import { AppError } from '../kit/errors.js';

const notOpen = (field: string, permission: PermissionId, tenantId: string) =>
  new AppError('TENANT_NOT_OPEN', `Open the tenant to see ${field}.`, {
    details: { field, requiredScopes: [[permission]], tenantIds: [tenantId] },
  });

/**
 * A tenant's part of a trail. Whoever sees trails in opened tenants must open this one; whoever sees only what they did
 * themselves gets that part, opened or not. The row guard cannot tell the two apart: the tenant is nobody's own.
 */
export async function whenOpen<T>(
  { viewer, denials }: SubgraphContext,
  info: GraphQLResolveInfo,
  permission: PermissionId,
  tenantId: string,
  load: () => Promise<T>,
): Promise<T | null> {
  const reaches = viewer.grants[permission] ?? [];
  const shut =
    viewer.kind === 'STAFF' &&
    !reaches.includes('ANY') &&
    reaches.includes('OPENED') &&
    !viewer.opened.includes(tenantId);
  if (!shut) return load();
  return denials.add(info, () => notOpen(`${info.parentType.name}.${info.fieldName}`, permission, tenantId));
}
