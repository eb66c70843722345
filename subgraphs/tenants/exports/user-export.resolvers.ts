import type { MutationResolvers, QueryResolvers, UserExportResolvers } from '../resolver-types.generated.js';
import { userLoader } from '../users/users.js';
import { downloadUserExport } from './download-user-export.js';
import { caseReferenceOf, piecesOf, userExportOf, userExports } from './user-exports.js';

export const userExportQueries = {
  userExports: (_root, args, ctx) => userExports(ctx, args),
} satisfies QueryResolvers;

export const userExportMutations = {
  downloadUserExport: async (_root, { input }, ctx) => ({ userExport: await downloadUserExport(ctx, input.exportId) }),
} satisfies MutationResolvers;

export const userExportFields: UserExportResolvers = {
  __resolveReference: ({ id }, ctx) => userExportOf(ctx, id),
  user: ({ userId }, _args, ctx) => userLoader(ctx).load(userId),
  caseReference: ({ caseId }, _args, ctx) => (caseId ? caseReferenceOf(ctx).load(caseId) : null),
  url: ({ id }) => `/exports/${id}`,
  pieces: ({ id }, args, ctx) => piecesOf(ctx, id, args),
};
