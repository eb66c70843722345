import type { CaseLevel, CaseSeverity } from '../resolver-types.generated.js';

/** How soon customers are answered, and their cases solved. */
export interface CaseRules {
  answerWithinHours: Readonly<Record<CaseSeverity, number>>;
  solveWithinHours: Readonly<Record<CaseSeverity, number>>;
}

export const defaultCaseRules: CaseRules = {
  answerWithinHours: { CRITICAL: 4, NORMAL: 24 },
  solveWithinHours: { CRITICAL: 24, NORMAL: 72 },
};

/** Where a case goes that is handed up. */
export const nextLevel: Readonly<Record<CaseLevel, CaseLevel | null>> = { L1: 'L2', L2: 'L3', L3: null };
