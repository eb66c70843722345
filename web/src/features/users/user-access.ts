import type { UserPageQuery } from '../../gql/graphql';

export type UserData = NonNullable<UserPageQuery['user']>;

/** Roles whose changes reach every tenant; the others work in those that they have open. */
export interface TenantOfUser {
  id: string;
  name: string;
}

/** A tenant of the user that is not open for the viewer; undefined when one is. */
export function shutTenantOf(user: UserData): TenantOfUser | undefined {
  const tenants = user.memberships.flatMap(({ tenant }) => (tenant ? [tenant] : []));
  if (tenants.some(({ openUntil }) => openUntil)) return undefined;
  const [first] = tenants;
  return first && { id: first.id, name: first.name ?? 'the tenant' };
}

/** The tenant that is open for the viewer, for the case that is worked on. */
export function openTenantOf(user: UserData): string | undefined {
  return user.memberships.find(({ tenant }) => tenant?.openUntil)?.tenant?.id;
}
