import { graphql } from '../../gql';

export const LendableQuery = graphql(`
  query Lendable {
    permissions {
      id
      name
      title
      category
      lendable
      never
    }
  }
`);

export const RequestElevationMutation = graphql(`
  mutation RequestElevation($input: RequestElevationInput!) {
    requestElevation(input: $input) {
      request {
        id
        expires
      }
    }
  }
`);

export const BreakGlassMutation = graphql(`
  mutation BreakGlass($input: BreakGlassInput!) {
    breakGlass(input: $input) {
      elevation {
        id
        expires
      }
      told
    }
  }
`);

export const EndElevationMutation = graphql(`
  mutation EndElevation($input: EndElevationInput!) {
    endElevation(input: $input) {
      elevation {
        id
        ended
      }
    }
  }
`);

export const ElevationQuery = graphql(`
  query Elevation($id: ID!, $withNames: Boolean!) {
    elevation(id: $id) {
      id
      kind
      scopes
      granted
      expires
      ended
      endable
      reason
      ticket
      requestId
      used
      holder @include(if: $withNames) {
        id
        name
      }
      approver @include(if: $withNames) {
        id
        name
      }
      uses {
        id
        time
        kind
        what
        scopes
      }
    }
  }
`);

export const OwnElevationsQuery = graphql(`
  query OwnElevations {
    viewer {
      staff {
        id
        elevations {
          id
          kind
          scopes
          granted
          expires
          ended
          reason
          ticket
          used
        }
      }
    }
  }
`);
