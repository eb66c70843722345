export interface MatrixCell {
  role: string;
  permission: string;
  reach: string;
  needs: string;
}

/** The order in which people think of them; whatever else there is comes after, by name. */
const usual = ['super_admin', 'admin', 'support', 'qa', 'user_manager', 'partner', 'analyst'];

export function rolesOf(cells: readonly MatrixCell[]): string[] {
  const place = (role: string) => {
    const index = usual.indexOf(role);
    return index < 0 ? usual.length : index;
  };
  return [...new Set(cells.map(({ role }) => role))].sort((a, b) => place(a) - place(b) || a.localeCompare(b));
}

const reaches: Record<string, string> = { ANY: 'All', OPENED: 'Opened', TEST: 'Test', SELF: 'Own' };
const conditions: Record<string, string> = { ELEVATION: 'elevated', APPROVAL: 'approved' };

/** What stands in one cell: “Opened, Own”, or nothing when there is no grant. */
export function cellText(cells: readonly MatrixCell[]): string {
  return cells
    .map(({ reach, needs }) => {
      const condition = conditions[needs];
      return (reaches[reach] ?? reach) + (condition ? ` (${condition})` : '');
    })
    .join(', ');
}

/** Role and permission → their cells. */
export function byPlace(cells: readonly MatrixCell[]): (role: string, permission: string) => readonly MatrixCell[] {
  const places = new Map<string, MatrixCell[]>();
  for (const cell of cells) {
    const key = `${cell.role} ${cell.permission}`;
    const there = places.get(key);
    if (there) there.push(cell);
    else places.set(key, [cell]);
  }
  return (role, permission) => places.get(`${role} ${permission}`) ?? [];
}
