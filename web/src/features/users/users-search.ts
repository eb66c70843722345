import { compact, type RawSearch, readOne, readPage, readSome, readText } from '../../search-params/read';
import { directions, environments } from '../tenants/tenants-search';

export const userStatuses = ['ACTIVE', 'SUSPENDED', 'BANNED', 'DELETED'] as const;
export const tenantRoles = ['OWNER', 'ADMIN', 'MEMBER'] as const;
const sorts = ['CREATED', 'NAME', 'STATUS'] as const;

/** What the address says about the list of users. */
export function validateUsersSearch(raw: RawSearch) {
  return compact({
    q: readText(raw['q']),
    status: readSome(raw['status'], userStatuses),
    role: readSome(raw['role'], tenantRoles),
    environment: readOne(raw['environment'], environments),
    sort: readOne(raw['sort'], sorts),
    direction: readOne(raw['direction'], directions),
    page: readPage(raw['page']),
  });
}

export type UsersSearch = ReturnType<typeof validateUsersSearch>;
