import { compact, type RawSearch, readOne, readPage } from '../../search-params/read';

export const userTabs = ['overview', 'activity', 'sessions', 'tenants', 'trail'] as const;
export type UserTab = (typeof userTabs)[number];

export const activityKinds = ['SIGN_IN', 'SIGN_OUT', 'CAMPAIGN', 'SETTINGS', 'API_CALL', 'ACCOUNT'] as const;

/** What the address says about one user's page: the tab, what of the timeline is shown, and the page of the list. */
export function validateUserSearch(raw: RawSearch) {
  return compact({
    tab: readOne(raw['tab'], userTabs),
    kind: readOne(raw['kind'], activityKinds),
    failed: raw['failed'] === true ? true : undefined,
    page: readPage(raw['page']),
  });
}

export type UserSearch = ReturnType<typeof validateUserSearch>;
