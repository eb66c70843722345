import { graphql } from '../../gql';

export const UsersListQuery = graphql(`
  query UsersList(
    $search: String
    $first: Int!
    $offset: Int!
    $filter: UserFilter
    $sort: UserSort
    $withTenants: Boolean!
    $withPlan: Boolean!
    $withLogin: Boolean!
    $withInvitation: Boolean!
  ) {
    users(search: $search, first: $first, offset: $offset, filter: $filter, sort: $sort) {
      totalCount
      nodes {
        id
        name
        maskedEmail
        status
        created
        lastLogin @include(if: $withLogin)
        invitation @include(if: $withInvitation) {
          state
        }
        memberships {
          role
          tenant @include(if: $withTenants) {
            id
            name
            status
            subscription @include(if: $withPlan) {
              id
              plan {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);
