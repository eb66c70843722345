import { randomBytes } from 'node:crypto';
import { generateSecret } from 'otplib';
import { permissionIds, permissions } from '../../schema/permissions.js';
import {
  insertApiToken,
  insertCredentials,
  insertStaffMember,
  type MaintenanceClient,
  type NewApiToken,
} from '../../subgraphs/identity/seed.js';
import { newId } from '../../subgraphs/kit/ids.js';
import { createRandom } from '../../subgraphs/kit/random.js';

export interface DemoAccount {
  staffId: string;
  name: string;
  /** The tier; `user_manager` for the support agent who holds the add-on. */
  role: string;
  email: string;
  password: string;
  totpSecret: string;
}

export interface DemoToken {
  kind: 'partner' | 'analyst';
  name: string;
  token: string;
  scopes: string[];
  /** Null reaches every tenant of its environment. */
  tenants: string[] | null;
}

export interface SeedAccounts {
  /** Makes ids repeatable. Passwords, secrets and tokens never are. */
  seed: number;
  /** What identity encrypts second factors with. */
  encryptionKey: Buffer;
  /** The two tenants of each partner. */
  partnerTenants: readonly string[];
  testPartnerTenants: readonly string[];
}

const people: readonly { role: string; tier?: string; addOns?: string[]; name: string; joined: string }[] = [
  { role: 'super_admin', name: 'Ingrid Solberg', joined: '2023-02-06T08:00:00Z' },
  { role: 'super_admin', name: 'Rafael Quintero', joined: '2023-04-17T08:00:00Z' },
  { role: 'admin', name: 'Hannah Whitcombe', joined: '2023-09-04T08:00:00Z' },
  { role: 'admin', name: 'Kwame Asante', joined: '2024-01-15T08:00:00Z' },
  { role: 'support', name: 'Leila Haddad', joined: '2024-05-13T08:00:00Z' },
  { role: 'support', name: 'Tomasz Wrona', joined: '2024-11-04T08:00:00Z' },
  { role: 'qa', name: 'Yuki Tanabe', joined: '2025-03-03T08:00:00Z' },
  {
    role: 'user_manager',
    tier: 'support',
    addOns: ['user_manager'],
    name: 'Maeve Gallagher',
    joined: '2025-06-02T08:00:00Z',
  },
];

const scopesFor = (kind: DemoToken['kind']): string[] => permissionIds.filter((id) => permissions[id].grants[kind]);

async function seedPeople(client: MaintenanceClient, { seed, encryptionKey }: SeedAccounts): Promise<DemoAccount[]> {
  const random = createRandom(seed);
  const accounts: DemoAccount[] = [];
  for (const { role, tier = role, addOns = [], name, joined } of people) {
    const created = new Date(joined);
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@penguinmails.example`;
    const id = newId('StaffMember', created.getTime(), random.bytes(8));
    const staffId = await insertStaffMember(client, { id, name, email, role: tier, addOns, status: 'ACTIVE', created });
    const password = randomBytes(15).toString('base64url');
    const totpSecret = generateSecret();
    await insertCredentials(client, staffId, { password, totpSecret, encryptionKey });
    accounts.push({ staffId, name, role, email, password, totpSecret });
  }
  return accounts;
}

async function seedTokens(
  client: MaintenanceClient,
  { partnerTenants, testPartnerTenants }: SeedAccounts,
): Promise<DemoToken[]> {
  const partner = { kind: 'partner', scopes: scopesFor('partner'), days: 365, ratePerMinute: 300 } as const;
  const wanted: NewApiToken[] = [
    { ...partner, name: 'Acme reporting partner', tenantIds: partnerTenants, environment: 'PRODUCTION' },
    { ...partner, name: 'Acme test partner', tenantIds: testPartnerTenants, environment: 'TEST' },
    {
      kind: 'analyst',
      name: 'Growth analytics',
      scopes: scopesFor('analyst'),
      tenantIds: null,
      environment: 'PRODUCTION',
      days: 365,
      ratePerMinute: 1000,
    },
  ];
  const tokens: DemoToken[] = [];
  for (const one of wanted) {
    const { token } = await insertApiToken(client, one);
    const { kind, name, scopes, tenantIds } = one;
    tokens.push({ kind, name, token, scopes: [...scopes], tenants: tenantIds && [...tenantIds] });
  }
  return tokens;
}

/**
 * The accounts and tokens of the demo, as `DATA_DIR/demo.json` lists them. Acts as rookery_maintenance: call it on a
 * client that has set that role.
 */
export async function seedAccounts(
  client: MaintenanceClient,
  options: SeedAccounts,
): Promise<{ accounts: DemoAccount[]; tokens: DemoToken[] }> {
  return { accounts: await seedPeople(client, options), tokens: await seedTokens(client, options) };
}
