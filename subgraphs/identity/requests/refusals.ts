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

const states: Record<string, { code: ErrorCode; message: string }> = {
  RK403: { code: 'FORBIDDEN', message: 'This is not permitted.' },
  RK409: { code: 'CONFLICT', message: 'Things have changed since you looked.' },
};

/** What the database itself refuses, as an error of ours; two who do the same at once meet here. */
export async function askingTheDatabase<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const driverError = (error as { driverError?: { code?: string; message?: string } }).driverError;
    const known = states[driverError?.code ?? ''];
    if (!known) throw error;
    const said = driverError?.message;
    throw new AppError(known.code, said ? `${said.charAt(0).toUpperCase()}${said.slice(1)}.` : known.message);
  }
}
