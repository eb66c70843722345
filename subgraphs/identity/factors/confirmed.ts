import type { SubgraphContext } from '../../kit/context.js';
import { AppError, unauthenticated } from '../../kit/errors.js';

/** The staff member who asks, if password and second factor were confirmed within the last 15 minutes. The database counts them. */
export function confirmedStaffId({ viewer }: SubgraphContext): string {
  if (viewer.kind !== 'STAFF' || !viewer.id) throw unauthenticated();
  if (!viewer.reauthenticatedUntil) {
    throw new AppError('REAUTHENTICATION_REQUIRED', 'Confirm password and second factor first.');
  }
  return viewer.id;
}
