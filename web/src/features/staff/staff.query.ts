import { graphql } from '../../gql';

/** Asks only for columns that the viewer's role has at all; of those, some may still be for one's own row alone. */
export const StaffListQuery = graphql(`
  query StaffList(
    $first: Int!
    $offset: Int!
    $filter: StaffMemberFilter
    $sort: StaffMemberSort
    $withTier: Boolean!
    $withFactor: Boolean!
    $withEmail: Boolean!
  ) {
    staffMembers(first: $first, offset: $offset, filter: $filter, sort: $sort) {
      totalCount
      nodes {
        id
        name
        created
        email @include(if: $withEmail)
        tier @include(if: $withTier)
        status @include(if: $withTier)
        lastSeen @include(if: $withTier)
        roles @include(if: $withTier) {
          id
          name
        }
        secondFactor @include(if: $withFactor)
      }
    }
  }
`);

export const RoleNamesQuery = graphql(`
  query RoleNames {
    roles {
      id
      name
      description
      builtIn
    }
  }
`);

export const SuspendStaffMemberMutation = graphql(`
  mutation SuspendStaffMember($input: SuspendStaffMemberInput!) {
    suspendStaffMember(input: $input) {
      staffMember {
        id
        status
      }
    }
  }
`);

export const EndStaffSessionsMutation = graphql(`
  mutation EndStaffSessions($input: RevokeAllSessionsInput!) {
    revokeAllSessions(input: $input) {
      count
    }
  }
`);
