import type { Resolvers } from '../resolver-types.generated.js';
import { lockOutStaffMember } from './lock-out-staff-member.js';

export const lockOutResolvers: Resolvers = {
  Mutation: {
    lockOutStaffMember: (_parent, { input }, ctx) => lockOutStaffMember(ctx, input),
  },
};
