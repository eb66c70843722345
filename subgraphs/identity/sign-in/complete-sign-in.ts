import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import type { Viewer } from '../../kit/viewer.js';
import { asRookery, becomeStaff } from '../access/as-rookery.js';
import { browserOf } from '../access/device.js';
import { admitAttempt, forgetFailures, noteFailure } from '../access/sign-in-limits.js';
import { noteArrival } from '../alerts/note-arrival.js';
import { type Account, accountById } from '../credentials/accounts.js';
import { replaceRecoveryCodes } from '../factors/recovery-codes.js';
import { type NewSession, startSession } from '../sessions/sessions.js';
import type { Access } from './access.js';
import { endChallenge, noteWrongCode, type OpenChallenge, openChallenge } from './challenges.js';

export type Fault = 'WRONG_CODE' | 'USED_CODE' | 'WRONG_PASSKEY' | 'NOT_ACTIVE';

/** What somebody proved themselves with, or what is wrong with it. */
export type Proof =
  | { fault: Fault }
  | { by: 'AUTHENTICATOR' | 'PASSKEY' }
  | { by: 'RECOVERY_CODE'; recoveryCodesLeft: number };

export interface ChallengedAccount {
  challenge: OpenChallenge;
  account: Account;
}

export type Prove = (who: ChallengedAccount) => Promise<Proof>;

/** The challenge and whose it is, if they may try. */
export async function challengedAccount(
  ctx: SubgraphContext,
  access: Access,
  token: string,
): Promise<ChallengedAccount> {
  const challenge = await openChallenge(ctx, token);
  const account = await accountById(ctx.tx, challenge.userId, true);
  if (!account) throw new AppError('UNAUTHENTICATED', 'This sign-in has ended. Begin again with your password.');
  await admitAttempt(ctx.tx, access.settings, { email: account.email, ipAddress: ctx.client.ipAddress });
  return { challenge, account };
}

async function countFailure(
  ctx: SubgraphContext,
  { settings }: Access,
  { challenge, account }: ChallengedAccount,
  cause: Fault,
): Promise<never> {
  const attempt = { email: account.email, ipAddress: ctx.client.ipAddress };
  await noteWrongCode(ctx.tx, challenge, settings.codesPerChallenge);
  await noteFailure(ctx.tx, settings, attempt, account.userId);
  await recordAudit(ctx.tx, {
    action: 'second_factor.failed',
    resourceType: 'StaffMember',
    resourceId: account.userId,
    newValues: { cause },
  });
  throw new AppError('UNAUTHENTICATED', 'The code is wrong, or was used before.', { keepChanges: true });
}

interface Begun extends NewSession {
  staffId: string;
  enrolled: boolean;
  proof: Exclude<Proof, { fault: Fault }>;
  deviceToken: string | null;
  recoveryCodes: string[] | null;
}

/** As Rookery itself: from challenge and proof to a session, or a counted failure. */
async function proveAndStart(ctx: SubgraphContext, access: Access, token: string, prove: Prove): Promise<Begun> {
  const { settings } = access;
  const who = await challengedAccount(ctx, access, token);
  const { challenge, account } = who;
  const proof: Proof = account.status === 'ACTIVE' ? await prove(who) : { fault: 'NOT_ACTIVE' };
  if ('fault' in proof) return countFailure(ctx, access, who, proof.fault);
  await endChallenge(ctx.tx, challenge);
  await forgetFailures(ctx.tx, account.email);
  const enrolled = challenge.next === 'ENROL_SECOND_FACTOR';
  const recoveryCodes = enrolled ? await replaceRecoveryCodes(ctx.tx, settings.encryptionKey, account.userId) : null;
  const device = { userId: account.userId, deviceName: challenge.deviceName, browser: browserOf(ctx.client.userAgent) };
  const arrival = await noteArrival(ctx, settings, device);
  const session = await startSession(ctx, settings, { ...device, arrival });
  const { deviceToken } = arrival;
  return { ...session, staffId: account.userId, enrolled, proof, deviceToken, recoveryCodes };
}

async function recordArrival(ctx: SubgraphContext, begun: Begun): Promise<void> {
  const person = { resourceType: 'StaffMember', resourceId: begun.staffId };
  const { proof } = begun;
  if (begun.enrolled) {
    await recordAudit(ctx.tx, { action: 'second_factor.enrolled', ...person });
    const newValues = { left: begun.recoveryCodes?.length };
    await recordAudit(ctx.tx, { action: 'second_factor.recovery_codes_made', ...person, newValues });
  }
  if (proof.by === 'RECOVERY_CODE') {
    const left = proof.recoveryCodesLeft;
    const [oldValues, newValues] = [{ left: left + 1 }, { left }];
    await recordAudit(ctx.tx, { action: 'second_factor.recovery_code_used', ...person, oldValues, newValues });
  }
  await recordAudit(ctx.tx, {
    action: 'sign_in.succeeded',
    resourceType: 'Session',
    resourceId: begun.sessionId,
    newValues: { expires: begun.expires, roles: ctx.viewer.roles, secondFactor: proof.by },
  });
}

export interface SignedIn {
  viewer: Viewer;
  session: { id: string; expires: string };
  recoveryCodes: string[] | null;
  recoveryCodesLeft: number | null;
}

/** The last step in: what proves somebody begins a session, and the rest of the request is its holder's. */
export async function completeSignIn(
  ctx: SubgraphContext,
  access: Access,
  challenge: string,
  prove: Prove,
): Promise<SignedIn> {
  const begun = await asRookery(ctx, 'sign-in', () => proveAndStart(ctx, access, challenge, prove));
  const { sessionId, token, expires, proof, recoveryCodes } = begun;
  await becomeStaff(ctx, sessionId);
  await recordArrival(ctx, begun);
  ctx.reply.session = { token, expires };
  if (begun.deviceToken) ctx.reply.device = { token: begun.deviceToken };
  return {
    viewer: ctx.viewer,
    session: { id: sessionId, expires },
    recoveryCodes,
    recoveryCodesLeft: proof.by === 'RECOVERY_CODE' ? proof.recoveryCodesLeft : null,
  };
}
