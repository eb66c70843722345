import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, unauthenticated } from '../../kit/errors.js';
import { asRookery } from '../access/as-rookery.js';
import { passwordMatches } from '../access/passwords.js';
import { admitAttempt, noteFailure } from '../access/sign-in-limits.js';
import { stepOfCode } from '../access/totp.js';
import { accountById } from '../credentials/accounts.js';
import { takeStep } from '../credentials/credentials.js';
import type { ReauthenticateInput, ReauthenticatePayload } from '../resolver-types.generated.js';
import type { Access } from './access.js';

type Fault = 'WRONG_PASSWORD' | 'WRONG_CODE' | 'USED_CODE';

/** A right code is used up only beside a right password. */
async function faultOf(
  ctx: SubgraphContext,
  access: Access,
  staffId: string,
  input: ReauthenticateInput,
): Promise<Fault | null> {
  const account = await accountById(ctx.tx, staffId);
  if (!account) throw unauthenticated();
  const attempt = { email: account.email, ipAddress: ctx.client.ipAddress };
  await admitAttempt(ctx.tx, access.settings, attempt);
  const rightPassword = await passwordMatches(input.password, account.passwordHash);
  const secret = account.totpSecret && access.secrets.open(account.totpSecret, staffId);
  const step = secret ? await stepOfCode(secret, input.code, ctx.clock.now()) : null;
  let fault: Fault | null = null;
  if (!rightPassword) fault = 'WRONG_PASSWORD';
  else if (step === null) fault = 'WRONG_CODE';
  else if (!(await takeStep(ctx.tx, staffId, step))) fault = 'USED_CODE';
  if (fault) await noteFailure(ctx.tx, access.settings, attempt);
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
  const cause = await asRookery(ctx, 'reauthentication', () => faultOf(ctx, access, staffId, input));
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
