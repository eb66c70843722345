import { seedCases } from './cases/seed-cases.js';
import { type Client, insert, place, times } from './seed-insert.js';
import { insertOrganisation } from './seed-organisation.js';
import type { SeedUser, TenantsPart } from './seed-rows.js';
import { insertCampaigns, insertMailboxes } from './seed-sending.js';
import { seedSettings } from './settings/seed-settings.js';
import { seedActivity } from './user-activity/seed-activity.js';

const usersAtOnce = 5_000;

/** With their tenants and their masked values, which the triggers then find as they should be. */
async function insertUsers(client: Client, users: readonly SeedUser[]): Promise<void> {
  for (let from = 0; from < users.length; from += usersAtOnce) {
    await client.query(
      `insert into tenants.users (id, name, status, environment, masked_email, masked_phone, masked_last_login_ip,
         last_login_country, tenant_ids, created, updated, deleted)
       select id, name, status, environment, tenants.mask_email(email), tenants.mask_phone(phone),
         tenants.mask_ip("lastLoginIp"), "lastLoginCountry", "tenantIds", created, updated, deleted
       from jsonb_to_recordset($1::jsonb) as row(id uuid, name text, status text, environment text, email text, phone text,
         "lastLoginIp" inet, "lastLoginCountry" text, "tenantIds" uuid[], created timestamptz, updated timestamptz,
         deleted timestamptz)`,
      [JSON.stringify(users.slice(from, from + usersAtOnce))],
    );
  }
}

async function insertPersonal(client: Client, users: readonly SeedUser[]): Promise<void> {
  const rows = users.map((user) => ({ ...user, userId: user.id, ip: user.lastLoginIp }));
  const key = { userId: 'uuid', environment: 'text' };
  const reachable = rows.filter((user) => user.phone !== null || user.postalAddress !== null);
  await insert(
    client,
    'user_email_personal',
    { ...key, email: 'text' },
    rows.filter((user) => user.email !== null),
  );
  await insert(client, 'user_contact_personal', { ...key, phone: 'text', postalAddress: 'text' }, reachable);
  await insert(
    client,
    'user_login_personal',
    { ...key, lastLogin: 'timestamptz' },
    rows.filter((user) => user.lastLogin),
  );
  await insert(
    client,
    'user_login_ip_personal',
    { ...key, ip: 'inet' },
    rows.filter((user) => user.ip !== null),
  );
}

/** Test tenants that came with a seed stay until somebody ends them; what they are filled with when they are reset is drawn here. */
async function markTestTenants(client: Client, { tenants, users }: TenantsPart): Promise<void> {
  const rows = tenants
    .filter(({ environment }) => environment === 'TEST')
    .map(({ id, environment }, index) => ({
      tenantId: id,
      environment,
      seed: index + 1,
      people: Math.max(1, users.filter(({ tenantIds }) => tenantIds[0] === id).length),
      campaigns: 4,
    }));
  await insert(
    client,
    'test_tenants',
    { tenantId: 'uuid', environment: 'text', seed: 'integer', people: 'integer', campaigns: 'integer' },
    rows,
  );
}

/** Puts a part of a demo world into the tables. Runs as the owner or the maintenance role, in the caller's transaction. */
export async function seedTenants(client: Client, part: TenantsPart): Promise<void> {
  await insert(
    client,
    'tenants',
    { id: 'uuid', name: 'text', status: 'text', environment: 'text', ...times },
    part.tenants,
  );
  await markTestTenants(client, part);
  await insertUsers(client, part.users);
  await insertPersonal(client, part.users);
  await insert(
    client,
    'tenant_users',
    { ...place, userId: 'uuid', role: 'text', created: 'timestamptz' },
    part.memberships,
  );
  await insert(
    client,
    'companies',
    {
      id: 'uuid',
      ...place,
      name: 'text',
      workspaceName: 'text',
      industry: 'text',
      companySize: 'text',
      status: 'text',
      created: 'timestamptz',
    },
    part.workspaces,
  );
  await insert(
    client,
    'domains',
    { id: 'uuid', ...place, domain: 'text', verificationStatus: 'text', isPrimary: 'boolean', created: 'timestamptz' },
    part.domains,
  );
  await insert(
    client,
    'dns_records',
    {
      domainId: 'uuid',
      kind: 'text',
      name: 'text',
      ...place,
      expected: 'text',
      verificationStatus: 'text',
      attempts: 'integer',
      lastError: 'text',
    },
    part.dnsRecords,
  );
  await insertOrganisation(client, part);
  await seedSettings(client, part);
  await insertMailboxes(client, part.mailboxes);
  await insertCampaigns(client, part.campaigns);
  await insert(
    client,
    'usage',
    {
      ...place,
      periodStart: 'timestamptz',
      periodEnd: 'timestamptz',
      emailsSent: 'integer',
      mailboxesUsed: 'integer',
      domainsUsed: 'integer',
      campaignsUsed: 'integer',
      leadsUsed: 'integer',
      warmupsActive: 'integer',
    },
    part.usage,
  );
  await seedCases((table, columns, rows) => insert(client, table, columns, rows), part.cases);
  await seedActivity(client, part);
}
