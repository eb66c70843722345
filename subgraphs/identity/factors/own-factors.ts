import type { SubgraphContext } from '../../kit/context.js';
import { unauthenticated } from '../../kit/errors.js';
import { asRookery } from '../access/as-rookery.js';
import { accountById } from '../credentials/accounts.js';
import { passkeysOf } from '../passkeys/passkeys.js';
import type { OwnFactors } from '../resolver-types.generated.js';
import { recoveryCodesLeft } from './recovery-codes.js';

/** What somebody can prove themselves with. */
export async function ownFactors(ctx: SubgraphContext): Promise<OwnFactors> {
  const { id } = ctx.viewer;
  if (ctx.viewer.kind !== 'STAFF' || !id) throw unauthenticated();
  return asRookery(ctx, 'own-factors', async () => ({
    authenticator: Boolean((await accountById(ctx.tx, id))?.totpSecret),
    passkeys: await passkeysOf(ctx.tx, id),
    recoveryCodesLeft: await recoveryCodesLeft(ctx.tx, id),
  }));
}
