import type { BulkJobPageQuery } from '../../gql/graphql';

export type BulkJob = NonNullable<BulkJobPageQuery['bulkJob']>;
export type BulkRow = NonNullable<BulkJob['rows']>['nodes'][number];
