import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { asRookery } from '../access/as-rookery.js';
import type { CreateRecoveryCodesPayload } from '../resolver-types.generated.js';
import type { Access } from '../sign-in/access.js';
import { confirmedStaffId } from './confirmed.js';
import { recoveryCodesLeft, replaceRecoveryCodes } from './recovery-codes.js';

/** Ten new codes, for somebody who has just confirmed who they are; all earlier ones stop working. */
export async function createRecoveryCodes(
  ctx: SubgraphContext,
  { settings }: Access,
): Promise<CreateRecoveryCodesPayload> {
  const staffId = confirmedStaffId(ctx);
  const { left, codes } = await asRookery(ctx, 'recovery-codes', async () => ({
    left: await recoveryCodesLeft(ctx.tx, staffId),
    codes: await replaceRecoveryCodes(ctx.tx, settings.encryptionKey, staffId),
  }));
  await recordAudit(ctx.tx, {
    action: 'second_factor.recovery_codes_made',
    resourceType: 'StaffMember',
    resourceId: staffId,
    oldValues: { left },
    newValues: { left: codes.length },
  });
  return { recoveryCodes: codes };
}
