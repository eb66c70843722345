import { graphql } from '../../gql';

export const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      next
      challenge
      passkey
    }
  }
`);

export const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      next
      challenge
      passkey
    }
  }
`);

export const EnrolSecondFactorMutation = graphql(`
  mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {
    enrolSecondFactor(input: $input) {
      secret
      otpauthUrl
    }
  }
`);

export const VerifySecondFactorMutation = graphql(`
  mutation VerifySecondFactor($input: VerifySecondFactorInput!) {
    verifySecondFactor(input: $input) {
      session {
        id
        expires
      }
      recoveryCodes
      recoveryCodesLeft
    }
  }
`);

export const SignInOptionsQuery = graphql(`
  query SignInOptions {
    signInOptions {
      google
    }
  }
`);

export const StartPasskeySignInMutation = graphql(`
  mutation StartPasskeySignIn($input: StartPasskeySignInInput!) {
    startPasskeySignIn(input: $input) {
      options
    }
  }
`);

export const VerifyPasskeyMutation = graphql(`
  mutation VerifyPasskey($input: VerifyPasskeyInput!) {
    verifyPasskey(input: $input) {
      session {
        id
        expires
      }
    }
  }
`);
