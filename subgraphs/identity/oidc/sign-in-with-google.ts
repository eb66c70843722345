import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { browserOf } from '../access/device.js';
import { admitAttempt, noteFailure } from '../access/sign-in-limits.js';
import type { IdentitySettings } from '../options.js';
import type { SignInPayload } from '../resolver-types.generated.js';
import { startChallenge } from '../sign-in/challenges.js';
import { accountOf, link, noteLinkUse } from './external-identities.js';
import type { ProvidedIdentity } from './provider.js';

/**
 * Takes the place of the password: for a staff member who is there and active, and still followed by our own second
 * factor. Null when it is refused, whatever the reason: the audit trail knows it. Runs as Rookery itself.
 */
export async function signInWithGoogle(
  ctx: Pick<SubgraphContext, 'tx' | 'client'>,
  settings: IdentitySettings,
  identity: ProvidedIdentity,
): Promise<SignInPayload | null> {
  const { tx, client } = ctx;
  const attempt = { email: identity.email, ipAddress: client.ipAddress };
  await admitAttempt(tx, settings, attempt);
  const found = await accountOf(tx, identity);
  const account = typeof found === 'string' ? null : found.account;
  const cause = typeof found === 'string' ? found : found.account.status === 'ACTIVE' ? null : 'NOT_ACTIVE';
  if (typeof found === 'string' || !account || cause) {
    await noteFailure(tx, settings, attempt, account?.userId ?? null);
    await recordAudit(tx, {
      action: 'google.sign_in_failed',
      resourceType: 'StaffMember',
      resourceId: account?.userId ?? null,
      newValues: { cause },
    });
    return null;
  }
  const person = { resourceType: 'StaffMember', resourceId: account.userId };
  if (!found.isLinked) {
    await link(tx, identity.subject, account.userId);
    await recordAudit(tx, {
      action: 'google.linked',
      ...person,
      oldValues: { linked: false },
      newValues: { linked: true },
    });
  }
  await noteLinkUse(tx, identity.subject);
  const next = account.totpSecret ? 'SECOND_FACTOR' : 'ENROL_SECOND_FACTOR';
  await recordAudit(tx, { action: 'sign_in.google_accepted', ...person, newValues: { next } });
  return startChallenge(ctx, settings, { userId: account.userId, next, deviceName: browserOf(client.userAgent) });
}
