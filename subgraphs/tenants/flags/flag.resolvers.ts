import type { MutationResolvers, QueryResolvers, TenantResolvers } from '../resolver-types.generated.js';
import { featureFlags, flagsLoader } from './feature-flags.js';
import { setFeatureFlag } from './set-feature-flag.js';

export const flagQueries: Pick<QueryResolvers, 'featureFlags'> = {
  featureFlags: (_root, { prefix }, ctx) => featureFlags(ctx, prefix ?? ''),
};

export const flagMutations = {
  setFeatureFlag: (_root, { input }, ctx) => setFeatureFlag(ctx, input),
} satisfies MutationResolvers;

export const flagsOfTenant: Pick<TenantResolvers, 'flags'> = {
  flags: (tenant, _args, ctx) => flagsLoader(ctx).load(tenant.id),
};
