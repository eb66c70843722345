import type { UserFilter } from '../../gql/graphql';

/** All users that the list shows with its filter, on every page. */
export interface Matching {
  filter: UserFilter;
  search: string | undefined;
  total: number;
}
