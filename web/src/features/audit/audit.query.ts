import { graphql } from '../../gql';

export const AuditTrailQuery = graphql(`
  query AuditTrail($first: Int!, $offset: Int!, $filter: AuditEventFilter, $withTenant: Boolean!, $withAddress: Boolean!) {
    auditEvents(first: $first, offset: $offset, filter: $filter) {
      totalCount
      nodes {
        id
        sequence
        time
        action
        resourceType
        resourceId
        notes
        classification
        oldValues
        newValues
        ipAddress @include(if: $withAddress)
        userAgent @include(if: $withAddress)
        actor {
          kind
          id
          name
        }
        tenant @include(if: $withTenant) {
          id
          name
        }
      }
    }
  }
`);
