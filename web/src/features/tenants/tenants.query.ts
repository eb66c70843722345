import { graphql } from '../../gql';

/** The list asks for the directory alone: nothing here needs an opened tenant. */
export const TenantsListQuery = graphql(`
  query TenantsList(
    $first: Int!
    $offset: Int!
    $filter: TenantFilter
    $sort: TenantSort
    $withOwner: Boolean!
    $withPlan: Boolean!
    $withMrr: Boolean!
    $withOpen: Boolean!
  ) {
    tenants(first: $first, offset: $offset, filter: $filter, sort: $sort) {
      totalCount
      nodes {
        id
        name
        status
        environment
        created
        userCount
        workspaceCount
        openUntil @include(if: $withOpen)
        owner @include(if: $withOwner) {
          id
          name
          maskedEmail
        }
        subscription @include(if: $withPlan) {
          id
          status
          plan {
            id
            name
          }
          mrr @include(if: $withMrr) {
            amount
            currency
          }
        }
      }
    }
  }
`);
