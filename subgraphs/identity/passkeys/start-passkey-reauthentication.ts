import type { SubgraphContext } from '../../kit/context.js';
import { unauthenticated } from '../../kit/errors.js';
import { asRookery } from '../access/as-rookery.js';
import type { Access } from '../sign-in/access.js';
import { assertionOptions } from './webauthn.js';

/** What a browser needs to confirm with a passkey who sits there. */
export async function startPasskeyReauthentication(ctx: SubgraphContext, access: Access): Promise<{ options: string }> {
  const { id: userId, sessionId } = ctx.viewer;
  if (!userId || !sessionId) throw unauthenticated();
  const occasion = { userId, purpose: 'REAUTHENTICATE', boundTo: sessionId } as const;
  return asRookery(ctx, 'reauthentication', async () => ({
    options: await assertionOptions(ctx.tx, access, occasion),
  }));
}
