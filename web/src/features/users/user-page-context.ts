import type { UserPageQuery } from '../../gql/graphql';
import type { Denials } from '../denials/denials';
import type { UserData } from './user-access';
import type { UserSearch } from './user-search';

/** What each tab of a user's page works with. */
export interface UserTabProps {
  data: UserPageQuery;
  user: UserData;
  denials: Denials;
  search: UserSearch;
  /** Whatever narrows a list begins at its first page. */
  onSearch: (next: Partial<UserSearch>) => void;
  /** Why nothing can be changed now by whoever may change users; undefined when it can. */
  refusal: string | undefined;
}
