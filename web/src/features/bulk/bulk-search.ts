import { compact, type RawSearch, readPage, readSome } from '../../search-params/read';

export const bulkRowStatuses = ['WAITING', 'DONE', 'FAILED', 'SKIPPED'] as const;

/** What the address says about the list of bulk changes. */
export function validateBulkListSearch(raw: RawSearch) {
  return compact({ page: readPage(raw['page']) });
}

/** What it says about one of them. */
export function validateBulkSearch(raw: RawSearch) {
  return compact({ page: readPage(raw['page']), status: readSome(raw['status'], bulkRowStatuses) });
}
