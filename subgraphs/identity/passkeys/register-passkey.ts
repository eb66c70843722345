import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput, unauthenticated } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import { asRookery } from '../access/as-rookery.js';
import { confirmedStaffId } from '../factors/confirmed.js';
import type { RegisterPasskeyInput } from '../resolver-types.generated.js';
import type { Access } from '../sign-in/access.js';
import type { Passkey } from './passkey.entity.js';
import { keepPasskey, passkeysOf } from './passkeys.js';
import { verifyRegistration } from './webauthn.js';

const longestName = 80;
const mostPasskeys = 20;

function passkeyName(text: string): string {
  const name = text.trim();
  if (!name || [...name].length > longestName)
    throw badInput('name', `A passkey’s name has 1 to ${longestName} characters.`);
  return name;
}

/** Keeps the passkey that a browser made, as another second factor beside the authenticator. */
export async function registerPasskey(
  ctx: SubgraphContext,
  access: Access,
  input: RegisterPasskeyInput,
): Promise<{ passkey: Passkey }> {
  const userId = confirmedStaffId(ctx);
  const { sessionId } = ctx.viewer;
  if (!sessionId) throw unauthenticated();
  const name = passkeyName(input.name);
  const passkey = await asRookery(ctx, 'passkey-registration', async () => {
    const occasion = { userId, purpose: 'REGISTER', boundTo: sessionId } as const;
    const made = await verifyRegistration(ctx.tx, access, occasion, input.response);
    if (!made) return null;
    if ((await passkeysOf(ctx.tx, userId)).length >= mostPasskeys)
      throw new AppError('CONFLICT', `Nobody keeps more than ${mostPasskeys} passkeys. Take one away first.`);
    return keepPasskey(ctx.tx, { id: newId('Passkey'), userId, name, ...made });
  });
  if (!passkey) {
    await recordAudit(ctx.tx, {
      action: 'passkey.registration_failed',
      resourceType: 'StaffMember',
      resourceId: userId,
    });
    throw new AppError('BAD_USER_INPUT', 'This passkey was not made for this page, or too late. Try again.', {
      details: { field: 'response' },
      keepChanges: true,
    });
  }
  await recordAudit(ctx.tx, {
    action: 'passkey.registered',
    resourceType: 'StaffMember',
    resourceId: userId,
    newValues: { passkeyId: passkey.id },
  });
  return { passkey };
}
