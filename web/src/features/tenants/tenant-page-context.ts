import type { TenantPageQuery } from '../../gql/graphql';
import type { Denials } from '../denials/denials';

export type TenantData = NonNullable<TenantPageQuery['tenant']>;

/** What each tab of a tenant's page works with. */
export interface TabProps {
  tenant: TenantData;
  denials: Denials;
  page: number;
  onPage: (page: number) => void;
  /** Another page is on its way. */
  busy: boolean;
  /** Offers to open the tenant; undefined when that would not help. */
  onOpen: (() => void) | undefined;
}
