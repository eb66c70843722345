import { graphql } from '../../gql';

export const UserPageQuery = graphql(`
  query UserPage(
    $id: ID!
    $resourceId: String!
    $withTrail: Boolean!
    $withReceipts: Boolean!
    $withOpen: Boolean!
    $withActivity: Boolean!
    $withReveal: Boolean!
    $withInvitation: Boolean!
  ) {
    user(id: $id) {
      id
      activity(first: 8) @include(if: $withActivity) {
        nodes {
          id
          time
          kind
          succeeded
          summary
          country
        }
      }
      revealed @include(if: $withReveal) {
        fields
        until
        phone
        postalAddress
        lastLoginIp
      }
      invitation @include(if: $withInvitation) {
        state
        invited
        sent
        expires
      }
      name
      email
      maskedEmail
      phone
      maskedPhone
      status
      created
      updated
      lastLogin
      lastLoginIp
      maskedLastLoginIp
      lastLoginCountry
      memberships {
        role
        tenant {
          id
          name
          status
          openUntil @include(if: $withOpen)
        }
      }
    }
    auditEvents(first: 10, filter: { resourceId: $resourceId }) @include(if: $withTrail) {
      nodes {
        id
        time
        action
        resourceType
        notes
        actor {
          kind
          id
          name
        }
      }
    }
    accessReceipts(first: 10, filter: { entityId: $id }) @include(if: $withReceipts) {
      nodes {
        id
        time
        operationName
        decision
        actor {
          kind
          id
          name
        }
        cases {
          id
          reference
        }
        entities {
          type
          ids
          fields
          maskedFields
        }
      }
    }
  }
`);

export const UserActivityQuery = graphql(`
  query UserActivity($id: ID!, $first: Int!, $offset: Int!, $kinds: [UserActivityKind!], $succeeded: Boolean) {
    user(id: $id) {
      id
      activity(first: $first, offset: $offset, kinds: $kinds, succeeded: $succeeded) {
        totalCount
        nodes {
          id
          time
          kind
          succeeded
          summary
          tenantId
          country
          maskedIpAddress
          ipAddress
          device
        }
      }
    }
  }
`);

export const UserSessionsQuery = graphql(`
  query UserSessions($id: ID!, $first: Int!, $offset: Int!) {
    user(id: $id) {
      id
      sessions(first: $first, offset: $offset) {
        totalCount
        nodes {
          id
          created
          lastSeen
          expires
          ended
          active
          country
          maskedIpAddress
          ipAddress
          device
        }
      }
    }
  }
`);
