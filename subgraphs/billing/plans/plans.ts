import { Any, In } from 'typeorm';
import { isIdOf } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import { type Reading, rowsBy } from '../reading.js';
import { Plan } from './plan.entity.js';

/** The catalogue, cheapest first. */
export function listPlans({ tx }: Reading, includeInactive: boolean): Promise<Plan[]> {
  return tx.manager.find(Plan, {
    where: includeInactive ? {} : { isActive: true },
    order: { priceMonthly: 'ASC', id: 'ASC' },
  });
}

export async function planById(reading: Reading, id: string | null): Promise<Plan | null> {
  return id && isIdOf('Plan', id) ? rowsBy(reading, Plan, 'id').load(id.toLowerCase()) : null;
}

/** The plan that the first known of these products stands for; null when none does. */
export async function planOfProducts(tx: Transaction, productIds: readonly string[]): Promise<Plan | null> {
  if (!productIds.length) return null;
  const found = await tx.manager.findBy(Plan, { stripeProductId: In([...productIds]) });
  const first = productIds.find((id) => found.some((plan) => plan.stripeProductId === id));
  return found.find((plan) => plan.stripeProductId === first) ?? null;
}

/** Short names by id, for the audit trail. */
export async function planSlugs(tx: Transaction, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const known = ids.filter((id) => id !== null);
  const plans = known.length ? await tx.manager.findBy(Plan, { id: Any(known) }) : [];
  return new Map(plans.map((plan) => [plan.id, plan.slug]));
}
