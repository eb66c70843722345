import { randomBytes } from 'node:crypto';
import { generateSecret } from 'otplib';
import type { Holder } from '../../schema/permissions.js';
import { newSecretToken } from '../../subgraphs/identity/access/secret-token.js';
import { insertApiToken, insertCredentials, insertStaffMember } from '../../subgraphs/identity/seed.js';
import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';

type Role = Exclude<Holder, 'partner' | 'analyst'>;

export interface StaffWanted {
  /** The tier. */
  role: 'super_admin' | 'admin' | 'support' | 'qa' | (string & {});
  /** Roles held beside the tier, such as `user_manager`. */
  addOns?: readonly (Role | (string & {}))[];
  /** Tenants that they have open; these must exist. */
  opened?: readonly string[];
  name?: string;
  email?: string;
}

export interface StaffForTest {
  staffId: string;
  name: string;
  email: string;
  sessionId: string;
  /** What a `cookie` header holds. */
  cookie: string;
}

/** Begins another session for somebody, with the roles that they hold now; 30 minutes idle, 12 hours at most. */
export async function aSession(ownerUrl: string, staffId: string): Promise<{ sessionId: string; cookie: string }> {
  const sessionId = newId('Session');
  const { token, hash } = newSecretToken();
  await asMaintenance(ownerUrl, async (client) => {
    await client.query(
      `insert into identity.sessions (id, user_id, token_hash, device_name, browser, ip_address, role_ids, expires, idle_expires, idle_seconds)
       select $1, m.user_id, $3, 'Test device', 'Firefox 131 on Linux', '203.0.113.7',
         array(select m.role_id union select r.role_id from identity.staff_member_roles r where r.user_id = m.user_id),
         clock_timestamp() + interval '12 hours', clock_timestamp() + interval '30 minutes', 1800
       from identity.staff_members m where m.user_id = $2`,
      [sessionId, staffId, hash],
    );
    // Moments are kept to the millisecond, and what is given in that of the sign-in is had: whatever a test does next is later.
    await client.query('select pg_sleep(0.002)');
  });
  return { sessionId, cookie: `rookery_session=${token}` };
}

/** A staff member with a live session, as if they had just signed in. */
export async function aStaffMember(ownerUrl: string, wanted: StaffWanted): Promise<StaffForTest> {
  const mark = randomBytes(5).toString('hex');
  const name = wanted.name ?? `Test ${wanted.role} ${mark}`;
  const email = wanted.email ?? `${wanted.role}.${mark}@penguinmails.example`;
  const { role, addOns = [] } = wanted;
  const staffId = await asMaintenance(ownerUrl, (client) =>
    insertStaffMember(client, { name, email, role, addOns, status: 'ACTIVE' }),
  );
  for (const tenantId of wanted.opened ?? []) await openTenantFor(ownerUrl, staffId, tenantId);
  return { staffId, name, email, ...(await aSession(ownerUrl, staffId)) };
}

export interface AccountForTest extends StaffForTest {
  password: string;
  /** Null when no second factor is enrolled. */
  totpSecret: string | null;
}

/** A staff member who can sign in with password and code, beside the session of `aStaffMember`. */
export async function anAccount(
  ownerUrl: string,
  { encryptionKey, enrolled = true, ...wanted }: StaffWanted & { encryptionKey: Buffer; enrolled?: boolean },
): Promise<AccountForTest> {
  const person = await aStaffMember(ownerUrl, wanted);
  const password = `right ${randomBytes(9).toString('base64url')}`;
  const totpSecret = enrolled ? generateSecret() : null;
  await asMaintenance(ownerUrl, (client) =>
    insertCredentials(client, person.staffId, { password, totpSecret, encryptionKey }),
  );
  return { ...person, password, totpSecret };
}

/** Opens a tenant for eight hours, as `openTenant` would. */
export async function openTenantFor(ownerUrl: string, staffId: string, tenantId: string): Promise<void> {
  await asMaintenance(ownerUrl, (client) =>
    client.query(
      `with made as (
         insert into tenants.support_cases (id, tenant_id, environment, category, status, assignee_id)
         select $4, t.id, t.environment, 'TECHNICAL', 'ASSIGNED', $2 from tenants.tenants t where t.id = $3
         returning id, tenant_id, environment),
       detailed as (
         insert into tenants.support_case_details (case_id, tenant_id, environment, subject)
         select id, tenant_id, environment, 'A case for a test' from made)
       insert into tenants.opened_tenants (id, staff_id, tenant_id, environment, case_id, purpose, reason, expires)
       select $1, $2, tenant_id, environment, id, 'TROUBLESHOOTING', 'Opened for a test', clock_timestamp() + interval '8 hours' from made`,
      [newId('OpenedTenant'), staffId, tenantId, newId('SupportCase')],
    ),
  );
}

export interface TokenWanted {
  kind: 'partner' | 'analyst';
  scopes: readonly string[];
  /** A partner's tenants; all of the environment for an analyst when left out. */
  tenantIds?: readonly string[];
  environment?: 'PRODUCTION' | 'TEST';
  name?: string;
}

/** An approved API token, good for a day. */
export async function aToken(ownerUrl: string, wanted: TokenWanted): Promise<{ tokenId: string; token: string }> {
  const { kind, scopes, environment = 'PRODUCTION', name = `Test ${kind}` } = wanted;
  const tenantIds = wanted.tenantIds ?? (kind === 'partner' ? [] : null);
  return asMaintenance(ownerUrl, (client) =>
    insertApiToken(client, { kind, name, scopes, tenantIds, environment, days: 1 }),
  );
}
