import type { OwnPrivilegesQuery } from '../../gql/graphql';

type Cell = NonNullable<OwnPrivilegesQuery['permissionMatrix']>[number];

interface Privilege {
  id: string;
  title: string;
  category: string;
  /** What gives it: each role with how far it reaches, and each elevation. */
  because: readonly Because[];
}

export interface Because {
  source: string;
  reach?: string;
  since?: string | null;
  until?: string;
  requestId?: string | null;
}

interface Held {
  scopes: ReadonlySet<string>;
  roles: readonly string[];
  elevations: readonly { scopes: readonly string[]; expires: string }[];
}

/** What somebody holds at this moment, and what of their roles and elevations gives it to them. */
export function privilegesOf(data: OwnPrivilegesQuery | undefined, held: Held): Privilege[] | undefined {
  const { permissions, permissionMatrix } = data ?? {};
  if (!permissions || !permissionMatrix) return undefined;
  return permissions
    .filter(({ name }) => held.scopes.has(name))
    .map(({ name, title, category }) => ({
      id: name,
      title,
      category,
      because: [
        ...permissionMatrix.filter((cell) => gives(cell, name, held.roles)).map(ofRole),
        ...held.elevations
          .filter(({ scopes }) => scopes.includes(name))
          .map(({ expires }) => ({ source: 'elevation', until: expires })),
      ],
    }));
}

const gives = ({ role, permission, needs }: Cell, name: string, roles: readonly string[]) =>
  permission === name && needs === 'NOTHING' && roles.includes(role);

const ofRole = ({ role, reach, since, requestId }: Cell): Because => ({ source: role, reach, since, requestId });
