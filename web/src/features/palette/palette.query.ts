import { graphql } from '../../gql';

/** Only what the viewer may read is asked for, and a handful of each: the palette leads on, the lists show all. */
export const PaletteSearchQuery = graphql(`
  query PaletteSearch(
    $text: String!
    $staff: StaffMemberFilter
    $withStaff: Boolean!
    $withTier: Boolean!
    $withCustomers: Boolean!
    $withTenants: Boolean!
    $withUsers: Boolean!
    $withMasked: Boolean!
  ) {
    staffMembers(first: 5, filter: $staff) @include(if: $withStaff) {
      nodes {
        id
        name
        tier @include(if: $withTier)
        status @include(if: $withTier)
      }
    }
    search(text: $text, first: 8) @include(if: $withCustomers) {
      match
      user @include(if: $withUsers) {
        id
        name
        status
        maskedEmail @include(if: $withMasked)
        memberships {
          tenant @include(if: $withTenants) {
            id
            name
          }
        }
      }
      tenant @include(if: $withTenants) {
        id
        name
        status
      }
    }
  }
`);

export const PaletteNodeQuery = graphql(`
  query PaletteNode($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Workspace {
        tenantId
      }
      ... on Domain {
        tenantId
      }
      ... on Invoice {
        tenantId
      }
      ... on Payment {
        tenantId
      }
      ... on TenantSubscription {
        tenantId
      }
    }
  }
`);

export const PaletteSessionsQuery = graphql(`
  query PaletteSessions {
    sessions {
      id
      current
    }
  }
`);

export const PaletteEndSessionMutation = graphql(`
  mutation PaletteEndSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      session {
        id
      }
    }
  }
`);
