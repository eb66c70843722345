import { recordAudit } from '../../kit/audit.js';
import { newId } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import type { Alert } from './alert.entity.js';

/** What Rookery warns of here; cases that wait are warned of in the database. `AlertKind` in the SDL says what each means. */
export type AlertKind = Exclude<Alert['kind'], 'CASE_UNANSWERED' | 'CASE_EMERGENCY'>;

export interface NewAlert {
  kind: AlertKind;
  /**
   * What makes two occurrences the same: `break-glass:<elevation id>`, `off-hours:<staff id>:<night>`. A repeat is
   * counted on the alert that is there; a new one comes only an hour after the last repeat, and once that one was acknowledged.
   */
  cause: string;
  /** Whom it is about; that person may read it, beside super admins. */
  staffId: string | null;
  /** A sentence for a person. No secret, and no more than its reader may know. */
  summary: string;
  ipAddress?: string | null;
  /** Ids, names of places and numbers. */
  details?: Record<string, unknown>;
}

export interface RaisedAlert {
  alertId: string;
  /** False when it was there already, and was counted. */
  isNew: boolean;
}

/**
 * Raises an alert in the transaction of what caused it, whoever asks (Rookery itself or a staff member): if that is
 * rolled back, so is the alert. A new one is in the audit trail.
 */
export async function raiseAlert(tx: Transaction, alert: NewAlert): Promise<RaisedAlert> {
  const [row] = await tx.query<{ alertId: string; isNew: boolean }>(
    `select alert_id as "alertId", is_new as "isNew" from identity.raise_alert($1, $2, $3, $4, $5, $6, $7)`,
    [
      newId('Alert'),
      alert.kind,
      alert.cause,
      alert.staffId,
      alert.summary,
      alert.ipAddress ?? null,
      JSON.stringify(alert.details ?? {}),
    ],
  );
  if (!row) throw new Error('An alert was neither raised nor counted.');
  if (row.isNew) {
    await recordAudit(tx, {
      action: 'alert.raised',
      resourceType: 'Alert',
      resourceId: row.alertId,
      newValues: { kind: alert.kind, staffMemberId: alert.staffId },
    });
  }
  return row;
}
