import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { asRookery } from '../access/as-rookery.js';
import type { PasskeyOccasion } from '../passkeys/passkey-challenges.js';
import { assertionOptions, verifyAssertion } from '../passkeys/webauthn.js';
import type { StartPasskeySignInInput, VerifyPasskeyInput } from '../resolver-types.generated.js';
import type { Access } from './access.js';
import { type ChallengedAccount, challengedAccount, completeSignIn, type SignedIn } from './complete-sign-in.js';

/** A passkey answers for one sign-in; it is never the first factor that somebody enrols. */
function occasionOf({ challenge }: ChallengedAccount): PasskeyOccasion {
  if (challenge.next !== 'SECOND_FACTOR') throw new AppError('CONFLICT', 'Enrol a second factor first.');
  return { userId: challenge.userId, purpose: 'SIGN_IN', boundTo: challenge.tokenHash.toString('hex') };
}

/** What a browser needs to answer with a passkey. */
export function startPasskeySignIn(
  ctx: SubgraphContext,
  access: Access,
  input: StartPasskeySignInInput,
): Promise<{ options: string }> {
  return asRookery(ctx, 'sign-in', async () => {
    const who = await challengedAccount(ctx, access, input.challenge);
    return { options: await assertionOptions(ctx.tx, access, occasionOf(who)) };
  });
}

/** The second step in, by passkey. */
export function verifyPasskey(ctx: SubgraphContext, access: Access, input: VerifyPasskeyInput): Promise<SignedIn> {
  return completeSignIn(ctx, access, input.challenge, async (who) =>
    (await verifyAssertion(ctx.tx, access, occasionOf(who), input.response))
      ? { by: 'PASSKEY' }
      : { fault: 'WRONG_PASSKEY' },
  );
}
