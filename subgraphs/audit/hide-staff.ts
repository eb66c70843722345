import { type IdType, typeOfId } from '../kit/ids.js';
import type { Viewer } from '../kit/viewer.js';

/** Ids that tell one member of the staff from another. */
const ofStaff: ReadonlySet<IdType> = new Set(['StaffMember', 'Session', 'Elevation', 'OpenedTenant', 'ApiToken']);

/** Whether an id says who on the staff did something: not for partners and analysts. */
export function pointsToStaff(id: string): boolean {
  const type = typeOfId(id);
  return type !== undefined && ofStaff.has(type);
}

/** Audit values as the viewer may see them: for a token, ids of staff are null wherever they stand. */
export function valuesFor(viewer: Viewer, value: unknown): unknown {
  if (viewer.kind !== 'TOKEN') return value;
  if (typeof value === 'string') return pointsToStaff(value) ? null : value;
  if (Array.isArray(value)) return value.map((item) => valuesFor(viewer, item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, valuesFor(viewer, item)]));
}
