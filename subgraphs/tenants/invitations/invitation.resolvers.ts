import type { MutationResolvers, UserResolvers } from '../resolver-types.generated.js';
import { createUser } from './create-user.js';
import { invitationLoader } from './invitations.js';
import { resendInvitation } from './resend-invitation.js';

export const invitationMutations: Pick<MutationResolvers, 'createUser' | 'resendInvitation'> = {
  createUser: (_root, { input }, ctx) => createUser(ctx, input),
  resendInvitation: (_root, { input }, ctx) => resendInvitation(ctx, input),
};

export const invitationOfUser: Pick<UserResolvers, 'invitation'> = {
  invitation: (user, _args, ctx) => invitationLoader(ctx).load(user.id),
};
