import { useMemo } from 'react';
import { useSession } from './use-session';

export interface Permissions {
  can: (permission: string) => boolean;
  titleOf: (permission: string) => string;
  /** Why an action cannot be used; undefined when it can. */
  refusal: (permission: string) => string | undefined;
}

/** What the viewer may do, as the server said; only for what to show, never what decides. */
export function usePermissions(): Permissions {
  const { scopes, titles } = useSession();
  return useMemo(() => {
    const can = (permission: string) => scopes.has(permission);
    const titleOf = (permission: string) => titles.get(permission) ?? permission;
    const refusal = (permission: string) =>
      can(permission)
        ? undefined
        : `Not permitted: needs “${titleOf(permission)}”. A super admin decides which roles have it.`;
    return { can, titleOf, refusal };
  }, [scopes, titles]);
}
