import { elevationById } from '../elevations/elevations.js';
import { requestById } from '../requests/access-requests.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { staffMemberById } from '../staff/staff-members.js';
import { markNoticesRead } from './mark-notices-read.js';
import { ownNotices } from './notices.js';

export const noticeResolvers: Resolvers = {
  Query: {
    notices: (_parent, _args, ctx) => ownNotices(ctx),
  },
  Mutation: {
    markNoticesRead: async (_parent, { input }, ctx) => ({ notices: await markNoticesRead(ctx, input.noticeIds) }),
  },
  Notice: {
    request: ({ kind, subjectId }, _args, ctx) =>
      kind === 'REQUEST_FILED' || kind === 'REQUEST_DECIDED' ? requestById(ctx).load(subjectId) : null,
    staffMember: async ({ kind, subjectId }, _args, ctx) => {
      if (kind === 'LOCK_OUT') return staffMemberById(ctx).load(subjectId);
      const holder = kind === 'BREAK_GLASS' ? (await elevationById(ctx).load(subjectId))?.userId : undefined;
      return holder ? staffMemberById(ctx).load(holder) : null;
    },
    supportCase: ({ kind, subjectId }) =>
      kind === 'CASE_UNANSWERED' || kind === 'CASE_EMERGENCY' ? { id: subjectId } : null,
  },
};
