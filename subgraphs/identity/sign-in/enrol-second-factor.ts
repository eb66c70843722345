import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError } from '../../kit/errors.js';
import { asRookery } from '../access/as-rookery.js';
import { newTotpSecret, otpauthUrl } from '../access/totp.js';
import { accountById } from '../credentials/accounts.js';
import type { EnrolSecondFactorInput, EnrolSecondFactorPayload } from '../resolver-types.generated.js';
import type { Access } from './access.js';
import { keepPendingSecret, openChallenge } from './challenges.js';

/** Makes the secret that the first right code will confirm. Asking again makes another; the last one counts. */
export function enrolSecondFactor(
  ctx: SubgraphContext,
  { settings, secrets }: Access,
  input: EnrolSecondFactorInput,
): Promise<EnrolSecondFactorPayload> {
  return asRookery(ctx, 'sign-in', async () => {
    const challenge = await openChallenge(ctx, input.challenge);
    const account = await accountById(ctx.tx, challenge.userId);
    if (challenge.next !== 'ENROL_SECOND_FACTOR' || !account || account.totpSecret) {
      throw new AppError('CONFLICT', 'A second factor is enrolled already.');
    }
    const secret = newTotpSecret();
    await keepPendingSecret(ctx.tx, challenge, secrets.seal(secret, challenge.userId));
    await recordAudit(ctx.tx, {
      action: 'second_factor.secret_issued',
      resourceType: 'StaffMember',
      resourceId: challenge.userId,
    });
    return { secret, otpauthUrl: otpauthUrl(secret, settings.issuer, account.email) };
  });
}
