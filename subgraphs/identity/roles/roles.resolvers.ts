import { fileRequest } from '../requests/file-request.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { staffMemberById } from '../staff/staff-members.js';
import { assignRole } from './assign-role.js';
import { newRole } from './create-role.js';
import { deleteRole } from './delete-role.js';
import { isShipped } from './held-roles.js';
import { impactOf } from './impact.js';
import { permissionChange, readDifference } from './permission-change.js';
import { allPermissions, permissionById, permissionMatrix } from './permissions.js';
import { removeRoles } from './remove-role.js';
import { roleChange } from './role-change.js';
import { allRoles, permissionNamesOf, roleById } from './roles.js';
import { roleUpdate } from './update-role.js';

export const roleResolvers: Resolvers = {
  Query: {
    roles: (_parent, _args, ctx) => allRoles(ctx),
    permissions: (_parent, _args, ctx) => allPermissions(ctx),
    permissionMatrix: (_parent, _args, ctx) => permissionMatrix(ctx),
    permissionChangeImpact: async (_parent, { input }, ctx) => impactOf(ctx, await readDifference(ctx, input)),
  },
  Mutation: {
    assignRole: (_parent, { input }, ctx) => assignRole(ctx, input),
    requestRoleChange: async (_parent, { input }, ctx) => ({
      request: await fileRequest(ctx, roleChange, { input, reason: input.reason, ticket: input.ticket }),
    }),
    removeRole: (_parent, { input }, ctx) => removeRoles(ctx, input),
    removeAllRoles: (_parent, { input }, ctx) => removeRoles(ctx, { ...input, roleName: null }),
    createRole: async (_parent, { input }, ctx) => ({
      request: await fileRequest(ctx, newRole, { input, reason: input.reason, ticket: input.ticket }),
    }),
    updateRole: async (_parent, { input }, ctx) => ({
      request: await fileRequest(ctx, roleUpdate, { input, reason: input.reason, ticket: input.ticket }),
    }),
    deleteRole: (_parent, { input }, ctx) => deleteRole(ctx, input),
    requestPermissionChange: async (_parent, { input }, ctx) => ({
      request: await fileRequest(ctx, permissionChange, { input, reason: input.reason, ticket: input.ticket }),
    }),
  },
  AffectedPerson: {
    staffMember: ({ staffId }, _args, ctx) => staffMemberById(ctx).load(staffId),
  },
  Role: {
    __resolveReference: ({ id }, ctx) => roleById(ctx).load(id),
    shipped: isShipped,
    permissions: ({ id }, _args, ctx) => permissionNamesOf(ctx).load(id),
  },
  Permission: {
    __resolveReference: ({ id }, ctx) => permissionById(ctx).load(id),
  },
};
