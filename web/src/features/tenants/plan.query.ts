import { graphql } from '../../gql';

export const TenantPlanQuery = graphql(`
  query TenantPlan($id: ID!) {
    tenant(id: $id) {
      id
      effectivePlan {
        planSlug
        priceMonthly
        currency
        billing
        trialEnds
        explanation
        limits {
          name
          limit
          because
        }
      }
      overrides {
        id
        kind
        billing
        planSlug
        customPrice
        reason
        starts
        ends
        holds
        author {
          id
          name
        }
      }
    }
  }
`);

export const SetPlanOverrideMutation = graphql(`
  mutation SetPlanOverride($input: SetPlanOverrideInput!) {
    setPlanOverride(input: $input) {
      tenant {
        id
      }
    }
  }
`);

export const SetBillingOverrideMutation = graphql(`
  mutation SetBillingOverride($input: SetBillingOverrideInput!) {
    setBillingOverride(input: $input) {
      tenant {
        id
      }
    }
  }
`);
