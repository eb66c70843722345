import { isIdOf } from '../../kit/ids.js';
import { money } from '../../kit/money.js';
import { planById } from '../plans/plans.js';
import { oneVisible } from '../reading.js';
import { stripeIdOf, stripeUrlOf } from '../references/stripe-references.js';
import type { QueryResolvers, Resolvers, TenantResolvers } from '../resolver-types.generated.js';
import { latestSubscriptions, listSubscriptions, revenueBySubscription, subscriptionsById } from './subscriptions.js';

export const subscriptionResolvers: Pick<Resolvers, 'TenantSubscription'> & {
  Query: Pick<QueryResolvers, 'subscription' | 'subscriptions'>;
  Tenant: Pick<TenantResolvers, 'subscription' | 'planLimits'>;
} = {
  Query: {
    subscription: (_root, { id }, context) => oneVisible(context, 'TenantSubscription', id, subscriptionsById(context)),
    subscriptions: (_root, args, context) => listSubscriptions(context, args),
  },
  Tenant: {
    subscription: (tenant, _args, context) => latestSubscriptions(context).load(tenant.id),
    // A plan bears its limits' names.
    planLimits: async (tenant, _args, context) =>
      planById(context, (await latestSubscriptions(context).load(tenant.id))?.planId ?? null),
  },
  TenantSubscription: {
    __resolveReference: ({ id }, context) =>
      isIdOf('TenantSubscription', id) ? subscriptionsById(context).load(id.toLowerCase()) : null,
    plan: (subscription, _args, context) => planById(context, subscription.planId),
    pendingPlan: (subscription, _args, context) => planById(context, subscription.pendingPlanId),
    stripeId: (subscription, _args, context) => stripeIdOf(context, subscription.id),
    stripeUrl: (subscription, _args, context) => stripeUrlOf(context, 'TenantSubscription', subscription.id),
    mrr: async (subscription, _args, context) => {
      const revenue = await revenueBySubscription(context).load(subscription.id);
      return money(revenue?.mrrAmount, revenue?.currency);
    },
  },
};
