import type { BudgetSettings } from '../../gateway/cost/budget.js';

const plenty = { capacity: 1e9, restoreRate: 1e9 };

/** For tests that ask more than callers are given: what they prove is not the limits. */
export const boundless: BudgetSettings = {
  perOperation: 1e9,
  staff: plenty,
  token: plenty,
  nobody: plenty,
  requestsPerMinute: { token: 1e6, staff: 1e6, nobody: 1e6 },
};
