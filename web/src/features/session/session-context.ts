import { createContext } from 'react';
import type { FrameQuery, ViewerQuery } from '../../gql/graphql';

type Frame = NonNullable<FrameQuery['viewer']>;
export type Staff = NonNullable<Frame['staff']>;
export type OpenTenant = NonNullable<Frame['openTenants']>[number];

export interface Session {
  /** Nobody is signed in, and all there is to see is the way in. */
  signedIn: boolean;
  viewer: NonNullable<ViewerQuery['viewer']>;
  scopes: ReadonlySet<string>;
  staff: Staff | undefined;
  openTenants: readonly OpenTenant[];
  elevations: Frame['elevations'];
  /** What permissions are called, by id. */
  titles: ReadonlyMap<string, string>;
  /** Asks again who this is, with an empty cache: after signing in or out, or when the session has ended. */
  restart: () => void;
}

export const SessionContext = createContext<Session | undefined>(undefined);
