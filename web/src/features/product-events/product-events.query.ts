import { graphql } from '../../gql';

/** Asked apart from the page: another service may take its time, or be down. */
export const UserProductSignInsQuery = graphql(`
  query UserProductSignIns($id: ID!) {
    user(id: $id) {
      id
      productSignIns {
        source
        status
        asked
        events {
          kind
          time
          country
          browser
          operatingSystem
        }
      }
    }
  }
`);

export const TenantProductUsageQuery = graphql(`
  query TenantProductUsage($id: ID!) {
    tenant(id: $id) {
      id
      productUsage {
        source
        status
        asked
        activeUsers
        signIns
        events
      }
    }
  }
`);
