import { graphql } from '../../gql';

export const AssignRoleMutation = graphql(`
  mutation AssignRole($input: AssignRoleInput!) {
    assignRole(input: $input) {
      request {
        id
        expires
      }
      staffMember {
        id
        tier
        roles {
          id
          name
        }
      }
    }
  }
`);

export const RequestRoleChangeMutation = graphql(`
  mutation RequestRoleChange($input: AssignRoleInput!) {
    requestRoleChange(input: $input) {
      request {
        id
        expires
      }
    }
  }
`);

export const RemoveRoleMutation = graphql(`
  mutation RemoveRole($input: RemoveRoleInput!) {
    removeRole(input: $input) {
      staffMember {
        id
        tier
        roles {
          id
          name
        }
      }
    }
  }
`);

export const RemoveAllRolesMutation = graphql(`
  mutation RemoveAllRoles($input: RemoveAllRolesInput!) {
    removeAllRoles(input: $input) {
      staffMember {
        id
        tier
        roles {
          id
          name
        }
      }
    }
  }
`);

export const InviteStaffMemberMutation = graphql(`
  mutation InviteStaffMember($input: InviteStaffMemberInput!) {
    inviteStaffMember(input: $input) {
      request {
        id
        expires
      }
    }
  }
`);

export const ReinstateMutation = graphql(`
  mutation ReinstateStaffMember($input: ReinstateStaffMemberInput!) {
    reinstateStaffMember(input: $input) {
      request {
        id
        expires
      }
    }
  }
`);

export const FactorResetMutation = graphql(`
  mutation RequestFactorReset($input: RequestFactorResetInput!) {
    requestFactorReset(input: $input) {
      request {
        id
        expires
      }
    }
  }
`);

export const WriteNotesMutation = graphql(`
  mutation WriteStaffNotes($input: WriteStaffNotesInput!) {
    writeStaffNotes(input: $input) {
      staffMember {
        id
        notes
      }
    }
  }
`);

export const EndStaffSessionMutation = graphql(`
  mutation EndStaffSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      session {
        id
      }
    }
  }
`);

export const EndStaffElevationMutation = graphql(`
  mutation EndStaffElevation($input: EndElevationInput!) {
    endElevation(input: $input) {
      elevation {
        id
        ended
      }
    }
  }
`);
