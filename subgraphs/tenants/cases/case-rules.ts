import type { CaseLevel, CaseSeverity } from '../resolver-types.generated.js';

type Hours = Readonly<Record<CaseSeverity, number>>;

/** How soon customers' cases are solved. */
export interface CaseRules {
  solveWithinHours: Hours;
}

export const defaultCaseRules: CaseRules = { solveWithinHours: { CRITICAL: 24, NORMAL: 72 } };

/** How soon customers are answered is a setting of the whole platform, which the database knows. */
export const answerSettings: Readonly<Record<CaseSeverity, string>> = {
  CRITICAL: 'basic.critical-answer-hours',
  NORMAL: 'basic.answer-hours',
};

/** What these settings are when nobody has changed them: what cases of demonstrations are measured by. */
export const usualAnswerHours: Hours = { CRITICAL: 4, NORMAL: 24 };

/** Where a case goes that is handed up. */
export const nextLevel: Readonly<Record<CaseLevel, CaseLevel | null>> = { L1: 'L2', L2: 'L3', L3: null };
