import { recordAudit } from '../../kit/audit.js';
import type { Transaction } from '../../kit/transaction.js';
import { type StripeEvent, stripeProduct } from '../stripe/objects.js';
import { readObject } from '../stripe/read-object.js';
import { Plan } from './plan.entity.js';

/** A product whose metadata names a plan (`plan_slug`) is what is sold as that plan. */
export async function linkProduct(tx: Transaction, event: StripeEvent, now: Date): Promise<boolean> {
  const product = readObject(stripeProduct, event.data.object);
  const slug = product.metadata.plan_slug;
  const plan = slug ? await tx.manager.findOneBy(Plan, { slug }) : null;
  if (!plan) return false;
  // The first product stays: an event that comes late must not put an old one back.
  if (plan.stripeProductId !== null) return true;
  await tx.manager.update(Plan, { id: plan.id }, { stripeProductId: product.id, updated: now });
  await recordAudit(tx, {
    action: 'plan.linked',
    resourceType: 'Plan',
    resourceId: plan.id,
    oldValues: { stripeProductId: null },
    newValues: { stripeProductId: product.id },
  });
  return true;
}
