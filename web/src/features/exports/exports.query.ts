import { graphql } from '../../gql';

export const UserExportsQuery = graphql(`
  query UserExports($userId: ID, $requestId: ID) {
    userExports(userId: $userId, requestId: $requestId) {
      id
      url
      created
      expires
      made
      bytes
      caseReference
    }
  }
`);

export const ExportUserDataMutation = graphql(`
  mutation ExportUserData($input: ExportUserDataInput!) {
    exportUserData(input: $input) {
      request {
        id
        expires
      }
    }
  }
`);
