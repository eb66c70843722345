import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import type { Viewer } from '../../kit/viewer.js';
import { asRookery, becomeStaff } from '../access/as-rookery.js';
import { admitAttempt, forgetFailures, noteFailure } from '../access/sign-in-limits.js';
import { stepOfCode } from '../access/totp.js';
import { type Account, accountById } from '../credentials/accounts.js';
import { keepSecondFactor, takeStep } from '../credentials/credentials.js';
import type { VerifySecondFactorInput } from '../resolver-types.generated.js';
import { type NewSession, startSession } from '../sessions/sessions.js';
import type { Access } from './access.js';
import { endChallenge, noteWrongCode, type OpenChallenge, openChallenge } from './challenges.js';

type Fault = 'WRONG_CODE' | 'USED_CODE' | 'NOT_ACTIVE';

/** The secret to check against: the enrolled one, or the one that waits for its first code. */
function sealedSecret(challenge: OpenChallenge, account: Account): Buffer {
  const sealed = challenge.next === 'SECOND_FACTOR' ? account.totpSecret : challenge.pendingSecret;
  if (!sealed) throw new AppError('CONFLICT', 'Enrol a second factor first.');
  return sealed;
}

/** Uses the code up; says what is wrong with it, or nothing. */
async function useCode(
  ctx: SubgraphContext,
  { secrets }: Access,
  { challenge, account, code }: { challenge: OpenChallenge; account: Account; code: string },
): Promise<Fault | null> {
  if (account.status !== 'ACTIVE') return 'NOT_ACTIVE';
  const sealed = sealedSecret(challenge, account);
  const step = await stepOfCode(secrets.open(sealed, account.userId), code, ctx.clock.now());
  if (step === null) return 'WRONG_CODE';
  const taken =
    challenge.next === 'SECOND_FACTOR'
      ? await takeStep(ctx.tx, account.userId, step)
      : await keepSecondFactor(ctx.tx, account.userId, sealed, step);
  return taken ? null : 'USED_CODE';
}

/** As Rookery itself: from challenge and code to a session, or a counted failure. */
async function proveAndStart(
  ctx: SubgraphContext,
  access: Access,
  input: VerifySecondFactorInput,
): Promise<NewSession & { enrolled: boolean; staffId: string }> {
  const { tx } = ctx;
  const challenge = await openChallenge(ctx, input.challenge);
  const account = await accountById(tx, challenge.userId, true);
  if (!account) throw new AppError('UNAUTHENTICATED', 'This sign-in has ended. Begin again with your password.');
  const attempt = { email: account.email, ipAddress: ctx.client.ipAddress };
  await admitAttempt(tx, access.settings, attempt);
  const cause = await useCode(ctx, access, { challenge, account, code: input.code });
  if (cause) {
    await noteWrongCode(tx, challenge, access.settings.codesPerChallenge);
    await noteFailure(tx, access.settings, attempt);
    await recordAudit(tx, {
      action: 'second_factor.failed',
      resourceType: 'StaffMember',
      resourceId: account.userId,
      newValues: { cause },
    });
    throw new AppError('UNAUTHENTICATED', 'The code is wrong, or was used before.', { keepChanges: true });
  }
  await endChallenge(tx, challenge);
  await forgetFailures(tx, account.email);
  const session = await startSession(ctx, access.settings, {
    userId: account.userId,
    deviceName: challenge.deviceName,
  });
  return { ...session, enrolled: challenge.next === 'ENROL_SECOND_FACTOR', staffId: account.userId };
}

/** The second step in: a code that was never used begins a session, and the rest of the request is its holder's. */
export async function verifySecondFactor(
  ctx: SubgraphContext,
  access: Access,
  input: VerifySecondFactorInput,
): Promise<{ viewer: Viewer; session: { id: string; expires: string } }> {
  const { sessionId, token, expires, enrolled, staffId } = await asRookery(ctx, 'sign-in', () =>
    proveAndStart(ctx, access, input),
  );
  await becomeStaff(ctx, sessionId);
  if (enrolled) {
    await recordAudit(ctx.tx, { action: 'second_factor.enrolled', resourceType: 'StaffMember', resourceId: staffId });
  }
  await recordAudit(ctx.tx, {
    action: 'sign_in.succeeded',
    resourceType: 'Session',
    resourceId: sessionId,
    newValues: { expires, roles: ctx.viewer.roles },
  });
  ctx.reply.session = { token, expires };
  return { viewer: ctx.viewer, session: { id: sessionId, expires } };
}
