import pg from 'pg';
import { newId } from '../../kit/ids.js';
import { seedTenants } from '../seed.js';
import type {
  SeedActivity,
  SeedCase,
  SeedDomain,
  SeedMembership,
  SeedTenant,
  SeedUser,
  SeedUserSession,
  SeedWorkspace,
  TenantsPart,
} from '../seed-rows.js';

const someday = new Date('2026-03-01T12:00:00.000Z');
const later = (minutes: number) => new Date(someday.getTime() + minutes * 60_000);
type Rows<List extends keyof TenantsPart> = TenantsPart[List][number][];

/** Customers for a test: made one by one, then put into the database together. */
export class Town {
  readonly tenants: SeedTenant[] = [];
  readonly users: SeedUser[] = [];
  readonly memberships: SeedMembership[] = [];
  readonly workspaces: SeedWorkspace[] = [];
  readonly domains: SeedDomain[] = [];
  readonly dnsRecords: Rows<'dnsRecords'> = [];
  readonly sso: Rows<'sso'> = [];
  readonly ssoSettings: Rows<'ssoSettings'> = [];
  readonly settings: Rows<'settings'> = [];
  readonly consents: Rows<'consents'> = [];
  readonly teams: Rows<'teams'> = [];
  readonly teamMembers: Rows<'teamMembers'> = [];
  readonly mailboxes: Rows<'mailboxes'> = [];
  readonly campaigns: Rows<'campaigns'> = [];
  readonly usage: Rows<'usage'> = [];
  readonly cases: SeedCase[] = [];
  readonly activity: SeedActivity[] = [];
  readonly sessions: SeedUserSession[] = [];

  tenant(wanted: Partial<SeedTenant> = {}): SeedTenant {
    const created = later(this.tenants.length);
    const tenant: SeedTenant = {
      id: newId('Tenant'),
      name: `Company ${this.tenants.length + 1}`,
      status: 'ACTIVE',
      environment: 'PRODUCTION',
      created,
      updated: created,
      ...wanted,
    };
    this.tenants.push(tenant);
    return tenant;
  }

  /** Works for all of these; the first to come owns the first. */
  user(
    tenants: readonly SeedTenant[],
    wanted: Partial<SeedUser> = {},
    role: SeedMembership['role'] = 'MEMBER',
  ): SeedUser {
    const number = this.users.length + 1;
    const created = later(number);
    const user: SeedUser = {
      id: newId('User'),
      name: `Person ${number}`,
      status: 'ACTIVE',
      environment: tenants[0]?.environment ?? 'PRODUCTION',
      tenantIds: tenants.map(({ id }) => id),
      created,
      updated: created,
      deleted: null,
      email: `person${number}@company.example`,
      phone: `+44 20 7946 0${String(100 + number)}`,
      postalAddress: '1 Mill Lane, London',
      lastLogin: later(number + 60),
      lastLoginIp: `198.51.100.${number % 255}`,
      lastLoginCountry: 'GB',
      ...wanted,
    };
    this.users.push(user);
    for (const { id, environment } of tenants) {
      this.memberships.push({ tenantId: id, userId: user.id, environment, role, created });
    }
    return user;
  }

  workspace({ id: tenantId, environment }: SeedTenant, name: string): SeedWorkspace {
    const number = this.workspaces.length + 1;
    const workspaceName = `workspace-${number}`;
    const workspace: SeedWorkspace = {
      id: newId('Workspace'),
      tenantId,
      environment,
      name,
      workspaceName,
      industry: 'Retail',
      companySize: '11–50',
      status: 'ACTIVE',
      created: later(number),
    };
    this.workspaces.push(workspace);
    return workspace;
  }

  domain({ id: tenantId, environment }: SeedTenant, domain: string, isPrimary = true): SeedDomain {
    const one: SeedDomain = {
      id: newId('Domain'),
      tenantId,
      environment,
      domain,
      verificationStatus: 'VERIFIED',
      isPrimary,
      created: later(this.domains.length),
    };
    this.domains.push(one);
    for (const kind of ['SPF', 'MX'] as const) {
      this.dnsRecords.push({
        domainId: one.id,
        kind,
        name: domain,
        tenantId,
        environment,
        expected: `${kind} as it should be`,
        verificationStatus: 'VERIFIED',
        attempts: 1,
        lastError: null,
      });
    }
    return one;
  }

  used({ id: tenantId, environment }: SeedTenant, month: number, emailsSent: number): void {
    const [periodStart, periodEnd] = [new Date(Date.UTC(2026, month - 1)), new Date(Date.UTC(2026, month))];
    this.usage.push({
      tenantId,
      environment,
      periodStart,
      periodEnd,
      emailsSent,
      mailboxesUsed: 3,
      domainsUsed: 1,
      campaignsUsed: 2,
      leadsUsed: 40,
      warmupsActive: 1,
    });
  }

  case({ id: tenantId, environment }: SeedTenant, subject: string): SeedCase {
    const one: SeedCase = {
      id: newId('SupportCase'),
      tenantId,
      environment,
      category: 'TECHNICAL',
      status: 'NEW',
      subject,
      ticket: null,
      created: later(this.cases.length),
    };
    this.cases.push(one);
    return one;
  }

  /** Something that a user did, a minute after the last. */
  did({ id: userId, environment }: SeedUser, wanted: Partial<SeedActivity> = {}): SeedActivity {
    const one: SeedActivity = {
      id: newId('UserActivity'),
      userId,
      tenantId: null,
      environment,
      time: later(this.activity.length),
      kind: 'SIGN_IN',
      succeeded: true,
      summary: 'Signed in with a password.',
      country: 'GB',
      ip: '198.51.100.77',
      device: 'Firefox 143 on Linux',
      ...wanted,
    };
    this.activity.push(one);
    return one;
  }

  /** A place where a user is signed in. */
  session({ id: userId, environment }: SeedUser, wanted: Partial<SeedUserSession> = {}): SeedUserSession {
    const one: SeedUserSession = {
      id: newId('UserSession'),
      userId,
      environment,
      created: later(this.sessions.length),
      lastSeen: later(this.sessions.length + 5),
      expires: new Date('2100-01-01T00:00:00.000Z'),
      ended: null,
      country: 'GB',
      ip: '198.51.100.78',
      device: 'Safari 19 on macOS',
      ...wanted,
    };
    this.sessions.push(one);
    return one;
  }

  async build(ownerUrl: string): Promise<void> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('set local role rookery_maintenance');
      await seedTenants(client, this);
      await client.query('commit');
    } finally {
      await client.end();
    }
  }
}
