import { notFound } from '../../kit/errors.js';
import { elevationsOf } from '../elevations/elevations.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { sessionsOf } from '../sessions/sessions.js';
import { emailOf, notesOf, rolesOf, secondFactorOf, staffMemberById, staffMembers } from './staff-members.js';
import { suspendStaffMember } from './suspend-staff-member.js';
import { writeStaffNotes } from './write-staff-notes.js';

export const staffResolvers: Resolvers = {
  Query: {
    staffMembers: (_parent, args, ctx) => staffMembers(ctx, args),
    staffMember: async (_parent, { id }, ctx) => {
      const found = await staffMemberById(ctx).load(id);
      if (!found) throw notFound('staff member');
      return found;
    },
  },
  Mutation: {
    suspendStaffMember: (_parent, { input }, ctx) => suspendStaffMember(ctx, input),
    writeStaffNotes: (_parent, { input }, ctx) => writeStaffNotes(ctx, input),
  },
  StaffMember: {
    __resolveReference: ({ id }, ctx) => staffMemberById(ctx).load(id),
    email: ({ id }, _args, ctx) => emailOf(ctx).load(id),
    roles: ({ id }, _args, ctx) => rolesOf(ctx, id),
    notes: ({ id }, _args, ctx) => notesOf(ctx).load(id),
    secondFactor: ({ id }, _args, ctx) => secondFactorOf(ctx).load(id),
    sessions: ({ id }, _args, ctx) => sessionsOf(ctx).load(id),
    elevations: ({ id }, _args, ctx) => elevationsOf(ctx).load(id),
  },
};
