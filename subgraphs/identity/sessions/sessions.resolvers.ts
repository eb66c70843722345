import type { Resolvers } from '../resolver-types.generated.js';
import { listSessions } from './list-sessions.js';
import { revokeAllSessions } from './revoke-all-sessions.js';
import { revokeSession } from './revoke-session.js';
import { sessionById } from './sessions.js';

export const sessionResolvers: Resolvers = {
  Query: {
    sessions: (_parent, { staffMemberId }, ctx) => listSessions(ctx, staffMemberId),
  },
  Mutation: {
    revokeSession: (_parent, { input }, ctx) => revokeSession(ctx, input),
    revokeAllSessions: (_parent, { input }, ctx) => revokeAllSessions(ctx, input),
  },
  Session: {
    __resolveReference: ({ id }, ctx) => sessionById(ctx).load(id),
    current: ({ id }, _args, ctx) => id === ctx.viewer.sessionId,
  },
};
