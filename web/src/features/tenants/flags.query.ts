import { graphql } from '../../gql';

export const TenantFlagsQuery = graphql(`
  query TenantFlags($id: ID!) {
    tenant(id: $id) {
      id
      flags {
        key
        description
        on
        reason
        because
      }
    }
  }
`);

export const FeatureFlagsQuery = graphql(`
  query FeatureFlags {
    featureFlags {
      key
      enabled
      percentage
      allowed
    }
  }
`);

export const SetFeatureFlagMutation = graphql(`
  mutation SetFeatureFlag($input: SetFeatureFlagInput!) {
    setFeatureFlag(input: $input) {
      featureFlag {
        key
        enabled
        percentage
        allowed
      }
    }
  }
`);
