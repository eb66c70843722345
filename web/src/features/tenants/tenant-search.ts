import { compact, type RawSearch, readOne, readPage } from '../../search-params/read';
import { readListSearch } from '../deliverability/deliverability-search';

export const tenantTabs = [
  'overview',
  'users',
  'cases',
  'billing',
  'flags',
  'settings',
  'domains',
  'mailboxes',
  'campaigns',
  'audit',
] as const;
export type TenantTab = (typeof tenantTabs)[number];

/** What the address says about one tenant's page: the tab, and the page of the list in it. */
export function validateTenantSearch(raw: RawSearch) {
  return compact({ tab: readOne(raw['tab'], tenantTabs), page: readPage(raw['page']), ...readListSearch(raw) });
}
