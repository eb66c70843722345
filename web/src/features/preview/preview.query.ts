import { graphql } from '../../gql';

export const PreviewQuery = graphql(`
  query Preview($roleNames: [String!]!, $operation: String) {
    previewAs(roleNames: $roleNames, operation: $operation) {
      roleNames
      scopes
      environments
      deniedFields
      dependingFields
    }
  }
`);

export const PreviewRolesQuery = graphql(`
  query PreviewRoles {
    roles {
      id
      name
      builtIn
    }
    permissions {
      id
      name
      title
      category
    }
  }
`);
