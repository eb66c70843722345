import { graphql } from '../../gql';

export const TenantSettingsQuery = graphql(`
  query TenantSettings($id: ID!) {
    tenant(id: $id) {
      id
      settings {
        version
        updated
        updatedBy {
          id
          name
        }
        billingEmail
        maskedBillingEmail
        billingAddress {
          recipient
          street
          more
          postalCode
          city
          country
        }
        notifications {
          billing
          system
          security
        }
        securityPolicy {
          passwordMinLength
          passwordMixed
          sessionHours
          loginAttempts
          twoFactorRequired
        }
        defaultNotifications {
          billing
          system
          security
        }
        defaultSecurityPolicy {
          passwordMinLength
          passwordMixed
          sessionHours
          loginAttempts
          twoFactorRequired
        }
        followDefault
        consents {
          purpose
          granted
          since
        }
      }
    }
    auditEvents(first: 5, filter: { tenantId: $id, action: ["tenant.settings_changed"] }) {
      totalCount
      nodes {
        id
        time
        notes
        oldValues
        newValues
        actor {
          kind
          id
          name
        }
      }
    }
  }
`);

export const UpdateTenantSettingsMutation = graphql(`
  mutation UpdateTenantSettings($input: UpdateTenantSettingsInput!) {
    updateTenantSettings(input: $input) {
      notice
      tenant {
        id
      }
    }
  }
`);
