import { fileRequest } from '../requests/file-request.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { staffMemberById } from '../staff/staff-members.js';
import { revokeToken, rotateToken } from './change-token.js';
import { tokenRequest } from './token-request.js';
import { tokenById, tokens } from './tokens.js';

export const tokenResolvers: Resolvers = {
  Query: {
    tokens: (_parent, _args, ctx) => tokens(ctx),
  },
  Mutation: {
    requestToken: async (_parent, { input }, ctx) => ({
      request: await fileRequest(ctx, tokenRequest, { input, reason: input.reason, ticket: input.ticket }),
    }),
    rotateToken: (_parent, { input }, ctx) => rotateToken(ctx, input),
    revokeToken: (_parent, { input }, ctx) => revokeToken(ctx, input),
  },
  ApiToken: {
    __resolveReference: ({ id }, ctx) => tokenById(ctx).load(id),
    requester: ({ requestedById }, _args, ctx) => (requestedById ? staffMemberById(ctx).load(requestedById) : null),
    approver: ({ approvedById }, _args, ctx) => (approvedById ? staffMemberById(ctx).load(approvedById) : null),
  },
};
