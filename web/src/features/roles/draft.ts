import type { Needs, Reach } from '../../gql/graphql';
import type { Grant } from './matrix';

export interface Place {
  role: string;
  permission: string;
}

/** What the viewer wants to stand in cells, by place; what is not in it stays as it is. */
export type Draft = ReadonlyMap<string, readonly Grant[]>;

/** What the request carries: a difference for one role. */
export interface Difference {
  roleName: string;
  add: { permission: string; reach: Reach; needs: Needs }[];
  remove: { permission: string; reach: Reach }[];
}

const separator = '~';

export const placeKey = ({ role, permission }: Place): string => `${role}${separator}${permission}`;

export function readPlaceKey(key: string | undefined): Place | undefined {
  const [role, permission] = key?.split(separator) ?? [];
  return role && permission ? { role, permission } : undefined;
}

const sameGrant = (one: Grant) => (other: Grant) => one.reach === other.reach && one.needs === other.needs;

/** What a cell would lose and gain. A grant on another condition is taken and given. */
export function differenceOf(present: readonly Grant[], wanted: readonly Grant[]): { taken: Grant[]; given: Grant[] } {
  return {
    taken: present.filter((grant) => !wanted.some(sameGrant(grant))),
    given: wanted.filter((grant) => !present.some(sameGrant(grant))),
  };
}

/** The draft with one cell as it is wanted; a cell that is as it was is no change. */
export function withCell(draft: Draft, place: Place, present: readonly Grant[], wanted: readonly Grant[]): Draft {
  const next = new Map(draft);
  const { taken, given } = differenceOf(present, wanted);
  if (taken.length || given.length) next.set(placeKey(place), wanted);
  else next.delete(placeKey(place));
  return next;
}

/** One difference for each role that the draft touches. */
export function differencesOf(
  draft: Draft,
  presentAt: (role: string, permission: string) => readonly Grant[],
): Difference[] {
  const byRole = new Map<string, Difference>();
  for (const [key, wanted] of draft) {
    const place = readPlaceKey(key);
    if (!place) continue;
    const { role, permission } = place;
    const difference = byRole.get(role) ?? { roleName: role, add: [], remove: [] };
    const { taken, given } = differenceOf(presentAt(role, permission), wanted);
    difference.remove.push(...taken.map(({ reach }) => ({ permission, reach })));
    difference.add.push(...given.map(({ reach, needs }) => ({ permission, reach, needs })));
    byRole.set(role, difference);
  }
  return [...byRole.values()].filter(({ add, remove }) => add.length + remove.length > 0);
}
