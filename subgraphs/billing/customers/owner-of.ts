import { recordAudit } from '../../kit/audit.js';
import { isIdOf } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import type { Environment } from '../../kit/viewer.js';
import { oneAtATime } from '../webhooks/webhook-events.js';
import { WebhookProblem } from '../webhooks/webhook-problem.js';
import { Customer } from './customer.entity.js';

/** Whose an object of Stripe's is, and in which world. */
export interface Owner {
  tenantId: string;
  environment: Environment;
}

/** The tenant that our own sign-up wrote into the metadata, when there is such a tenant. */
async function namedTenant(tx: Transaction, metadata: Record<string, string>): Promise<Owner | null> {
  const tenantId = metadata.tenant_id?.toLowerCase();
  if (!tenantId || !isIdOf('Tenant', tenantId)) return null;
  const [row] = await tx.query<{ environment: Environment | null }>(
    'select billing.environment_of_tenant($1) as environment',
    [tenantId],
  );
  return row?.environment ? { tenantId, environment: row.environment } : null;
}

/**
 * Whose a customer of Stripe's is. The first object that names a tenant settles it for good: later metadata cannot move
 * a customer's bills to another tenant.
 */
export async function linkCustomer(
  tx: Transaction,
  customer: { id: string; livemode: boolean; metadata: Record<string, string> },
): Promise<Owner | null> {
  await oneAtATime(tx, customer.id);
  const known = await tx.manager.findOneBy(Customer, { stripeCustomerId: customer.id });
  // Staff took the link away: until they link it again it is nobody's, whatever its metadata say.
  if (known) return known.unlinked ? null : { tenantId: known.tenantId, environment: known.environment };
  const owner = await namedTenant(tx, customer.metadata);
  if (!owner) return null;
  await tx.manager.insert(Customer, { stripeCustomerId: customer.id, livemode: customer.livemode, ...owner });
  await recordAudit(tx, {
    action: 'customer.linked',
    resourceType: 'Tenant',
    resourceId: owner.tenantId,
    tenantId: owner.tenantId,
    newValues: { livemode: customer.livemode },
  });
  return owner;
}

/** Like `linkCustomer`, for what cannot be kept without an owner. */
export async function ownerOf(
  tx: Transaction,
  object: { customerId: string | null; livemode: boolean; metadata: Record<string, string> },
): Promise<Owner> {
  const { customerId, livemode, metadata } = object;
  const owner = customerId
    ? await linkCustomer(tx, { id: customerId, livemode, metadata })
    : await namedTenant(tx, metadata);
  if (!owner) throw new WebhookProblem('No tenant is known for the customer of this event.');
  return owner;
}
