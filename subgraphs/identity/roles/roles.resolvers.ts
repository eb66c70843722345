import type { Resolvers } from '../resolver-types.generated.js';
import { allPermissions, permissionById, permissionMatrix } from './permissions.js';
import { allRoles, permissionNamesOf, roleById } from './roles.js';

export const roleResolvers: Resolvers = {
  Query: {
    roles: (_parent, _args, ctx) => allRoles(ctx),
    permissions: (_parent, _args, ctx) => allPermissions(ctx),
    permissionMatrix: (_parent, _args, ctx) => permissionMatrix(ctx),
  },
  Role: {
    __resolveReference: ({ id }, ctx) => roleById(ctx).load(id),
    permissions: ({ id }, _args, ctx) => permissionNamesOf(ctx).load(id),
  },
  Permission: {
    __resolveReference: ({ id }, ctx) => permissionById(ctx).load(id),
  },
};
