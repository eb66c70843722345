import { graphql } from '../../gql';

export const LockOutMutation = graphql(`
  mutation LockOut($input: LockOutStaffMemberInput!, $withReview: Boolean!) {
    lockOutStaffMember(input: $input) {
      staffMember {
        id
        status
      }
      sessionsEnded
      tenantsClosed
      elevationsEnded
      requestsVoided
      approvalsVoided
      approvedTokens {
        id
        name
        expires
      }
      review @include(if: $withReview) {
        id
        due
      }
    }
  }
`);

export const RevokeTokenMutation = graphql(`
  mutation RevokeTokenOfLockedOut($input: RevokeTokenInput!) {
    revokeToken(input: $input) {
      token {
        id
        revoked
      }
    }
  }
`);
