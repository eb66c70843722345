import { graphql } from '../../gql';

export const ReceiptsQuery = graphql(`
  query Receipts($first: Int!, $offset: Int!, $filter: AccessReceiptFilter) {
    accessReceipts(first: $first, offset: $offset, filter: $filter) {
      totalCount
      nodes {
        id
        time
        operationName
        decision
        tenantIds
        actor {
          kind
          id
          name
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
`);
