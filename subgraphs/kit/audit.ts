import type { AuditAction } from './audit-actions.js';
import type { Transaction } from './transaction.js';

export interface AuditRecord {
  action: AuditAction;
  resourceType: string;
  resourceId: string | null;
  tenantId?: string | null;
  /** What was there before and what is there now: ids, states and numbers; never a personal datum or a secret. */
  oldValues?: Record<string, unknown> | null;
  newValues?: Record<string, unknown> | null;
  /** The reason given. */
  notes?: string | null;
  classification?: 'public' | 'internal' | 'confidential' | 'restricted';
  metadata?: Record<string, unknown>;
}

/** Writes to the audit trail in the transaction that changes the thing. Who, when and from where is what the database knows itself. */
export async function recordAudit(tx: Transaction, record: AuditRecord): Promise<void> {
  await tx.query('select audit.record($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    record.action,
    record.resourceType,
    record.resourceId,
    record.tenantId ?? null,
    record.oldValues ? JSON.stringify(record.oldValues) : null,
    record.newValues ? JSON.stringify(record.newValues) : null,
    record.notes ?? null,
    record.classification ?? 'internal',
    JSON.stringify(record.metadata ?? {}),
  ]);
}
