import type { PermissionId } from '../../schema/permissions.js';
import type { Viewer } from '../kit/viewer.js';

/** Whether a grant reaches only what the viewer has opened (a token: its own tenants). */
export function reachesOpenedOnly(viewer: Viewer, permission: PermissionId): boolean {
  const reaches = viewer.grants[permission] ?? [];
  return viewer.kind !== 'SYSTEM' && reaches.length > 0 && reaches.every((reach) => reach === 'OPENED');
}

/**
 * Whether a value may be read in every row that a directory shows. Only then may rows be ordered or cut by it: the order
 * of rows whose names one may not read tells the names.
 */
export function readsThroughout(viewer: Viewer, value: PermissionId, directory: PermissionId): boolean {
  if (viewer.kind === 'SYSTEM') return true;
  const reaches = viewer.grants[value] ?? [];
  if (!reaches.length) return false;
  return reaches.includes('ANY') || (viewer.grants[directory] ?? []).every((reach) => reaches.includes(reach));
}
