import type { ReviewsQuery as ReviewsAnswer } from '../../gql/graphql';

export type ReviewRow = NonNullable<ReviewsAnswer['privilegeReviews']>[number];
