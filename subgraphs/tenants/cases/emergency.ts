import type { SubgraphContext } from '../../kit/context.js';
import type { SupportCaseEntity } from './support-case.entity.js';

/** The super admins are warned at once, in the transaction of what made it one. */
export async function warnOfEmergency(ctx: SubgraphContext, { id, reference }: SupportCaseEntity): Promise<void> {
  await ctx.tx.query(`select tenants.raise_case_alert('CASE_EMERGENCY', $1, null, $2)`, [
    id,
    `${reference} is an emergency.`,
  ]);
}
