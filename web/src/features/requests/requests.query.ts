import { graphql } from '../../gql';

export const RequestListQuery = graphql(`
  query RequestList($first: Int!, $offset: Int!, $filter: AccessRequestFilter, $withNames: Boolean!) {
    accessRequests(first: $first, offset: $offset, filter: $filter) {
      totalCount
      nodes {
        id
        kind
        state
        mutation
        input
        version
        reason
        ticket
        created
        expires
        tenantId
        requester @include(if: $withNames) {
          id
          name
        }
        subject @include(if: $withNames) {
          id
          name
        }
      }
    }
  }
`);

export const RequestQuery = graphql(`
  query Request(
    $id: ID!
    $withNames: Boolean!
    $withTier: Boolean!
    $withPersonal: Boolean!
    $withImpact: Boolean!
  ) {
    accessRequest(id: $id) {
      id
      kind
      state
      mutation
      input
      personalInput @include(if: $withPersonal)
      version
      reason
      ticket
      created
      expires
      closed
      note
      tenantId
      decidable
      requester @include(if: $withNames) {
        id
        name
      }
      subject @include(if: $withNames) {
        id
        name
        tier @include(if: $withTier)
        status @include(if: $withTier)
        roles @include(if: $withTier) {
          id
          name
        }
      }
      approvers @include(if: $withNames) {
        id
        name
      }
      closedBy @include(if: $withNames) {
        id
        name
      }
      elevation {
        id
        expires
        ended
        scopes
        used
      }
      impact @include(if: $withImpact) {
        since
        people
        times
        gaining
      }
    }
  }
`);

/** What stands in the matrix now, for what is asked to be changed in it. */
export const CellsQuery = graphql(`
  query CellsToChange {
    permissionMatrix {
      role
      permission
      reach
      needs
    }
  }
`);

export const TenantNameQuery = graphql(`
  query TenantName($id: ID!) {
    tenant(id: $id) {
      id
      name
    }
  }
`);

export const ApproveRequestMutation = graphql(`
  mutation ApproveRequest($input: ApproveRequestInput!) {
    approveRequest(input: $input) {
      request {
        id
        state
        version
        decidable
        closed
      }
      invitationToken
    }
  }
`);

export const RejectRequestMutation = graphql(`
  mutation RejectRequest($input: RejectRequestInput!) {
    rejectRequest(input: $input) {
      request {
        id
        state
        decidable
        closed
        note
      }
    }
  }
`);

export const EditRequestMutation = graphql(`
  mutation EditRequest($input: EditRequestInput!) {
    editRequest(input: $input) {
      request {
        id
        state
        version
        input
        reason
        ticket
        expires
      }
    }
  }
`);

export const CancelRequestMutation = graphql(`
  mutation CancelRequest($input: CancelRequestInput!) {
    cancelRequest(input: $input) {
      request {
        id
        state
        closed
      }
    }
  }
`);

export const ApplyRequestMutation = graphql(`
  mutation ApplyRequest($input: ApplyRequestInput!) {
    applyRequest(input: $input) {
      request {
        id
        state
        closed
      }
      invitationToken
      issuedToken
    }
  }
`);
