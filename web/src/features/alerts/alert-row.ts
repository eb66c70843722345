import type { AlertsQuery as Alerts } from '../../gql/graphql';

export type AlertRow = NonNullable<Alerts['alerts']>['nodes'][number];
