import type { Resolvers } from '../resolver-types.generated.js';
import { staffMemberById } from '../staff/staff-members.js';

export const viewerResolvers: Resolvers = {
  Query: {
    viewer: (_parent, _args, { viewer }) => viewer,
  },
  Viewer: {
    staff: ({ kind, id }, _args, ctx) => (kind === 'STAFF' && id ? staffMemberById(ctx).load(id) : null),
    scopes: ({ grants }) => Object.keys(grants).sort(),
    openTenants: ({ opened }) => opened.map((id) => ({ __typename: 'Tenant' as const, id })),
  },
};
