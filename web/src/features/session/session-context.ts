import { createContext } from 'react';
import type { FrameQuery, ViewerQuery } from '../../gql/graphql';

export type Staff = NonNullable<FrameQuery['viewer']['staff']>;
export type OpenTenant = NonNullable<FrameQuery['viewer']['openTenants']>[number];

export interface Session {
  /** Nobody is signed in, and all there is to see is the way in. */
  signedIn: boolean;
  viewer: ViewerQuery['viewer'];
  scopes: ReadonlySet<string>;
  staff: Staff | undefined;
  openTenants: readonly OpenTenant[];
  elevations: FrameQuery['viewer']['elevations'];
  /** What permissions are called, by id. */
  titles: ReadonlyMap<string, string>;
  /** Asks again who this is, with an empty cache: after signing in or out, or when the session has ended. */
  restart: () => void;
}

export const SessionContext = createContext<Session | undefined>(undefined);
