import { compact, type RawSearch, readOne, readPage, readSome, readText } from '../../search-params/read';

export const caseViews = ['mine', 'unassigned', 'breaching', 'unsolved', 'all'] as const;
export type CaseView = (typeof caseViews)[number];
export const caseStatuses = ['NEW', 'TRIAGED', 'ASSIGNED', 'INVESTIGATING', 'SOLVED', 'FOLLOWED_UP'] as const;
export const caseCategories = ['TECHNICAL', 'BILLING', 'FEATURE_REQUEST', 'BUG_REPORT'] as const;
export const caseLevels = ['L1', 'L2', 'L3'] as const;
export const caseSeverities = ['CRITICAL', 'NORMAL'] as const;

/** What the address says about the queue: which part of it, the filters, the page, and the case that is open. */
export function validateCasesSearch(raw: RawSearch) {
  return compact({
    view: readOne(raw['view'], caseViews),
    status: readSome(raw['status'], caseStatuses),
    category: readSome(raw['category'], caseCategories),
    severity: readOne(raw['severity'], caseSeverities),
    level: readSome(raw['level'], caseLevels),
    page: readPage(raw['page']),
    case: readText(raw['case'], 36),
  });
}

export type CasesSearch = ReturnType<typeof validateCasesSearch>;
