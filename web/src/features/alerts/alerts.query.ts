import { graphql } from '../../gql';

/** Tier and status of whom it is about say whether they can be locked out from here. */
export const AlertsQuery = graphql(`
  query Alerts($first: Int!, $offset: Int!, $filter: AlertFilter, $withStaff: Boolean!, $withTier: Boolean!, $withCases: Boolean!, $withMeasure: Boolean!) {
    alerts(first: $first, offset: $offset, filter: $filter) {
      totalCount
      nodes {
        id
        kind
        summary
        ipAddress
        occurrences
        created
        lastSeen
        acknowledged
        note
        staffMember @include(if: $withStaff) {
          id
          name
          tier @include(if: $withTier)
          status @include(if: $withTier)
        }
        supportCase @include(if: $withCases) {
          id
          reference
        }
        measure @include(if: $withMeasure) {
          count
          threshold
          from
          until
        }
        acknowledgedBy @include(if: $withStaff) {
          id
          name
        }
      }
    }
  }
`);

export const AlertRulesQuery = graphql(`
  query AlertRules {
    alertRules {
      kind
      watches
      threshold
      withinMinutes
      setting
      active
    }
  }
`);

export const AcknowledgeAlertMutation = graphql(`
  mutation AcknowledgeAlert($input: AcknowledgeAlertInput!) {
    acknowledgeAlert(input: $input) {
      alert {
        id
        acknowledged
        note
      }
    }
  }
`);
