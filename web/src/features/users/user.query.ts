import { graphql } from '../../gql';

export const UserPageQuery = graphql(`
  query UserPage($id: ID!, $resourceId: String!, $withTrail: Boolean!, $withReceipts: Boolean!, $withOpen: Boolean!) {
    user(id: $id) {
      id
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
