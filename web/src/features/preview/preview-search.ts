import { compact, type RawSearch, readText, readTexts } from '../../search-params/read';

/** What the address says about the preview: which roles, and which operation is tried in thought. */
export function validatePreviewSearch(raw: RawSearch) {
  return compact({ roles: readTexts(raw['roles']), operation: readText(raw['operation'], 4000) });
}
