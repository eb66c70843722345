import { graphql } from '../../gql';

export const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      next
      challenge
    }
  }
`);

export const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      next
      challenge
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
