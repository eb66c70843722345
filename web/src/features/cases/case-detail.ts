import type { CaseQuery } from '../../gql/graphql';

/** One case as its drawer shows it. */
export type CaseDetail = NonNullable<CaseQuery['supportCase']>;
