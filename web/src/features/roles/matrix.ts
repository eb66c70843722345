import type { Needs, Reach } from '../../gql/graphql';

export interface Grant {
  reach: Reach;
  needs: Needs;
}

export interface MatrixCell extends Grant {
  role: string;
  permission: string;
}

/** The order in which people think of them; whatever else there is comes after, by name. */
const usual = ['super_admin', 'admin', 'support', 'qa', 'user_manager', 'partner', 'analyst'];

/** Every column: those with cells, and roles that have none yet. */
export function rolesOf(cells: readonly MatrixCell[], roles: readonly { name: string }[] = []): string[] {
  const place = (role: string) => {
    const index = usual.indexOf(role);
    return index < 0 ? usual.length : index;
  };
  const names = new Set([...cells.map(({ role }) => role), ...roles.map(({ name }) => name)]);
  return [...names].sort((a, b) => place(a) - place(b) || a.localeCompare(b));
}

const reaches: Record<string, string> = { ANY: 'All', OPENED: 'Opened', TEST: 'Test', SELF: 'Own' };
/** “ANY” → “All”. */
export const reachWord = (reach: string): string => reaches[reach] ?? reach;

const conditions: Record<string, string> = { ELEVATION: 'elevated', APPROVAL: 'approved' };

/** What stands in one cell: “Opened, Own”, or nothing when there is no grant. */
export function cellText(cells: readonly Grant[]): string {
  return cells
    .map(({ reach, needs }) => {
      const condition = conditions[needs];
      return reachWord(reach) + (condition ? ` (${condition})` : '');
    })
    .join(', ');
}

/** Role and permission → their cells. */
export function byPlace<Cell extends MatrixCell>(
  cells: readonly Cell[],
): (role: string, permission: string) => readonly Cell[] {
  const places = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${cell.role} ${cell.permission}`;
    const there = places.get(key);
    if (there) there.push(cell);
    else places.set(key, [cell]);
  }
  return (role, permission) => places.get(`${role} ${permission}`) ?? [];
}
