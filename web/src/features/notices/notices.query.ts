import { graphql } from '../../gql';

/**
 * What somebody has to be told, and with it what they may do now: an approval and the end of an elevation reach the whole
 * console by this one question.
 */
export const NoticesQuery = graphql(`
  query Notices($withNames: Boolean!, $withCases: Boolean!) {
    viewer {
      id
      scopes
      elevations {
        id
        scopes
        expires
      }
    }
    notices {
      id
      kind
      subjectId
      created
      read
      staffMember @include(if: $withNames) {
        id
        name
      }
      supportCase @include(if: $withCases) {
        id
        reference
      }
      request {
        id
        state
        mutation
        requester @include(if: $withNames) {
          id
          name
        }
      }
    }
  }
`);

export const MarkNoticesReadMutation = graphql(`
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      notices {
        id
        read
      }
    }
  }
`);
