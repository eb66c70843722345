import { compact, type RawSearch, readOne, readPage, readSome, readText } from '../../search-params/read';

export const tenantStatuses = ['PENDING', 'TRIAL', 'ACTIVE', 'PAST_DUE', 'PAUSED', 'SUSPENDED', 'CHURNED'] as const;
export const environments = ['PRODUCTION', 'TEST'] as const;
export const directions = ['ASC', 'DESC'] as const;
const sorts = ['CREATED', 'NAME', 'STATUS', 'USERS'] as const;

/** What the address says about the list of tenants. */
export function validateTenantsSearch(raw: RawSearch) {
  return compact({
    q: readText(raw['q']),
    status: readSome(raw['status'], tenantStatuses),
    environment: readOne(raw['environment'], environments),
    sort: readOne(raw['sort'], sorts),
    direction: readOne(raw['direction'], directions),
    page: readPage(raw['page']),
  });
}

export type TenantsSearch = ReturnType<typeof validateTenantsSearch>;
