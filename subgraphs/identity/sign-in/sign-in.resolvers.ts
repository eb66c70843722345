import type { Resolvers } from '../resolver-types.generated.js';
import { acceptInvitation } from './accept-invitation.js';
import type { Access } from './access.js';
import { enrolSecondFactor } from './enrol-second-factor.js';
import { reauthenticate } from './reauthenticate.js';
import { signIn } from './sign-in.js';
import { signOut } from './sign-out.js';
import { startPasskeySignIn, verifyPasskey } from './verify-passkey.js';
import { verifySecondFactor } from './verify-second-factor.js';

export const signInResolvers = (access: Access): Resolvers => ({
  Query: {
    signInOptions: () => ({ google: access.settings.google !== null }),
  },
  Mutation: {
    signIn: (_parent, { input }, ctx) => signIn(ctx, access, input),
    acceptInvitation: (_parent, { input }, ctx) => acceptInvitation(ctx, access, input),
    enrolSecondFactor: (_parent, { input }, ctx) => enrolSecondFactor(ctx, access, input),
    startPasskeySignIn: (_parent, { input }, ctx) => startPasskeySignIn(ctx, access, input),
    verifyPasskey: (_parent, { input }, ctx) => verifyPasskey(ctx, access, input),
    verifySecondFactor: (_parent, { input }, ctx) => verifySecondFactor(ctx, access, input),
    reauthenticate: (_parent, { input }, ctx) => reauthenticate(ctx, access, input),
    signOut: (_parent, _args, ctx) => signOut(ctx),
  },
});
