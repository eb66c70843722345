import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { createTenants, tenantsEntities } from '../main.js';
import { codesOf, dataOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';

/** What a tenant sends from and what it used: detail that is read inside an opened tenant. */
let database: TestDatabase;
let tenants: SubgraphUnderTest;
let unshielded: SubgraphUnderTest;
const people = {} as Record<'boss' | 'admin' | 'support', StaffForTest>;
let partner: string;
let analyst: string;

const town = new Town();
const open = town.tenant();
const shut = town.tenant();
for (const [tenant, name] of [
  [open, 'open'],
  [shut, 'shut'],
] as const) {
  town.domain(tenant, `a-${name}.example`, false);
  town.domain(tenant, `z-${name}.example`, true);
  town.domain(tenant, `b-${name}.example`, false);
  town.used(tenant, 10, 1_000);
}

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [open.id] });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [open.id] });
  const scopes = ['production-data:read', 'tenants:read', 'domains:read', 'usage:read'];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds: [open.id] })).tokenId;
  analyst = (await aToken(ownerUrl, { kind: 'analyst', scopes })).tokenId;
  const parts = { ownerUrl, service: 'tenants', entities: tenantsEntities } as const;
  tenants = await startSubgraph(createTenants, parts);
  unshielded = await startSubgraph(createTenants, { ...parts, withoutShield: true });
});
afterAll(async () => {
  await tenants?.close();
  await unshielded?.close();
  await database?.drop();
});

const query =
  '{ tenants(sort: { field: CREATED, direction: ASC }) { nodes { domains { nodes { domain } totalCount } usage { emailsSent } } } }';
const detail = (name: string) => ({
  domains: { nodes: ['z', 'a', 'b'].map((letter) => ({ domain: `${letter}-${name}.example` })), totalCount: 3 },
  usage: { emailsSent: 1_000 },
});
const nothing = { domains: null, usage: null };

describe('Domains and usage', () => {
  test('are a super admin’s throughout, the primary domain first', async () => {
    expect(dataOf(await tenants.as(people.boss.sessionId).run(query))).toEqual({
      tenants: { nodes: [detail('open'), detail('shut')] },
    });
  });

  test.each(['admin', 'support'] as const)(
    'are %s’s in opened tenants; the others are one error a field',
    async (who) => {
      const answer = await tenants.as(people[who].sessionId).run(query);
      expect(answer.data).toEqual({ tenants: { nodes: [detail('open'), nothing] } });
      expect(codesOf(answer).sort()).toEqual([
        'tenants.nodes.1.domains TENANT_NOT_OPEN',
        'tenants.nodes.1.usage TENANT_NOT_OPEN',
      ]);
    },
  );

  test('are a partner’s of its own tenants', async () => {
    expect(dataOf(await tenants.asToken(partner).run(query))).toEqual({ tenants: { nodes: [detail('open')] } });
  });

  test('are no analyst’s', async () => {
    const answer = await tenants.asToken(analyst).run(query);
    expect(answer.data).toEqual({ tenants: { nodes: [nothing, nothing] } });
    expect(new Set(answer.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });

  test('are nobody’s by the tables’ own policies, with the shield switched off', async () => {
    const answer = await unshielded.asToken(analyst).run(query);
    const none = { domains: { nodes: [], totalCount: 0 }, usage: null };
    expect(answer.data).toEqual({ tenants: { nodes: [none, none] } });
  });
});

describe('A page of a tenant’s domains', () => {
  interface Page {
    tenant: { domains: { nodes: { domain: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
  }
  const paged = `query($id: ID!, $first: Int, $after: String, $offset: Int) { tenant(id: $id) {
    domains(first: $first, after: $after, offset: $offset) { nodes { domain } pageInfo { endCursor hasNextPage } } } }`;
  const pageOf = async (variables: Record<string, unknown>) =>
    dataOf<Page>(await tenants.as(people.boss.sessionId).run(paged, { id: open.id, ...variables })).tenant.domains;

  test('follows the one before it', async () => {
    const first = await pageOf({ first: 2 });
    expect([first.nodes.map(({ domain }) => domain), first.pageInfo.hasNextPage]).toEqual([
      ['z-open.example', 'a-open.example'],
      true,
    ]);
    const second = await pageOf({ first: 2, after: first.pageInfo.endCursor });
    expect([second.nodes.map(({ domain }) => domain), second.pageInfo.hasNextPage]).toEqual([
      ['b-open.example'],
      false,
    ]);
    expect((await pageOf({ first: 1, offset: 2 })).nodes).toEqual([{ domain: 'b-open.example' }]);
  });

  test('refuses a wrong size', async () => {
    const answer = await tenants.as(people.boss.sessionId).run(paged, { id: open.id, first: 101 });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
  });
});
