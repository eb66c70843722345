import { recordAudit } from '../../kit/audit.js';
import type { Transaction } from '../../kit/transaction.js';
import { endSessionsOf } from '../sessions/sessions.js';
import { endChallengesOf } from '../sign-in/challenges.js';
import { endElevationsOf, lockActiveSuperAdmins, lockStatus, markSuspended } from '../staff/staff-status.js';

export type DirectorySource = 'SCIM' | 'GOOGLE_DIRECTORY';
export type Outcome = 'SUSPENDED' | 'WAS_SUSPENDED' | 'LAST_SUPER_ADMIN' | 'UNKNOWN';

/**
 * Somebody has left, says the directory: out at once, with sessions, elevations and sign-ins under way, and no one's
 * approval. The last active super admin stays, here as everywhere; that is on record, for somebody to look at. Runs as
 * Rookery itself.
 */
export async function suspendByDirectory(tx: Transaction, staffId: string, source: DirectorySource): Promise<Outcome> {
  const superAdmins = await lockActiveSuperAdmins(tx);
  const before = await lockStatus(tx, staffId);
  if (!before) return 'UNKNOWN';
  if (before === 'SUSPENDED') return 'WAS_SUSPENDED';
  const person = { resourceType: 'StaffMember', resourceId: staffId };
  if (superAdmins.length === 1 && superAdmins[0] === staffId) {
    const newValues = { cause: 'LAST_SUPER_ADMIN', source };
    await recordAudit(tx, { action: 'directory.suspension_refused', ...person, newValues });
    return 'LAST_SUPER_ADMIN';
  }
  await markSuspended(tx, staffId);
  const sessionsEnded = await endSessionsOf(tx, staffId);
  const elevationsEnded = await endElevationsOf(tx, staffId);
  await endChallengesOf(tx, staffId);
  await recordAudit(tx, {
    action: 'staff.suspended',
    ...person,
    oldValues: { status: before },
    newValues: { status: 'SUSPENDED', sessionsEnded, elevationsEnded, source },
    notes: 'Suspended in the directory',
  });
  return 'SUSPENDED';
}
