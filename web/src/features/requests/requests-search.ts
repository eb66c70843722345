import { compact, type RawSearch, readOne, readPage, readText } from '../../search-params/read';

export const requestTabs = ['decide', 'mine', 'decided', 'lent'] as const;
export type RequestTab = (typeof requestTabs)[number];

/** What the address says: which list, and which request or elevation stands open. */
export function validateRequestsSearch(raw: RawSearch) {
  return compact({
    tab: readOne(raw['tab'], requestTabs),
    page: readPage(raw['page']),
    request: readText(raw['request']),
    elevation: readText(raw['elevation']),
  });
}
