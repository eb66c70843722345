import { graphql } from '../../gql';

/** What stands on top of a person's page. Parts of it may be one's own alone, and then say so. */
export const StaffMemberQuery = graphql(`
  query StaffMemberPage(
    $id: ID!
    $withTier: Boolean!
    $withFactor: Boolean!
    $withEmail: Boolean!
    $withNotes: Boolean!
  ) {
    staffMember(id: $id) {
      id
      name
      created
      email @include(if: $withEmail)
      tier @include(if: $withTier)
      status @include(if: $withTier)
      lastSeen @include(if: $withTier)
      roles @include(if: $withTier) {
        id
        name
        description
        builtIn
      }
      secondFactor @include(if: $withFactor)
      notes @include(if: $withNotes)
    }
  }
`);

export const StaffSessionsQuery = graphql(`
  query StaffSessions($id: ID!) {
    staffMember(id: $id) {
      id
      sessions {
        id
        deviceName
        browser
        ipAddress
        place
        created
        lastSeen
        deviceFirstSeen
        expires
        current
      }
    }
  }
`);

export const StaffElevationsQuery = graphql(`
  query StaffElevations($id: ID!) {
    staffMember(id: $id) {
      id
      elevations {
        id
        scopes
        granted
        expires
        ended
        kind
        reason
        ticket
        used
      }
    }
  }
`);

export const RequestsAboutQuery = graphql(`
  query RequestsAbout($id: ID!, $first: Int!, $offset: Int!) {
    accessRequests(first: $first, offset: $offset, filter: { subjectId: $id }) {
      totalCount
      nodes {
        id
        kind
        state
        mutation
        reason
        created
        expires
        closed
        requester {
          id
          name
        }
        closedBy {
          id
          name
        }
      }
    }
  }
`);

export const StaffActivityQuery = graphql(`
  query StaffActivity($id: ID!, $first: Int!, $offset: Int!) {
    staffMember(id: $id) {
      id
      activity(first: $first, offset: $offset) {
        totalCount
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
    }
  }
`);

export const DoneToStaffQuery = graphql(`
  query DoneToStaff($id: String!, $first: Int!, $offset: Int!) {
    auditEvents(first: $first, offset: $offset, filter: { resourceType: "StaffMember", resourceId: $id }) {
      totalCount
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
  }
`);

export const TokensInForceQuery = graphql(`
  query TokensInForce {
    tokens {
      id
      name
      kind
      expires
      revoked
      requester {
        id
      }
      approver {
        id
      }
    }
  }
`);
