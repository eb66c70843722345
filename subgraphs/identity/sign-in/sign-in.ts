import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { asRookery } from '../access/as-rookery.js';
import { deviceNameOf } from '../access/device.js';
import { passwordMatches } from '../access/passwords.js';
import { admitAttempt, noteFailure } from '../access/sign-in-limits.js';
import { type Account, accountByEmail } from '../credentials/accounts.js';
import type { SignInInput, SignInPayload } from '../resolver-types.generated.js';
import type { Access } from './access.js';
import { startChallenge } from './challenges.js';

/** Why it failed, for the audit trail alone. */
function causeOf(
  account: Account | null,
  rightPassword: boolean,
): 'UNKNOWN_ACCOUNT' | 'WRONG_PASSWORD' | 'NOT_ACTIVE' | null {
  if (!account) return 'UNKNOWN_ACCOUNT';
  if (!rightPassword) return 'WRONG_PASSWORD';
  return account.status === 'ACTIVE' ? null : 'NOT_ACTIVE';
}

/** The first step in. Whatever is wrong, the answer and the work behind it are the same. */
export function signIn(ctx: SubgraphContext, { settings }: Access, input: SignInInput): Promise<SignInPayload> {
  const deviceName = deviceNameOf(input.deviceName);
  const attempt = { email: input.email, ipAddress: ctx.client.ipAddress };
  return asRookery(ctx, 'sign-in', async () => {
    await admitAttempt(ctx.tx, settings, attempt);
    const account = await accountByEmail(ctx.tx, input.email);
    const cause = causeOf(account, await passwordMatches(input.password, account?.passwordHash ?? null));
    if (!account || cause) {
      await noteFailure(ctx.tx, settings, attempt, account?.userId ?? null);
      await recordAudit(ctx.tx, {
        action: 'sign_in.failed',
        resourceType: 'StaffMember',
        resourceId: account?.userId ?? null,
        newValues: { cause },
      });
      throw new AppError('UNAUTHENTICATED', 'E-mail or password is wrong.', { keepChanges: true });
    }
    const next = account.totpSecret ? 'SECOND_FACTOR' : 'ENROL_SECOND_FACTOR';
    await recordAudit(ctx.tx, {
      action: 'sign_in.password_accepted',
      resourceType: 'StaffMember',
      resourceId: account.userId,
      newValues: { next },
    });
    return startChallenge(ctx, settings, { userId: account.userId, next, deviceName });
  });
}
