import type { SubgraphContext } from '../../kit/context.js';
import { unauthenticated } from '../../kit/errors.js';
import { asRookery } from '../access/as-rookery.js';
import { accountById } from '../credentials/accounts.js';
import { confirmedStaffId } from '../factors/confirmed.js';
import type { Access } from '../sign-in/access.js';
import { registrationOptions } from './webauthn.js';

/** What a browser needs to make a passkey, for somebody who has just confirmed who they are. */
export async function startPasskeyRegistration(ctx: SubgraphContext, access: Access): Promise<{ options: string }> {
  const userId = confirmedStaffId(ctx);
  const { sessionId, name } = ctx.viewer;
  if (!sessionId) throw unauthenticated();
  return asRookery(ctx, 'passkey-registration', async () => {
    const account = await accountById(ctx.tx, userId);
    if (!account) throw unauthenticated();
    const occasion = { userId, purpose: 'REGISTER', boundTo: sessionId } as const;
    const shown = { email: account.email, name: name ?? account.email };
    return { options: await registrationOptions(ctx.tx, access, occasion, shown) };
  });
}
