import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput, unauthenticated } from '../../kit/errors.js';
import { asRookery } from '../access/as-rookery.js';
import { passwordMatches } from '../access/passwords.js';
import { admitAttempt, noteFailure } from '../access/sign-in-limits.js';
import { stepOfCode } from '../access/totp.js';
import { type Account, accountById } from '../credentials/accounts.js';
import { takeStep } from '../credentials/credentials.js';
import { looksLikeRecoveryCode, takeRecoveryCode } from '../factors/recovery-codes.js';
import { verifyAssertion } from '../passkeys/webauthn.js';
import type { ReauthenticateInput, ReauthenticatePayload } from '../resolver-types.generated.js';
import type { Access } from './access.js';

type Fault = 'WRONG_PASSWORD' | 'WRONG_CODE' | 'USED_CODE' | 'WRONG_PASSKEY';

interface Asked {
  staffId: string;
  sessionId: string;
}

/** What is wrong with the second factor; what is right is used up. */
async function factorFault(
  ctx: SubgraphContext,
  access: Access,
  { staffId, sessionId }: Asked,
  { account, code, passkey }: { account: Account; code: string; passkey: string | null | undefined },
): Promise<Fault | null> {
  const { tx } = ctx;
  if (passkey) {
    const occasion = { userId: staffId, purpose: 'REAUTHENTICATE', boundTo: sessionId } as const;
    return (await verifyAssertion(tx, access, occasion, passkey)) ? null : 'WRONG_PASSKEY';
  }
  if (looksLikeRecoveryCode(code)) return useRecoveryCode(ctx, access, staffId, code);
  const secret = account.totpSecret && access.secrets.open(account.totpSecret, staffId);
  const step = secret ? await stepOfCode(secret, code, ctx.clock.now()) : null;
  if (step === null) return 'WRONG_CODE';
  return (await takeStep(tx, staffId, step)) ? null : 'USED_CODE';
}

async function useRecoveryCode(
  ctx: SubgraphContext,
  access: Access,
  staffId: string,
  code: string,
): Promise<Fault | null> {
  const left = await takeRecoveryCode(ctx.tx, access.settings.encryptionKey, staffId, code);
  if (left === null) return 'WRONG_CODE';
  await recordAudit(ctx.tx, {
    action: 'second_factor.recovery_code_used',
    resourceType: 'StaffMember',
    resourceId: staffId,
    oldValues: { left: left + 1 },
    newValues: { left },
  });
  return null;
}

/** A right code is used up only beside a right password. */
async function faultOf(
  ctx: SubgraphContext,
  access: Access,
  asked: Asked,
  input: ReauthenticateInput,
): Promise<Fault | null> {
  const { staffId } = asked;
  const account = await accountById(ctx.tx, staffId);
  if (!account) throw unauthenticated();
  const attempt = { email: account.email, ipAddress: ctx.client.ipAddress };
  await admitAttempt(ctx.tx, access.settings, attempt);
  const rightPassword = await passwordMatches(input.password, account.passwordHash);
  const fault = rightPassword
    ? await factorFault(ctx, access, asked, { account, code: input.code ?? '', passkey: input.passkey })
    : 'WRONG_PASSWORD';
  if (fault) await noteFailure(ctx.tx, access.settings, attempt, staffId);
  return fault;
}

/** Confirms who sits there, for sensitive actions. The database counts the fifteen minutes: see kit.staff_viewer. */
export async function reauthenticate(
  ctx: SubgraphContext,
  access: Access,
  input: ReauthenticateInput,
): Promise<ReauthenticatePayload> {
  const { id: staffId, sessionId } = ctx.viewer;
  if (!staffId || !sessionId) throw unauthenticated();
  if (!input.code === !input.passkey) throw badInput('code', 'Give a code or a passkey, one of the two.');
  const cause = await asRookery(ctx, 'reauthentication', () => faultOf(ctx, access, { staffId, sessionId }, input));
  const session = { resourceType: 'Session', resourceId: sessionId };
  if (cause) {
    await recordAudit(ctx.tx, { action: 'session.reauthentication_failed', ...session, newValues: { cause } });
    throw new AppError('REAUTHENTICATION_REQUIRED', 'Password or code is wrong.', { keepChanges: true });
  }
  const [row] = await ctx.tx.query<{ validUntil: Date }>(
    `update identity.sessions set reauthenticated = clock_timestamp() where id = $1
     returning reauthenticated + interval '15 minutes' as "validUntil"`,
    [sessionId],
  );
  if (!row) throw unauthenticated();
  await recordAudit(ctx.tx, {
    action: 'session.reauthenticated',
    ...session,
    newValues: { validUntil: row.validUntil },
  });
  return row;
}
