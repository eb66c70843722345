import { graphql } from '../../gql';

/** Everything on a tenant's page in one operation, whichever parts of the house it comes from. */
export const TenantPageQuery = graphql(`
  query TenantPage($id: ID!, $usersOffset: Int, $invoicesOffset: Int, $auditOffset: Int) {
    tenant(id: $id) {
      id
      name
      status
      environment
      created
      updated
      openUntil
      userCount
      workspaceCount
      owner {
        id
        name
        email
        maskedEmail
      }
      users(first: 25, offset: $usersOffset) {
        totalCount
        nodes {
          id
          name
          email
          maskedEmail
          phone
          maskedPhone
          status
          invitation {
            state
          }
          lastLogin
          lastLoginCountry
        }
      }
      workspaces(first: 10) {
        totalCount
        nodes {
          id
          name
          workspaceName
          industry
          companySize
          status
        }
      }
      subscription {
        id
        status
        collectionPaused
        currentPeriodStart
        currentPeriodEnd
        cancelAtPeriodEnd
        canceledAt
        cancelReason
        stripeId
        stripeUrl
        synced
        plan {
          id
          name
          slug
        }
        pendingPlan {
          id
          name
        }
        mrr {
          amount
          currency
        }
      }
      invoices(first: 25, offset: $invoicesOffset) {
        totalCount
        nodes {
          id
          number
          status
          created
          dueDate
          stripeUrl
          total {
            amount
            currency
          }
          tax {
            amount
            currency
          }
          amountPaid {
            amount
            currency
          }
        }
      }
      payments(first: 10) {
        totalCount
        nodes {
          id
          status
          created
          failureCode
          maskedPaymentMethod
          paymentMethod
          stripeUrl
          amount {
            amount
            currency
          }
          amountRefunded {
            amount
            currency
          }
        }
      }
      auditEvents(first: 25, offset: $auditOffset) {
        totalCount
        nodes {
          id
          time
          action
          resourceType
          resourceId
          notes
          actor {
            kind
            id
            name
          }
        }
      }
      accessReceipts(first: 10) {
        totalCount
        nodes {
          id
          time
          operationName
          decision
          actor {
            kind
            id
            name
          }
          cases {
            id
            reference
          }
          entities {
            type
            ids
            fields
            maskedFields
          }
        }
      }
    }
    supportCases(first: 10, tenantId: $id) {
      totalCount
      nodes {
        id
        reference
        subject
        category
        status
        ticket
        created
        assignee {
          id
          name
        }
      }
    }
  }
`);
