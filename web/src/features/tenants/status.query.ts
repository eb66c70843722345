import { graphql } from '../../gql';

export const ApproveTenantMutation = graphql(`
  mutation ApproveTenant($input: ApproveTenantInput!) {
    approveTenant(input: $input) {
      tenant {
        id
        status
      }
    }
  }
`);

export const RejectTenantMutation = graphql(`
  mutation RejectTenant($input: RejectTenantInput!) {
    rejectTenant(input: $input) {
      tenant {
        id
        status
      }
    }
  }
`);

export const SuspendTenantMutation = graphql(`
  mutation SuspendTenant($input: SuspendTenantInput!) {
    suspendTenant(input: $input) {
      request {
        id
      }
    }
  }
`);

export const ReactivateTenantMutation = graphql(`
  mutation ReactivateTenant($input: ReactivateTenantInput!) {
    reactivateTenant(input: $input) {
      request {
        id
      }
    }
  }
`);
