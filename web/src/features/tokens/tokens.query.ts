import { graphql } from '../../gql';

export const TokensQuery = graphql(`
  query Tokens {
    tokens {
      id
      kind
      name
      scopes
      tenantIds
      environment
      allowedAddresses
      ratePerMinute
      created
      expires
      revoked
      lastUsed
      requester {
        id
        name
      }
      approver {
        id
        name
      }
    }
  }
`);

/** What kinds of token can name: their columns of the matrix. */
export const TokenScopesQuery = graphql(`
  query TokenScopes {
    permissions {
      id
      name
      title
    }
    permissionMatrix {
      role
      permission
      reach
      needs
    }
  }
`);

export const TokenTenantsQuery = graphql(`
  query TokenTenants($name: String!) {
    tenants(first: 20, filter: { name: $name }) {
      nodes {
        id
        name
        environment
      }
    }
  }
`);

export const RequestTokenMutation = graphql(`
  mutation RequestToken($input: RequestTokenInput!) {
    requestToken(input: $input) {
      request {
        id
        state
      }
    }
  }
`);

export const RotateTokenMutation = graphql(`
  mutation RotateToken($input: RotateTokenInput!) {
    rotateToken(input: $input) {
      issuedToken
      token {
        id
        created
        expires
      }
    }
  }
`);

export const RevokeTokenMutation = graphql(`
  mutation RevokeToken($input: RevokeTokenInput!) {
    revokeToken(input: $input) {
      token {
        id
        revoked
      }
    }
  }
`);
