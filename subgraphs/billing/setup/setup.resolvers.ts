import type { MutationResolvers, QueryResolvers, Resolvers, TenantResolvers } from '../resolver-types.generated.js';
import { customerUrl } from '../stripe/dashboard-url.js';
import type { StripeAccount } from '../stripe/stripe-account.js';
import { linkStripeCustomer } from './link-stripe-customer.js';
import { defaultMethods, linkedCustomers } from './linked-customers.js';
import { unlinkStripeCustomer } from './unlink-stripe-customer.js';

export const setupResolvers = (
  account: StripeAccount | undefined,
): Pick<Resolvers, 'StripeCustomer'> & {
  Query: Pick<QueryResolvers, 'stripeAccount'>;
  Mutation: MutationResolvers;
  Tenant: Pick<TenantResolvers, 'stripeCustomer'>;
} => ({
  Query: {
    stripeAccount: () => ({ kind: account ? (account.standIn ? 'STAND_IN' : 'ACCOUNT') : 'NONE' }),
  },
  Mutation: {
    linkStripeCustomer: (_root, { input }, ctx) => linkStripeCustomer(ctx, input, account),
    unlinkStripeCustomer: (_root, { input }, ctx) => unlinkStripeCustomer(ctx, input),
  },
  Tenant: {
    stripeCustomer: (tenant, _args, ctx) => linkedCustomers(ctx).load(tenant.id),
  },
  StripeCustomer: {
    // A stand-in has no pages.
    stripeUrl: ({ stripeId, livemode }) => (account?.standIn ? null : customerUrl(stripeId, livemode)),
    paymentMethod: async ({ stripeId }, _args, ctx) => {
      const method = await defaultMethods(ctx).load(stripeId);
      return method && [method.brand, method.last4].filter(Boolean).join(' •••• ');
    },
  },
});
