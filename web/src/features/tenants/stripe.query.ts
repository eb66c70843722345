import { graphql } from '../../gql';

export const TenantStripeQuery = graphql(`
  query TenantStripe($id: ID!, $withAccount: Boolean!) {
    tenant(id: $id) {
      id
      stripeCustomer {
        stripeId
        stripeUrl
        livemode
        linked
        paymentMethod
      }
    }
    stripeAccount @include(if: $withAccount) {
      kind
    }
  }
`);

export const LinkStripeCustomerMutation = graphql(`
  mutation LinkStripeCustomer($input: LinkStripeCustomerInput!) {
    linkStripeCustomer(input: $input) {
      created
      subscriptions
      tenant {
        id
      }
    }
  }
`);

export const UnlinkStripeCustomerMutation = graphql(`
  mutation UnlinkStripeCustomer($input: UnlinkStripeCustomerInput!) {
    unlinkStripeCustomer(input: $input) {
      tenant {
        id
      }
    }
  }
`);
