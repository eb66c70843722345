import type { Transaction } from '../../kit/transaction.js';
import type { StaffStatus } from '../resolver-types.generated.js';

export async function activateStaffMember(tx: Transaction, userId: string): Promise<void> {
  await tx.query(
    `update identity.staff_members set status = 'ACTIVE', updated = clock_timestamp() where user_id = $1 and status <> 'ACTIVE'`,
    [userId],
  );
}

export async function markSuspended(tx: Transaction, userId: string): Promise<void> {
  await tx.query(
    `update identity.staff_members set status = 'SUSPENDED', updated = clock_timestamp() where user_id = $1`,
    [userId],
  );
}

/** Ends what was lent to somebody; gives how many. */
export async function endElevationsOf(tx: Transaction, userId: string): Promise<number> {
  const ended = await tx.query(
    `update identity.elevations set ended = clock_timestamp() where user_id = $1 and ended is null and clock_timestamp() < expires returning id`,
    [userId],
  );
  return ended.length;
}

/**
 * The super admins who can come in, locked in one order until the change is done: of two who suspend each other at the
 * same moment, the second finds the first one gone.
 */
export async function lockActiveSuperAdmins(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ userId: string }>(
    `select user_id as "userId" from identity.staff_members
     where status = 'ACTIVE' and role_id = (select id from identity.staff_roles where name = 'super_admin')
     order by user_id for update`,
  );
  return rows.map((row) => row.userId);
}

export async function lockStatus(tx: Transaction, userId: string): Promise<StaffStatus | null> {
  const [row] = await tx.query<{ status: StaffStatus }>(
    'select status from identity.staff_members where user_id = $1 for update',
    [userId],
  );
  return row?.status ?? null;
}
