import type { CaseCategory, OpenReason } from '../resolver-types.generated.js';

/** How long tenants stay open, and how many at once. */
export interface OpeningRules {
  hours: number;
  /** By tier; null is no limit. Whoever is not named has the limit of `others`. */
  limits: Readonly<Record<string, number | null>>;
  others: number;
  /** Tiers that open tenants for cases assigned to them, and for no others. */
  forOwnCasesOnly: readonly string[];
}

/** More than this is cross-tenant access, which somebody else has to approve. */
export const defaultOpeningRules: OpeningRules = {
  hours: 8,
  limits: { super_admin: null, admin: 5, support: 5 },
  others: 5,
  forOwnCasesOnly: ['support'],
};

export function limitFor(rules: OpeningRules, tier: string | null): number | null {
  const limit = rules.limits[tier ?? ''];
  return limit === undefined ? rules.others : limit;
}

/** What a case is about that is made when a tenant is opened without one. */
export const categoryOf: Readonly<Record<OpenReason, CaseCategory>> = {
  CUSTOMER_REQUEST: 'TECHNICAL',
  BILLING_QUESTION: 'BILLING',
  DELIVERABILITY: 'TECHNICAL',
  SECURITY: 'TECHNICAL',
  TROUBLESHOOTING: 'TECHNICAL',
};
