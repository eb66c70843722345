import { randomUUID } from 'node:crypto';
import type { AuditAction } from '../../kit/audit-actions.js';
import { newSecretToken } from '../access/secret-token.js';
import { insertStaffMember, type MaintenanceClient } from '../seed.js';

const action: AuditAction = 'account.super_admin_created';
const hours = 24;

export interface SuperAdminInvitation {
  staffId: string;
  /** What the one-time link ends in. */
  token: string;
  /** Whether the account was made just now. */
  isNew: boolean;
  hours: number;
  /** How many super admins are to be told: every active one. */
  superAdmins: number;
}

interface Known {
  id: string;
  /** Null when every role was taken. */
  role: string | null;
  status: string;
}

/** `ada.lovelace@…` → “Ada Lovelace”: a name to begin with. */
function nameFrom(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._+-]+/).filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || 'Super admin';
}

async function findByEmail(client: MaintenanceClient, email: string): Promise<Known | undefined> {
  const { rows } = await client.query<Known>(
    `select m.user_id as id, r.name as role, m.status from identity.users_personal p
     join identity.staff_members m on m.user_id = p.user_id left join identity.staff_roles r on r.id = m.role_id
     where lower(p.email) = lower($1) for update of m`,
    [email],
  );
  return rows[0];
}

/** An account that is there becomes a super admin, and one that was shut out may come in again by the link. */
async function raise(client: MaintenanceClient, staffId: string): Promise<void> {
  await client.query('update identity.users set deleted = null, updated = clock_timestamp() where id = $1', [staffId]);
  await client.query(
    `update identity.staff_members set role_id = (select id from identity.staff_roles where name = 'super_admin'), role_since = clock_timestamp(),
       status = case status when 'SUSPENDED' then 'INVITED' else status end, updated = clock_timestamp() where user_id = $1`,
    [staffId],
  );
}

async function invite(client: MaintenanceClient, staffId: string): Promise<string> {
  const { token, hash } = newSecretToken();
  await client.query('update identity.invitations set used = clock_timestamp() where user_id = $1 and used is null', [
    staffId,
  ]);
  await client.query(
    `insert into identity.invitations (token_hash, user_id, expires) values ($1, $2, clock_timestamp() + $3 * interval '1 hour')`,
    [hash, staffId, hours],
  );
  return token;
}

async function record(
  client: MaintenanceClient,
  staffId: string,
  before: Known | undefined,
  superAdmins: number,
): Promise<void> {
  const request = { ipAddress: null, userAgent: null, requestId: randomUUID() };
  await client.query('select kit.enter_system($1, $2)', ['create-super-admin', JSON.stringify(request)]);
  await client.query(`select audit.record($1, 'StaffMember', $2, null, $3, $4, null, 'restricted', $5)`, [
    action,
    staffId,
    before ? JSON.stringify({ role: before.role, status: before.status }) : null,
    JSON.stringify({ role: 'super_admin', invitedForHours: hours }),
    JSON.stringify({ superAdminsToTell: superAdmins }),
  ]);
}

/**
 * The first account, or the last resort: makes somebody a super admin without anybody's approval, and gives the token of
 * a one-time link. Whoever accepts it sets a new password and a new second factor. Always in the audit trail.
 */
export async function inviteAsSuperAdmin(client: MaintenanceClient, email: string): Promise<SuperAdminInvitation> {
  await client.query('begin');
  try {
    await client.query('set local role rookery_maintenance');
    const before = await findByEmail(client, email);
    const staffId =
      before?.id ??
      (await insertStaffMember(client, { name: nameFrom(email), email, role: 'super_admin', status: 'INVITED' }));
    if (before) await raise(client, staffId);
    const token = await invite(client, staffId);
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from identity.staff_members m join identity.staff_roles r on r.id = m.role_id
       where r.name = 'super_admin' and m.status = 'ACTIVE' and m.user_id <> $1`,
      [staffId],
    );
    const superAdmins = rows[0]?.count ?? 0;
    await record(client, staffId, before, superAdmins);
    await client.query('commit');
    return { staffId, token, isNew: !before, hours, superAdmins };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
