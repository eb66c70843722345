import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aStaffMember, type StaffForTest } from '../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../e2e/support/subgraph.js';
import type { SubgraphResult } from '../kit/subgraph.js';
import { freshDatabase, type TestDatabase } from '../kit/testing/database.js';
import { createTenants, tenantsEntities } from './main.js';
import { dataOf, statementsOf } from './testing/answers.js';
import { Town } from './testing/town.js';

/** A list costs the same number of statements however long it is. */
let database: TestDatabase;
let tenants: SubgraphUnderTest;
let boss: StaffForTest;

const town = new Town();
for (let number = 1; number <= 20; number += 1) {
  const tenant = town.tenant();
  for (let user = 0; user < 4; user += 1) town.user([tenant], {}, user === 0 ? 'OWNER' : 'MEMBER');
  town.workspace(tenant, `Client A of ${number}`);
  town.workspace(tenant, `Client B of ${number}`);
  town.domain(tenant, `second-${number}.example`, false);
  town.domain(tenant, `main-${number}.example`);
  town.used(tenant, 9, 100 + number);
  town.used(tenant, 10, 200 + number);
  town.case(tenant, 'Something');
}

beforeAll(async () => {
  database = await freshDatabase();
  await town.build(database.ownerUrl);
  boss = await aStaffMember(database.ownerUrl, { role: 'super_admin' });
  tenants = await startSubgraph(createTenants, {
    ownerUrl: database.ownerUrl,
    service: 'tenants',
    entities: tenantsEntities,
  });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

async function counted(query: string, first: number): Promise<{ statements: number; answer: SubgraphResult }> {
  let answer: SubgraphResult = {};
  const statements = await statementsOf(tenants.source, async () => {
    answer = await tenants.as(boss.sessionId).run(query, { first });
  });
  return { statements: statements.length, answer };
}

test.each([
  [
    'tenants with owner, three users, workspaces and usage',
    `query($first: Int) { tenants(first: $first) { nodes { name owner { name } users(first: 3) { nodes { name } }
      workspaces { nodes { name } } usage { emailsSent } } } }`,
    5,
  ],
  [
    'tenants with counts of their lists',
    'query($first: Int) { tenants(first: $first) { totalCount nodes { users(first: 1) { totalCount } } } }',
    4,
  ],
  [
    'tenants with domains and their records',
    'query($first: Int) { tenants(first: $first) { nodes { openUntil domains { nodes { domain dnsRecords { kind } } } } } }',
    4,
  ],
  [
    'users with all personal detail and their memberships',
    `query($first: Int) { users(first: $first) { nodes { email phone lastLogin lastLoginIp maskedEmail
      memberships { role tenant { name owner { email } } } } } }`,
    // Fewer when the owners are users of the list.
    9,
  ],
  [
    'cases with tenant and assignee',
    'query($first: Int) { supportCases(first: $first) { nodes { tenant { name } assignee { id } } } }',
    2,
  ],
])('%s', async (_what, query, most) => {
  const few = await counted(query, 2);
  const many = await counted(query, 20);
  dataOf(many.answer);
  // Of nothing that was heard, any number would be few enough.
  expect(few.statements).toBeGreaterThan(0);
  expect(many.statements).toBeLessThanOrEqual(few.statements);
  expect(many.statements).toBeLessThanOrEqual(most);
});

test('each tenant gets its own', async () => {
  const query = `{ tenants(first: 20, sort: { field: CREATED, direction: ASC }) { nodes { id owner { id }
    users(first: 3) { nodes { tenantIds } totalCount pageInfo { hasNextPage } } workspaces { nodes { tenantId name } }
    domains { nodes { tenantId domain isPrimary dnsRecords { name kind } } } usage { emailsSent periodStart } userCount workspaceCount } } }`;
  interface Answer {
    tenants: { nodes: Record<string, never>[] };
  }
  const { nodes } = dataOf<Answer>((await counted(query, 20)).answer).tenants;
  expect(nodes).toHaveLength(20);
  for (const [index, tenant] of town.tenants.entries()) {
    const number = index + 1;
    const records = (domain: string) => [
      { name: domain, kind: 'MX' },
      { name: domain, kind: 'SPF' },
    ];
    expect(nodes[index]).toEqual({
      id: tenant.id,
      owner: { id: town.users[index * 4]?.id },
      users: { nodes: Array(3).fill({ tenantIds: [tenant.id] }), totalCount: 4, pageInfo: { hasNextPage: true } },
      workspaces: {
        nodes: ['A', 'B'].map((letter) => ({ tenantId: tenant.id, name: `Client ${letter} of ${number}` })),
      },
      domains: {
        nodes: [
          {
            tenantId: tenant.id,
            domain: `main-${number}.example`,
            isPrimary: true,
            dnsRecords: records(`main-${number}.example`),
          },
          {
            tenantId: tenant.id,
            domain: `second-${number}.example`,
            isPrimary: false,
            dnsRecords: records(`second-${number}.example`),
          },
        ],
      },
      usage: { emailsSent: 200 + number, periodStart: '2026-10-01T00:00:00.000Z' },
      userCount: 4,
      workspaceCount: 2,
    });
  }
});
