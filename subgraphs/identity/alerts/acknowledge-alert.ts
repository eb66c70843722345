import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput, notFound } from '../../kit/errors.js';
import type { AcknowledgeAlertInput } from '../resolver-types.generated.js';
import type { Alert } from './alert.entity.js';
import { alertById } from './alerts.js';

const longestNote = 500;

/** Notes that somebody has looked. Once: the first who did stays on record. */
export async function acknowledgeAlert(ctx: SubgraphContext, input: AcknowledgeAlertInput): Promise<{ alert: Alert }> {
  const note = input.note?.trim() || null;
  if (note && [...note].length > longestNote) throw badInput('note', `A note has ${longestNote} characters at most.`);
  const alert = await alertById(ctx).load(input.alertId);
  if (!alert) throw notFound('alert');
  const [done] = await ctx.tx.query<{ acknowledged: Date }>(
    `update identity.alerts set acknowledged = clock_timestamp(), acknowledged_by = $2, note = $3
     where id = $1 and acknowledged is null returning acknowledged`,
    [alert.id, ctx.viewer.id, note],
  );
  if (!done) throw new AppError('CONFLICT', 'Somebody has looked at this alert already.');
  await recordAudit(ctx.tx, {
    action: 'alert.acknowledged',
    resourceType: 'Alert',
    resourceId: alert.id,
    oldValues: { acknowledged: null },
    newValues: { acknowledged: done.acknowledged.toISOString(), kind: alert.kind },
    notes: note,
  });
  return { alert: { ...alert, acknowledged: done.acknowledged, acknowledgedBy: ctx.viewer.id, note } };
}
