import { graphql } from '../../gql';

export const PlanBulkMutation = graphql(`
  mutation PlanBulk($input: BulkUsersInput!) {
    bulkUsers(input: $input) {
      job {
        id
      }
    }
  }
`);

export const BulkTenantsQuery = graphql(`
  query BulkTenants($name: String!) {
    tenants(first: 20, filter: { name: $name }) {
      nodes {
        id
        name
      }
    }
  }
`);

export const BulkTeamsQuery = graphql(`
  query BulkTeams($id: ID!) {
    tenant(id: $id) {
      id
      workspaces(first: 100) {
        nodes {
          id
          name
          teams {
            id
            name
          }
        }
      }
    }
  }
`);

export const BulkJobQuery = graphql(`
  query BulkJobPage($id: ID!, $first: Int!, $offset: Int!, $status: [BulkRowStatus!]) {
    bulkJob(id: $id) {
      id
      action
      status
      reason
      ticket
      total
      waiting
      done
      failed
      skipped
      needsApproval
      approved
      stopReason
      created
      started
      finished
      undoUntil
      undoOf
      exportUntil
      requestedBy {
        id
        name
      }
      rows(first: $first, offset: $offset, status: $status) {
        totalCount
        nodes {
          position
          status
          oldValue
          newValue
          code
          message
          changed
          user {
            id
            name
            maskedEmail
          }
        }
      }
    }
  }
`);

export const BulkJobsQuery = graphql(`
  query BulkJobs($first: Int!, $offset: Int!) {
    bulkJobs(first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        action
        status
        total
        done
        failed
        skipped
        created
        requestedBy {
          id
          name
        }
      }
    }
  }
`);

export const StartBulkJobMutation = graphql(`
  mutation StartBulkJob($input: BulkJobInput!) {
    startBulkJob(input: $input) {
      job {
        id
        status
      }
    }
  }
`);

export const RetryBulkJobMutation = graphql(`
  mutation RetryBulkJob($input: BulkJobInput!) {
    retryBulkJob(input: $input) {
      job {
        id
        status
      }
    }
  }
`);

export const CancelBulkJobMutation = graphql(`
  mutation CancelBulkJob($input: BulkJobInput!) {
    cancelBulkJob(input: $input) {
      job {
        id
        status
      }
    }
  }
`);

export const UndoBulkJobMutation = graphql(`
  mutation UndoBulkJob($input: UndoBulkJobInput!) {
    undoBulkJob(input: $input) {
      job {
        id
      }
    }
  }
`);
