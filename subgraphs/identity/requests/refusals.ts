import { type AuditRecord, recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, type ErrorCode } from '../../kit/errors.js';

/** Says no, and keeps in the audit trail that somebody tried. */
export async function refuse(
  ctx: SubgraphContext,
  record: AuditRecord,
  code: ErrorCode,
  message: string,
  details: Record<string, unknown> = {},
): Promise<never> {
  await recordAudit(ctx.tx, { ...record, newValues: { ...record.newValues, refused: code, cause: message } });
  throw new AppError(code, message, { details, keepChanges: true });
}
