import { compact, type RawSearch } from '../../search-params/read';

/** What the address says about the page of tokens: whether one is being asked for. */
export function validateTokensSearch(raw: RawSearch) {
  return compact({ ask: raw['ask'] === true ? true : undefined });
}
