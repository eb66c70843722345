import { graphql } from '../../gql';

/** Answers without a session too, and is the first thing that the console asks. */
export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      kind
      scopes
      environments
    }
  }
`);

/** What the frame of every page shows. */
export const FrameQuery = graphql(`
  query Frame($withTenants: Boolean!, $withNames: Boolean!, $withPermissions: Boolean!) {
    viewer {
      id
      staff {
        id
        name
        email
        tier
        roles {
          id
          name
        }
      }
      openTenants @include(if: $withTenants) {
        id
        name @include(if: $withNames)
        openUntil
      }
      elevations {
        id
        scopes
        expires
      }
    }
    permissions @include(if: $withPermissions) {
      id
      name
      title
    }
  }
`);

export const SignOutMutation = graphql(`
  mutation SignOut {
    signOut {
      ok
    }
  }
`);
