/** One operation that is measured, and as whom it is asked. */
export interface BenchCase {
  name: string;
  title: string;
  query: string;
  variables: Record<string, unknown>;
  role: 'super_admin' | 'support';
}

const tenantsList = `query Tenants {
  tenants(first: 20) {
    nodes { id name status created
      subscription { status currentPeriodEnd plan { name slug } }
      owner { name maskedEmail status } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const tenantPage = `query TenantPage($id: ID!) {
  tenant(id: $id) {
    id name status environment created updated userCount workspaceCount
    owner { name maskedEmail status }
    users(first: 10) { nodes { id name maskedEmail status created lastLogin } }
    domains(first: 10) { nodes { id domain verificationStatus isPrimary } }
    subscription { status plan { name slug } currentPeriodStart currentPeriodEnd cancelAtPeriodEnd }
    invoices(first: 10) { nodes { id number status created dueDate } }
    auditEvents(first: 10) { nodes { id sequence time action resourceType } }
  }
}`;

const row = 'id name maskedEmail maskedPhone status created updated lastLogin maskedLastLoginIp lastLoginCountry';

/** Pages hold a hundred rows at most: ten of them are a thousand. */
const thousandRows = `query Users {
  ${Array.from({ length: 10 }, (_, page) => `page${page}: users(first: 100, offset: ${page * 100}) { nodes { ${row} } }`).join('\n  ')}
}`;

export function benchCases(tenantId: string): BenchCase[] {
  return [
    {
      name: 'tenants',
      title: '20 tenants with subscription, plan and owner',
      query: tenantsList,
      variables: {},
      role: 'super_admin',
    },
    {
      name: 'tenant-page',
      title: 'one tenant’s page, by a support agent who opened it',
      query: tenantPage,
      variables: { id: tenantId },
      role: 'support',
    },
    {
      name: 'thousand-rows',
      title: '1,000 rows of 10 fields',
      query: thousandRows,
      variables: {},
      role: 'super_admin',
    },
  ];
}
