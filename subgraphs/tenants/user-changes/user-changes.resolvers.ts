import type { MutationResolvers, UserResolvers } from '../resolver-types.generated.js';
import { changeUser, type UserMutation } from './change-user.js';
import { resetUserPassword } from './reset-user-password.js';
import { reveal, revealedLoader } from './reveal.js';

export const userMutations: Pick<MutationResolvers, UserMutation | 'resetUserPassword' | 'reveal'> = {
  suspendUser: (_root, { input }, ctx) => changeUser(ctx, 'suspendUser', input),
  reinstateUser: (_root, { input }, ctx) => changeUser(ctx, 'reinstateUser', input),
  banUser: (_root, { input }, ctx) => changeUser(ctx, 'banUser', input),
  unbanUser: (_root, { input }, ctx) => changeUser(ctx, 'unbanUser', input),
  revokeUserSessions: (_root, { input }, ctx) => changeUser(ctx, 'revokeUserSessions', input),
  changeUserRole: (_root, { input }, ctx) => changeUser(ctx, 'changeUserRole', input),
  resetUserPassword: (_root, { input }, ctx) => resetUserPassword(ctx, input),
  reveal: (_root, { input }, ctx) => reveal(ctx, input),
};

export const revealedOfUser: Pick<UserResolvers, 'revealed'> = {
  revealed: (user, _args, ctx) => revealedLoader(ctx).load(user.id),
};
