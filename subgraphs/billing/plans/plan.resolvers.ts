import { notFound } from '../../kit/errors.js';
import { type Money, money } from '../../kit/money.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { listPlans, planById } from './plans.js';

const price = (amount: string, currency: string) => money(amount, currency) as Money;

export const planResolvers: Pick<Resolvers, 'Plan'> & {
  Query: Pick<NonNullable<Resolvers['Query']>, 'plan' | 'plans'>;
} = {
  Query: {
    plans: (_root, { includeInactive }, context) => listPlans(context, includeInactive ?? false),
    plan: async (_root, { id }, context) => {
      const plan = await planById(context, id);
      if (!plan) throw notFound('plan');
      return plan;
    },
  },
  Plan: {
    __resolveReference: ({ id }, context) => planById(context, id),
    priceMonthly: (plan) => price(plan.priceMonthly, plan.currency),
    priceYearly: (plan) => price(plan.priceYearly, plan.currency),
    // The columns bear the fields' names, so a plan is its own limits and features.
    limits: (plan) => plan,
    features: (plan) => plan,
  },
};
