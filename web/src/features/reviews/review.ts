import type { ReviewQuery as ReviewAnswer } from '../../gql/graphql';

export type Review = Extract<NonNullable<ReviewAnswer['node']>, { __typename?: 'PrivilegeReview' }>;
