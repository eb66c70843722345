import { graphql } from '../../gql';

/** How well a tenant does, and how near it is to what its plan holds. */
export const TenantHealthQuery = graphql(`
  query TenantHealth($id: ID!) {
    tenant(id: $id) {
      id
      health {
        score
        measured
        inputs {
          kind
          value
          weight
          points
          says
        }
      }
    }
  }
`);

export const TenantUsageQuery = graphql(`
  query TenantUsage($id: ID!) {
    tenant(id: $id) {
      id
      usage {
        periodStart
        periodEnd
        emailsSent
        mailboxesUsed
        domainsUsed
        campaignsUsed
        leadsUsed
        warmupsActive
      }
      effectivePlan {
        limits {
          name
          limit
          because
        }
      }
    }
  }
`);

/** Who works with whom, and how they sign in. */
export const TenantOrganisationQuery = graphql(`
  query TenantOrganisation($id: ID!) {
    tenant(id: $id) {
      id
      sso {
        status
        changed
        settings {
          protocol
          provider
          issuer
          signInUrl
          domains
          required
          createsUsers
          certificateExpires
        }
      }
      workspaces(first: 5) {
        totalCount
        nodes {
          id
          name
          teams {
            id
            name
            parentId
            members {
              leads
              user {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

export const TenantDomainsQuery = graphql(`
  query TenantDomains($id: ID!, $offset: Int) {
    tenant(id: $id) {
      id
      domains(first: 10, offset: $offset) {
        totalCount
        nodes {
          id
          domain
          isPrimary
          verificationStatus
          dnsRecords {
            kind
            name
            expected
            found
            verificationStatus
            attempts
            lastError
            checked
          }
        }
      }
    }
  }
`);

export const VerifyDomainMutation = graphql(`
  mutation VerifyDomain($input: VerifyDomainInput!) {
    verifyDomain(input: $input) {
      domain {
        id
        verificationStatus
        dnsRecords {
          kind
          name
          expected
          found
          verificationStatus
          attempts
          lastError
          checked
        }
      }
    }
  }
`);

export const TenantMailboxesQuery = graphql(`
  query TenantMailboxes($id: ID!, $offset: Int, $filter: MailboxFilter, $sort: MailboxSort) {
    tenant(id: $id) {
      id
      mailboxes(first: 25, offset: $offset, filter: $filter, sort: $sort) {
        totalCount
        nodes {
          id
          email
          maskedEmail
          provider
          status
          dailyCount
          warmupStatus
          healthScore
          created
        }
      }
    }
  }
`);

export const TenantCampaignsQuery = graphql(`
  query TenantCampaigns($id: ID!, $offset: Int, $filter: CampaignFilter, $sort: CampaignSort) {
    tenant(id: $id) {
      id
      campaigns(first: 25, offset: $offset, filter: $filter, sort: $sort) {
        totalCount
        nodes {
          id
          name
          status
          sent
          delivered
          opened
          clicked
          replied
          bounced
          unsubscribed
          spamComplaints
          scheduledFor
          lastSent
        }
      }
    }
  }
`);
