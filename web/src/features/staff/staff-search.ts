import type { StaffMemberSortField, StaffStatus } from '../../gql/graphql';
import { compact, type RawSearch, readOne, readPage, readSome, readText, readTexts } from '../../search-params/read';
import { categories } from '../roles/categories';

export const staffTabs = ['members', 'roles', 'matrix'] as const;
export const staffStatuses: readonly StaffStatus[] = ['ACTIVE', 'INVITED', 'SUSPENDED'];
const sorts: readonly StaffMemberSortField[] = ['NAME', 'CREATED'];

/** What the address says about the staff page. */
export function validateStaffSearch(raw: RawSearch) {
  return compact({
    tab: readOne(raw['tab'], staffTabs),
    q: readText(raw['q']),
    status: readSome(raw['status'], staffStatuses),
    role: readTexts(raw['role']),
    sort: readOne(raw['sort'], sorts),
    direction: readOne(raw['direction'], ['ASC', 'DESC'] as const),
    page: readPage(raw['page']),
    // Of the matrix: the drawer of permissions that is shown, and the cell that stands open.
    category: readOne(raw['category'], categories),
    cell: readText(raw['cell']),
  });
}

export type StaffSearch = ReturnType<typeof validateStaffSearch>;

export const personTabs = ['overview', 'sessions', 'elevations', 'requests', 'activity'] as const;
export type PersonTab = (typeof personTabs)[number];

/** What the address says about one person's page; `by` shows what they did in place of what was done to them. */
export function validateStaffMemberSearch(raw: RawSearch) {
  return compact({
    tab: readOne(raw['tab'], personTabs),
    by: readOne(raw['by'], ['them'] as const),
    page: readPage(raw['page']),
  });
}
