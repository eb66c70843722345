import { graphql } from '../../gql';

export const TestTenantsQuery = graphql(`
  query TestTenants($first: Int!, $offset: Int!) {
    tenants(first: $first, offset: $offset, filter: { environment: TEST }) {
      totalCount
      nodes {
        id
        name
        status
        userCount
        created
        testTenant {
          expires
          seed
          resets
          lastReset
        }
      }
    }
  }
`);

export const CreateTestTenantMutation = graphql(`
  mutation CreateTestTenant($input: CreateTestTenantInput!) {
    createTestTenant(input: $input) {
      tenant {
        id
        name
      }
    }
  }
`);

export const ResetTestTenantMutation = graphql(`
  mutation ResetTestTenant($input: ResetTestTenantInput!) {
    resetTestTenant(input: $input) {
      tenant {
        id
        userCount
        testTenant {
          expires
          seed
          resets
          lastReset
        }
      }
    }
  }
`);

export const TestCampaignsQuery = graphql(`
  query TestCampaigns($id: ID!) {
    tenant(id: $id) {
      id
      name
      campaigns(first: 20) {
        nodes {
          id
          name
          testContent {
            subject
            fromName
            fromAddress
            listUnsubscribe
            body
            consentBasis
          }
          validations {
            id
            verdict
            notes
            created
            recordedBy {
              id
              name
            }
            checks {
              rule
              law
              result
              why
            }
          }
        }
      }
    }
  }
`);

export const RecordValidationMutation = graphql(`
  mutation RecordValidation($input: RecordValidationInput!) {
    recordValidation(input: $input) {
      validation {
        id
        verdict
      }
    }
  }
`);
