import { recordAudit } from '../../kit/audit.js';
import { newId } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import { type Owner, ownerOf } from '../customers/owner-of.js';
import { planOfProducts, planSlugs } from '../plans/plans.js';
import { keepReference, objectIdOf } from '../references/stripe-references.js';
import { type StripeEvent, type StripeSubscription, stripeSubscription } from '../stripe/objects.js';
import { readObject } from '../stripe/read-object.js';
import { type SubscriptionState, subscriptionState } from '../stripe/subscription-state.js';
import { changesBetween } from '../webhooks/changes.js';
import { latestEvent } from '../webhooks/latest-event.js';
import { eventsOfObject, oneAtATime } from '../webhooks/webhook-events.js';
import { Subscription } from './subscription.entity.js';
import { SubscriptionRevenue } from './subscription-revenue.entity.js';
import { withTenantStatus } from './tenant-status.js';

export const subscriptionEvents = [
  'customer.subscription.created',
  'customer.subscription.updated',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.subscription.resumed',
  'customer.subscription.trial_will_end',
];

const ends = (event: StripeEvent) => event.type === 'customer.subscription.deleted';
const begins = (event: StripeEvent) => event.type === 'customer.subscription.created';

/** An end is final; then Stripe's clock decides, and within its second the beginning comes first. */
const rank = (event: StripeEvent) => [ends(event) ? 1 : 0, event.created, begins(event) ? 0 : 1];

/** Nothing comes after these. */
const final: readonly Subscription['status'][] = ['CANCELED', 'INCOMPLETE_EXPIRED'];

/** When Stripe said it, in its seconds, and whether that was the end. */
interface Heard {
  created: number;
  ended: boolean;
}

/** Whether what we have is newer; the events that say so may have been cleared away since. */
function isStale(known: Subscription, heard: Heard, state: SubscriptionState): boolean {
  if (final.includes(known.status) && !final.includes(state.status)) return true;
  return known.lastEventCreated !== null && heard.created * 1000 < known.lastEventCreated.getTime() && !heard.ended;
}

async function columnsFrom(tx: Transaction, state: SubscriptionState) {
  const plan = await planOfProducts(tx, state.productIds);
  const pending = await planOfProducts(tx, state.pendingProductIds);
  return {
    planId: plan?.id ?? null,
    pendingPlanId: pending && pending.id !== plan?.id ? pending.id : null,
    status: state.status,
    collectionPaused: state.collectionPaused,
    currentPeriodStart: state.currentPeriodStart,
    currentPeriodEnd: state.currentPeriodEnd,
    cancelAtPeriodEnd: state.cancelAtPeriodEnd,
    canceledAt: state.canceledAt,
    cancelReason: state.cancelReason,
  };
}
type Columns = Awaited<ReturnType<typeof columnsFrom>>;

/** States and dates, no amounts and no ids of Stripe's: the trail is read by more people than those are. */
async function recordChange(
  tx: Transaction,
  owner: Owner,
  known: Subscription | null,
  id: string,
  now: Columns,
  ended: boolean,
) {
  const slugs = await planSlugs(tx, [
    known?.planId ?? null,
    now.planId,
    known?.pendingPlanId ?? null,
    now.pendingPlanId,
  ]);
  const values = ({ planId, pendingPlanId, ...rest }: Columns) => ({
    ...rest,
    plan: planId && slugs.get(planId),
    pendingPlan: pendingPlanId && slugs.get(pendingPlanId),
  });
  const before =
    known && values(Object.fromEntries(Object.keys(now).map((key) => [key, known[key as keyof Columns]])) as Columns);
  const changes = changesBetween<Record<string, unknown>>(before, values(now));
  if (!changes) return;
  await recordAudit(tx, {
    action: ended ? 'subscription.deleted' : known ? 'subscription.updated' : 'subscription.created',
    resourceType: 'TenantSubscription',
    resourceId: id,
    tenantId: owner.tenantId,
    ...changes,
  });
}

async function keep(
  tx: Transaction,
  owner: Owner,
  known: Subscription | null,
  state: SubscriptionState,
  heard: Heard,
  now: Date,
) {
  const columns = await columnsFrom(tx, state);
  const id = known?.id ?? newId('TenantSubscription', state.stripeCreated.getTime());
  const synced = { synced: now, lastEventCreated: new Date(heard.created * 1000), updated: now };
  if (known) await tx.manager.update(Subscription, { id }, { ...columns, ...synced });
  else {
    await tx.manager.insert(Subscription, {
      id,
      ...owner,
      ...columns,
      ...synced,
      stripeCreated: state.stripeCreated,
      deleted: null,
    });
    await keepReference(tx, { objectId: id, stripeId: state.stripeId, livemode: state.livemode }, owner);
  }
  const revenue = { mrrAmount: state.revenue?.amount ?? null, currency: state.revenue?.currency ?? null };
  await tx.manager.upsert(SubscriptionRevenue, { subscriptionId: id, ...owner, ...revenue }, ['subscriptionId']);
  await recordChange(tx, owner, known, id, columns, heard.ended);
}

/** Brings our copy to a state, unless it is further already, and its tenant to what follows from that. */
async function bringTo(tx: Transaction, state: SubscriptionState, heard: Heard, now: Date): Promise<void> {
  const knownId = await objectIdOf(tx, state.stripeId);
  const known = knownId ? await tx.manager.findOneBy(Subscription, { id: knownId }) : null;
  if (known && isStale(known, heard, state)) return;
  const owner = known ? { tenantId: known.tenantId, environment: known.environment } : await ownerOf(tx, state);
  await oneAtATime(tx, owner.tenantId);
  await withTenantStatus(tx, owner.tenantId, () => keep(tx, owner, known, state, heard, now));
}

/** Brings our copy of a subscription to its latest known state. */
export async function applySubscription(tx: Transaction, event: StripeEvent, now: Date): Promise<boolean> {
  const incoming = readObject(stripeSubscription, event.data.object);
  await oneAtATime(tx, incoming.id);
  const latest = latestEvent(await eventsOfObject(tx, incoming.id, subscriptionEvents), rank) ?? event;
  const state = subscriptionState(readObject(stripeSubscription, latest.data.object));
  await bringTo(tx, state, { created: latest.created, ended: ends(latest) }, now);
  return true;
}

/** The same for what Stripe answered when it was asked: no event that is older than that says otherwise. */
export async function applyFetchedSubscription(
  tx: Transaction,
  subscription: StripeSubscription,
  asked: Date,
  now: Date,
): Promise<void> {
  await oneAtATime(tx, subscription.id);
  const state = subscriptionState(subscription);
  const heard = { created: Math.floor(asked.getTime() / 1000), ended: state.status === 'CANCELED' };
  await bringTo(tx, state, heard, now);
}
