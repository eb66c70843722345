import { notFound } from '../../kit/errors.js';
import type { MembershipResolvers, QueryResolvers, UserResolvers } from '../resolver-types.generated.js';
import type { RecordSearch } from '../search/record-search.js';
import { tenantLoader } from '../tenants/tenants.js';
import { membershipsLoader } from './memberships.js';
import { contactLoader, emailLoader, loginIpLoader, loginLoader } from './personal.js';
import { userOf, usersPage } from './users.js';

export const userQueries = (record: RecordSearch): Pick<QueryResolvers, 'user' | 'users'> => ({
  user: async (_root, { id }, ctx) => {
    const user = await userOf(ctx, id);
    if (!user) throw notFound('user');
    return user;
  },
  users: async (_root, args, ctx) => {
    const page = await usersPage(ctx, args);
    const search = args.search?.trim();
    // The pages after the first are the same search.
    if (search && !args.after && !args.before && !args.offset) await record(ctx, 'User', search, page.nodes.length);
    return page;
  },
});

export const userFields: UserResolvers = {
  __resolveReference: (reference, ctx) => userOf(ctx, reference.id),
  email: (user, _args, ctx) => emailLoader(ctx).field(user.id, (row) => row?.email ?? null),
  phone: (user, _args, ctx) => contactLoader(ctx).field(user.id, (row) => row?.phone ?? null),
  lastLogin: (user, _args, ctx) => loginLoader(ctx).field(user.id, (row) => row?.lastLogin ?? null),
  lastLoginIp: (user, _args, ctx) => loginIpLoader(ctx).field(user.id, (row) => row?.ip ?? null),
  memberships: (user, _args, ctx) => membershipsLoader(ctx).load(user.id),
};

export const membershipFields: MembershipResolvers = {
  tenant: (membership, _args, ctx) => tenantLoader(ctx).load(membership.tenantId),
};
