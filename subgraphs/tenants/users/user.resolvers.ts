import { notFound } from '../../kit/errors.js';
import type { MembershipResolvers, QueryResolvers, UserResolvers } from '../resolver-types.generated.js';
import { tenantLoader } from '../tenants/tenants.js';
import { membershipsLoader } from './memberships.js';
import { contactLoader, emailLoader, loginIpLoader, loginLoader } from './personal.js';
import { userOf, usersPage } from './users.js';

export const userQueries: Pick<QueryResolvers, 'user' | 'users'> = {
  user: async (_root, { id }, ctx) => {
    const user = await userOf(ctx, id);
    if (!user) throw notFound('user');
    return user;
  },
  users: (_root, args, ctx) => usersPage(ctx, args),
};

export const userFields: UserResolvers = {
  __resolveReference: (reference, ctx) => userOf(ctx, reference.id),
  email: async (user, _args, ctx) => (await emailLoader(ctx).load(user.id))?.email ?? null,
  phone: async (user, _args, ctx) => (await contactLoader(ctx).load(user.id))?.phone ?? null,
  lastLogin: async (user, _args, ctx) => (await loginLoader(ctx).load(user.id))?.lastLogin ?? null,
  lastLoginIp: async (user, _args, ctx) => (await loginIpLoader(ctx).load(user.id))?.ip ?? null,
  memberships: (user, _args, ctx) => membershipsLoader(ctx).load(user.id),
};

export const membershipFields: MembershipResolvers = {
  tenant: (membership, _args, ctx) => tenantLoader(ctx).load(membership.tenantId),
};
