import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, notFound } from '../../kit/errors.js';
import type { UserExportEntity } from './user-export.entity.js';
import { requireConfirmed, userExportOf } from './user-exports.js';

/** Records that somebody downloads what was exported for them. What is another's, or has expired, is not there. */
export async function downloadUserExport(ctx: SubgraphContext, exportId: string): Promise<UserExportEntity> {
  const found = await userExportOf(ctx, exportId);
  if (!found) throw notFound('export');
  await requireConfirmed(ctx);
  if (!found.made) throw new AppError('CONFLICT', 'This export is still being made; it takes a moment.');
  await recordAudit(ctx.tx, {
    action: 'user.export_downloaded',
    resourceType: 'User',
    resourceId: found.userId,
    tenantId: found.tenantIds[0] ?? null,
    newValues: { exportId: found.id, bytes: found.bytes, sha256: found.sha256 },
    classification: 'restricted',
    ...(found.caseId && { metadata: { caseId: found.caseId } }),
  });
  return found;
}
