import { graphql } from '../../gql';

export const SuspendUserMutation = graphql(`
  mutation SuspendUser($input: SuspendUserInput!) {
    suspendUser(input: $input) {
      user {
        id
        status
      }
    }
  }
`);

export const ReinstateUserMutation = graphql(`
  mutation ReinstateUser($input: ReinstateUserInput!) {
    reinstateUser(input: $input) {
      user {
        id
        status
      }
    }
  }
`);

export const BanUserMutation = graphql(`
  mutation BanUser($input: BanUserInput!) {
    banUser(input: $input) {
      user {
        id
        status
      }
    }
  }
`);

export const UnbanUserMutation = graphql(`
  mutation UnbanUser($input: UnbanUserInput!) {
    unbanUser(input: $input) {
      user {
        id
        status
      }
    }
  }
`);

export const RevokeUserSessionsMutation = graphql(`
  mutation RevokeUserSessions($input: RevokeUserSessionsInput!) {
    revokeUserSessions(input: $input) {
      ended
      user {
        id
      }
    }
  }
`);

export const ChangeUserRoleMutation = graphql(`
  mutation ChangeUserRole($input: ChangeUserRoleInput!) {
    changeUserRole(input: $input) {
      user {
        id
      }
    }
  }
`);

export const ResetUserPasswordMutation = graphql(`
  mutation ResetUserPassword($input: ResetUserPasswordInput!) {
    resetUserPassword(input: $input) {
      user {
        id
      }
    }
  }
`);

export const RevealMutation = graphql(`
  mutation Reveal($input: RevealInput!) {
    reveal(input: $input) {
      user {
        id
      }
    }
  }
`);

export const OpenForUserMutation = graphql(`
  mutation OpenForUser($input: OpenTenantInput!) {
    openTenant(input: $input) {
      openUntil
      tenant {
        id
        openUntil
      }
      case {
        id
        reference
      }
    }
  }
`);
