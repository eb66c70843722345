import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import { textOf } from '../../kit/texts.js';
import type { UnlinkStripeCustomerInput } from '../resolver-types.generated.js';
import type { TenantReference } from '../rows.js';
import { reasonLengths, tenantToSetUp } from './tenant-to-set-up.js';

/** Takes the link to a customer of Stripe's away, where nothing is paid by it. In Stripe the customer stays as it is. */
export async function unlinkStripeCustomer(
  ctx: SubgraphContext,
  input: UnlinkStripeCustomerInput,
): Promise<{ tenant: TenantReference }> {
  const reason = textOf('reason', input.reason, reasonLengths);
  const { id } = await tenantToSetUp(ctx, input.tenantId, 'unlinkStripeCustomer');
  await refusedInWords(() => ctx.tx.query('select billing.unlink_customer_as_viewer($1)', [id]));
  await recordAudit(ctx.tx, {
    action: 'customer.unlinked',
    resourceType: 'Tenant',
    resourceId: id,
    tenantId: id,
    oldValues: { linked: true },
    newValues: { linked: false },
    notes: reason,
  });
  return { tenant: { id } };
}
