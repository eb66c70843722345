import { graphql } from '../../gql';

export const OwnSessionsQuery = graphql(`
  query OwnSessions {
    sessions {
      id
      deviceName
      browser
      ipAddress
      created
      lastSeen
      expires
      current
    }
  }
`);

export const RevokeSessionMutation = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      session {
        id
      }
    }
  }
`);
