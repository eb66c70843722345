import { graphql } from '../../gql';

export const HomeTenantsQuery = graphql(`
  query HomeTenants($filter: TenantFilter) {
    tenants(first: 5, filter: $filter, sort: { field: CREATED, direction: DESC }) {
      totalCount
      nodes {
        id
        name
        status
        created
      }
    }
  }
`);

export const HomeHealthQuery = graphql(`
  query HomeHealth {
    systemHealth {
      status
      checked
      services {
        name
        status
      }
    }
  }
`);

export const HomeWebhooksQuery = graphql(`
  query HomeWebhooks {
    webhookEvents(first: 5) {
      nodes {
        id
        type
        status
        received
      }
    }
  }
`);

export const HomeTrailQuery = graphql(`
  query HomeTrail($actorId: ID!) {
    auditEvents(first: 5, filter: { actorId: $actorId }) {
      nodes {
        id
        time
        action
        notes
      }
    }
  }
`);

export const HomeAlertsQuery = graphql(`
  query HomeAlerts($withCases: Boolean!) {
    alerts(first: 5, filter: { acknowledged: false }) {
      totalCount
      nodes {
        id
        kind
        summary
        lastSeen
        supportCase @include(if: $withCases) {
          id
        }
        staffMember {
          id
          name
        }
      }
    }
  }
`);

export const HomeRequestsQuery = graphql(`
  query HomeRequests {
    accessRequests(first: 5, filter: { decidable: true }) {
      nodes {
        id
        kind
        mutation
        reason
        created
        requester {
          id
          name
        }
      }
    }
  }
`);

export const HomeReviewsQuery = graphql(`
  query HomeReviews {
    privilegeReviews(open: true) {
      id
      kind
      due
      overdue
      subject {
        id
        name
      }
    }
  }
`);
