import type { MatrixQuery as MatrixAnswer } from '../../gql/graphql';

export type RoleRow = NonNullable<MatrixAnswer['roles']>[number];
