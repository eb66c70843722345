import type { RequestQuery as RequestAnswer } from '../../gql/graphql';

export type Request = NonNullable<RequestAnswer['accessRequest']>;
