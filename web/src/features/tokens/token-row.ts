import type { TokensQuery as TokensAnswer } from '../../gql/graphql';

export type TokenRow = NonNullable<TokensAnswer['tokens']>[number];
