import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { stepOfCode } from '../access/totp.js';
import type { Account } from '../credentials/accounts.js';
import { keepSecondFactor, takeStep } from '../credentials/credentials.js';
import { looksLikeRecoveryCode, takeRecoveryCode } from '../factors/recovery-codes.js';
import type { VerifySecondFactorInput } from '../resolver-types.generated.js';
import type { Access } from './access.js';
import type { OpenChallenge } from './challenges.js';
import { type ChallengedAccount, completeSignIn, type Proof, type SignedIn } from './complete-sign-in.js';

/** The secret to check against: the enrolled one, or the one that waits for its first code. */
function sealedSecret(challenge: OpenChallenge, account: Account): Buffer {
  const sealed = challenge.next === 'SECOND_FACTOR' ? account.totpSecret : challenge.pendingSecret;
  if (!sealed) throw new AppError('CONFLICT', 'Enrol a second factor first.');
  return sealed;
}

/** Uses a code of six digits up. */
async function proveByCode(
  ctx: SubgraphContext,
  { secrets }: Access,
  { challenge, account }: ChallengedAccount,
  code: string,
): Promise<Proof> {
  const sealed = sealedSecret(challenge, account);
  const step = await stepOfCode(secrets.open(sealed, account.userId), code, ctx.clock.now());
  if (step === null) return { fault: 'WRONG_CODE' };
  const taken =
    challenge.next === 'SECOND_FACTOR'
      ? await takeStep(ctx.tx, account.userId, step)
      : await keepSecondFactor(ctx.tx, account.userId, sealed, step);
  return taken ? { by: 'AUTHENTICATOR' } : { fault: 'USED_CODE' };
}

/** Uses a recovery code up. */
async function proveByRecoveryCode(
  ctx: SubgraphContext,
  { settings }: Access,
  { account }: ChallengedAccount,
  code: string,
): Promise<Proof> {
  const recoveryCodesLeft = await takeRecoveryCode(ctx.tx, settings.encryptionKey, account.userId, code);
  return recoveryCodesLeft === null ? { fault: 'WRONG_CODE' } : { by: 'RECOVERY_CODE', recoveryCodesLeft };
}

/** The second step in, by a code that was never used: the authenticator's, or one of those for the day it is lost. */
export function verifySecondFactor(
  ctx: SubgraphContext,
  access: Access,
  { challenge, code }: VerifySecondFactorInput,
): Promise<SignedIn> {
  return completeSignIn(ctx, access, challenge, (who) =>
    who.challenge.next === 'SECOND_FACTOR' && looksLikeRecoveryCode(code)
      ? proveByRecoveryCode(ctx, access, who, code)
      : proveByCode(ctx, access, who, code),
  );
}
