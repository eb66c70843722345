import { graphql } from '../../gql';

export const ConfirmationFactorsQuery = graphql(`
  query ConfirmationFactors {
    ownFactors {
      authenticator
      passkeys {
        id
      }
    }
  }
`);

export const ReauthenticateMutation = graphql(`
  mutation Reauthenticate($input: ReauthenticateInput!) {
    reauthenticate(input: $input) {
      validUntil
    }
  }
`);

export const StartPasskeyReauthenticationMutation = graphql(`
  mutation StartPasskeyReauthentication {
    startPasskeyReauthentication {
      options
    }
  }
`);
