import type {
  EffectiveLimit,
  MutationResolvers,
  TenantOverrideResolvers,
  TenantResolvers,
} from '../resolver-types.generated.js';
import { effectivePlan, limitNames } from './effective-plan.js';
import { setBillingOverride, setPlanOverride } from './set-override.js';
import { overridesLoader } from './tenant-overrides.js';

export const overrideMutations = {
  setPlanOverride: (_root, { input }, ctx) => setPlanOverride(ctx, input),
  setBillingOverride: (_root, { input }, ctx) => setBillingOverride(ctx, input),
} satisfies MutationResolvers;

export const overridesOfTenant: Pick<TenantResolvers, 'overrides' | 'effectivePlan'> = {
  overrides: (tenant, _args, ctx) => overridesLoader(ctx).load(tenant.id),
  effectivePlan: (tenant, _args, ctx) => effectivePlan(ctx, tenant.id),
};

export const overrideFields: TenantOverrideResolvers = {
  author: ({ authorId }) => (authorId ? { id: authorId } : null),
  limits: ({ limits, reason }) =>
    limitNames.flatMap((name): EffectiveLimit[] =>
      Object.hasOwn(limits, name) ? [{ name, limit: limits[name] ?? null, because: reason }] : [],
    ),
};
