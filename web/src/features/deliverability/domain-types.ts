import type { TenantDomainsQuery } from '../../gql/graphql';

export type Domain = NonNullable<NonNullable<TenantDomainsQuery['tenant']>['domains']>['nodes'][number];
export type DomainRecord = Domain['dnsRecords'][number];
