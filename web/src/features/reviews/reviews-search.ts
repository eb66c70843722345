import { compact, type RawSearch, readOne } from '../../search-params/read';

/** What the address says about the list of reviews; those that are open when it says nothing. */
export function validateReviewsSearch(raw: RawSearch) {
  return compact({ show: readOne(raw['show'], ['closed', 'all'] as const) });
}
