import type pg from 'pg';
import { newId } from '../kit/ids.js';
import { hashPassword } from './access/passwords.js';
import { createSecretBox } from './access/secret-box.js';
import { hashOfToken } from './access/secret-token.js';
import { newApiToken, type TokenEnvironment } from './tokens/token-format.js';

/** What seeds and tests need of a client; it acts as rookery_maintenance. */
export type MaintenanceClient = Pick<pg.Client, 'query'>;

export interface NewStaffMember {
  /** A new one when left out. */
  id?: string;
  name: string;
  email: string;
  /** The tier's name. */
  role: string;
  addOns?: readonly string[];
  status: 'ACTIVE' | 'INVITED';
  /** When they joined; now when left out. */
  created?: Date;
}

/** A staff member with tier and add-ons; gives the id. Throws when no role has such a name. */
export async function insertStaffMember(client: MaintenanceClient, member: NewStaffMember): Promise<string> {
  const staffId = member.id ?? newId('StaffMember');
  const names = [member.role, ...(member.addOns ?? [])];
  const { rows: roles } = await client.query<{ id: string; name: string }>(
    'select id, name from identity.staff_roles where name = any ($1)',
    [names],
  );
  const roleId = (name: string) => {
    const role = roles.find((one) => one.name === name);
    if (!role) throw new Error(`There is no role “${name}”.`);
    return role.id;
  };
  const created = member.created ?? new Date();
  await client.query('insert into identity.users (id, name, created, updated) values ($1, $2, $3, $3)', [
    staffId,
    member.name,
    created,
  ]);
  await client.query('insert into identity.users_personal (user_id, email) values ($1, $2)', [staffId, member.email]);
  await client.query(
    'insert into identity.staff_members (user_id, role_id, status, created, updated) values ($1, $2, $3, $4, $4)',
    [staffId, roleId(member.role), member.status, created],
  );
  for (const name of member.addOns ?? []) {
    await client.query('insert into identity.staff_member_roles (user_id, role_id) values ($1, $2)', [
      staffId,
      roleId(name),
    ]);
  }
  return staffId;
}

/** A password and an enrolled second factor. */
export async function insertCredentials(
  client: MaintenanceClient,
  staffId: string,
  { password, totpSecret, encryptionKey }: { password: string; totpSecret: string | null; encryptionKey: Buffer },
): Promise<void> {
  const sealed = totpSecret && createSecretBox(encryptionKey).seal(totpSecret, staffId);
  await client.query(
    `insert into identity.credentials (user_id, password_hash, totp_secret, totp_enrolled)
     values ($1, $2, $3, case when $3::bytea is not null then clock_timestamp() end)`,
    [staffId, await hashPassword(password), sealed],
  );
}

export interface NewApiToken {
  kind: 'partner' | 'analyst';
  name: string;
  scopes: readonly string[];
  /** Null reaches all tenants of the environment; a partner always has some. */
  tenantIds: readonly string[] | null;
  environment: TokenEnvironment;
  days: number;
  ratePerMinute?: number;
}

/** An approved API token; the token itself is given this once. */
export async function insertApiToken(
  client: MaintenanceClient,
  wanted: NewApiToken,
): Promise<{ tokenId: string; token: string }> {
  const tokenId = newId('ApiToken');
  const token = newApiToken(wanted.environment);
  await client.query(
    `insert into identity.api_tokens (id, kind, name, token_hash, scopes, tenant_ids, environment, expires, approved, rate_per_minute)
     values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp() + $8 * interval '1 day', clock_timestamp(), $9)`,
    [
      tokenId,
      wanted.kind,
      wanted.name,
      hashOfToken(token),
      wanted.scopes,
      wanted.tenantIds,
      wanted.environment,
      wanted.days,
      wanted.ratePerMinute ?? null,
    ],
  );
  return { tokenId, token };
}
