import { graphql } from '../../gql';

export const OwnSessionsQuery = graphql(`
  query OwnSessions {
    sessions {
      id
      deviceName
      browser
      ipAddress
      created
      lastSeen
      expires
      current
    }
  }
`);

export const RevokeSessionMutation = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      session {
        id
      }
    }
  }
`);

export const OwnFactorsQuery = graphql(`
  query OwnFactors {
    ownFactors {
      authenticator
      recoveryCodesLeft
      passkeys {
        id
        name
        created
        lastUsed
      }
    }
  }
`);

export const StartPasskeyRegistrationMutation = graphql(`
  mutation StartPasskeyRegistration {
    startPasskeyRegistration {
      options
    }
  }
`);

export const RegisterPasskeyMutation = graphql(`
  mutation RegisterPasskey($input: RegisterPasskeyInput!) {
    registerPasskey(input: $input) {
      passkey {
        id
        name
      }
    }
  }
`);

export const RemovePasskeyMutation = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      passkey {
        id
      }
    }
  }
`);

export const CreateRecoveryCodesMutation = graphql(`
  mutation CreateRecoveryCodes {
    createRecoveryCodes {
      recoveryCodes
    }
  }
`);

export const OwnPrivilegesQuery = graphql(`
  query OwnPrivileges {
    permissions {
      id
      name
      title
      category
    }
    permissionMatrix {
      role
      permission
      reach
      needs
      since
      requestId
      ceiling
    }
  }
`);
