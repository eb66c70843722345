import { compact, type RawSearch, readOne, readText } from '../../search-params/read';

export const staffTabs = ['members', 'roles', 'matrix'] as const;

/** What the address says about the staff page. */
export function validateStaffSearch(raw: RawSearch) {
  return compact({ tab: readOne(raw['tab'], staffTabs), q: readText(raw['q']) });
}
