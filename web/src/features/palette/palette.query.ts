import { graphql } from '../../gql';

/** Each list only for whom may read it, and a handful of each: the palette leads on, the lists show all. */
export const PaletteSearchQuery = graphql(`
  query PaletteSearch(
    $text: String!
    $withStaff: Boolean!
    $withTier: Boolean!
    $withTenants: Boolean!
    $withUsers: Boolean!
  ) {
    staffMembers(first: 5, filter: { name: $text }) @include(if: $withStaff) {
      nodes {
        id
        name
        tier @include(if: $withTier)
        status @include(if: $withTier)
      }
    }
    tenants(first: 5, filter: { name: $text }) @include(if: $withTenants) {
      nodes {
        id
        name
        status
      }
    }
    users(first: 5, search: $text) @include(if: $withUsers) {
      nodes {
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
