import { compact, type RawSearch, readOne, readPage } from '../../search-params/read';

export const tenantTabs = ['overview', 'users', 'billing', 'domains', 'audit'] as const;
export type TenantTab = (typeof tenantTabs)[number];

/** What the address says about one tenant's page: the tab, and the page of the list in it. */
export function validateTenantSearch(raw: RawSearch) {
  return compact({ tab: readOne(raw['tab'], tenantTabs), page: readPage(raw['page']) });
}
