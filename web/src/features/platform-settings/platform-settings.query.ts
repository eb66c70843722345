import { graphql } from '../../gql';

export const PlatformSettingsQuery = graphql(`
  query PlatformSettings {
    platformSettings {
      version
      settings {
        key
        category
        title
        description
        kind
        unit
        least
        most
        decimals
        appliedBy
        sensitive
        defaultValue
        value
        followsDefault
        version
        changed
        changedBy {
          id
          name
        }
      }
    }
  }
`);

/** What is sensitive is asked for when somebody wants to see it. */
export const SensitiveSettingsQuery = graphql(`
  query SensitiveSettings {
    platformSettings {
      settings {
        key
        sensitiveValue
      }
    }
  }
`);

export const SettingsHistoryQuery = graphql(`
  query SettingsHistory($first: Int!, $offset: Int!) {
    platformSettings {
      version
      history(first: $first, offset: $offset) {
        totalCount
        nodes {
          version
          created
          reason
          restores
          author {
            id
            name
          }
          approver {
            id
            name
          }
          requestId
          changes {
            key
            title
            unit
            sensitive
            oldValue
            newValue
          }
          restoring {
            key
            title
            unit
            sensitive
            oldValue
            newValue
          }
        }
      }
    }
  }
`);

export const WaitingChangesQuery = graphql(`
  query WaitingChanges {
    accessRequests(first: 50, filter: { states: [PENDING], kind: MUTATION }) {
      nodes {
        id
        mutation
        created
        requester {
          id
          name
        }
      }
    }
  }
`);

export const SetConfigMutation = graphql(`
  mutation SetConfig($input: SetConfigInput!) {
    setConfig(input: $input) {
      request {
        id
        expires
      }
    }
  }
`);

export const RollBackConfigMutation = graphql(`
  mutation RollBackConfig($input: RollBackConfigInput!) {
    rollBackConfig(input: $input) {
      request {
        id
        expires
      }
    }
  }
`);
