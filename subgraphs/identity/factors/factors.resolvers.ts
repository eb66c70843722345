import { registerPasskey } from '../passkeys/register-passkey.js';
import { removePasskey } from '../passkeys/remove-passkey.js';
import { startPasskeyReauthentication } from '../passkeys/start-passkey-reauthentication.js';
import { startPasskeyRegistration } from '../passkeys/start-passkey-registration.js';
import type { Resolvers } from '../resolver-types.generated.js';
import type { Access } from '../sign-in/access.js';
import { createRecoveryCodes } from './create-recovery-codes.js';
import { ownFactors } from './own-factors.js';

export const factorResolvers = (access: Access): Resolvers => ({
  Query: {
    ownFactors: (_parent, _args, ctx) => ownFactors(ctx),
  },
  Mutation: {
    createRecoveryCodes: (_parent, _args, ctx) => createRecoveryCodes(ctx, access),
    startPasskeyRegistration: (_parent, _args, ctx) => startPasskeyRegistration(ctx, access),
    registerPasskey: (_parent, { input }, ctx) => registerPasskey(ctx, access, input),
    removePasskey: (_parent, { input }, ctx) => removePasskey(ctx, input),
    startPasskeyReauthentication: (_parent, _args, ctx) => startPasskeyReauthentication(ctx, access),
  },
});
