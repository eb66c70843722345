import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { notFound, unauthenticated } from '../../kit/errors.js';
import { asRookery } from '../access/as-rookery.js';
import type { RemovePasskeyInput } from '../resolver-types.generated.js';
import type { Passkey } from './passkey.entity.js';
import { deletePasskey, passkeysOf } from './passkeys.js';

/** Takes a passkey of one's own away. That narrows, so it asks for nothing; the authenticator stays. */
export async function removePasskey(ctx: SubgraphContext, input: RemovePasskeyInput): Promise<{ passkey: Passkey }> {
  const { id: userId } = ctx.viewer;
  if (ctx.viewer.kind !== 'STAFF' || !userId) throw unauthenticated();
  const passkey = await asRookery(ctx, 'passkey-removal', async () => {
    const found = (await passkeysOf(ctx.tx, userId)).find(({ id }) => id === input.passkeyId.toLowerCase());
    if (!found) throw notFound('passkey');
    await deletePasskey(ctx.tx, found);
    return found;
  });
  await recordAudit(ctx.tx, {
    action: 'passkey.removed',
    resourceType: 'StaffMember',
    resourceId: userId,
    oldValues: { passkeyId: passkey.id, created: passkey.created.toISOString() },
  });
  return { passkey };
}
