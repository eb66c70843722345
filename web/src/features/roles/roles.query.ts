import { graphql } from '../../gql';

export const MatrixQuery = graphql(`
  query Matrix {
    roles {
      id
      name
      description
      builtIn
      shipped
      permissions
    }
    permissions {
      id
      name
      title
      category
      never
      lendable
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

/** Who holds a role: a few of them, and how many. */
export const RoleHoldersQuery = graphql(`
  query RoleHolders($role: String!) {
    staffMembers(first: 5, filter: { role: [$role] }) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
`);

/** The request that gave a cell: who last changed it, and why. */
export const GivenByQuery = graphql(`
  query GivenBy($id: ID!) {
    accessRequest(id: $id) {
      id
      reason
      closed
      requester {
        id
        name
      }
      approvers {
        id
        name
      }
    }
  }
`);

export const ImpactQuery = graphql(`
  query Impact($input: PermissionChangeInput!) {
    permissionChangeImpact(input: $input) {
      since
      people
      times
      gaining
      affected {
        times
        staffMember {
          id
          name
        }
      }
    }
  }
`);

export const RequestPermissionChangeMutation = graphql(`
  mutation RequestPermissionChange($input: RequestPermissionChangeInput!) {
    requestPermissionChange(input: $input) {
      request {
        id
        state
      }
    }
  }
`);

export const CreateRoleMutation = graphql(`
  mutation CreateRole($input: CreateRoleInput!) {
    createRole(input: $input) {
      request {
        id
        state
      }
    }
  }
`);

export const UpdateRoleMutation = graphql(`
  mutation UpdateRole($input: UpdateRoleInput!) {
    updateRole(input: $input) {
      request {
        id
        state
      }
    }
  }
`);

export const DeleteRoleMutation = graphql(`
  mutation DeleteRole($input: DeleteRoleInput!) {
    deleteRole(input: $input) {
      holders
      role {
        id
      }
    }
  }
`);
