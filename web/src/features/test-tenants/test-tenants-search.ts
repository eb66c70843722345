import { compact, type RawSearch, readPage } from '../../search-params/read';

/** What the address says about the list of test tenants. */
export function validateTestTenantsSearch(raw: RawSearch) {
  return compact({ page: readPage(raw['page']) });
}
