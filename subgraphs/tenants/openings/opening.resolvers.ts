import type { CaseRules } from '../cases/case-rules.js';
import type { MutationResolvers } from '../resolver-types.generated.js';
import { closeTenant } from './close-tenant.js';
import { openTenant } from './open-tenant.js';
import type { OpeningRules } from './opening-rules.js';

export const openingMutations = (rules: OpeningRules, caseRules: CaseRules) =>
  ({
    openTenant: (_root, { input }, ctx) => openTenant(ctx, input, rules, caseRules),
    closeTenant: (_root, { input }, ctx) => closeTenant(ctx, input),
  }) satisfies MutationResolvers;
