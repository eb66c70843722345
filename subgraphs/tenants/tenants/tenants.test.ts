import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { createTenants, tenantsEntities } from '../main.js';
import type { SeedTenant } from '../seed-rows.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';

let database: TestDatabase;
let tenants: SubgraphUnderTest;
const people = {} as Record<'boss' | 'admin' | 'support' | 'qa', StaffForTest>;
let partner: string;
let analyst: string;

const town = new Town();
const acme = town.tenant({ name: 'Acme GmbH', status: 'ACTIVE' });
const birch = town.tenant({ name: 'Birch 100% Ltd', status: 'TRIAL' });
const cedar = town.tenant({ name: 'cedar Inc.', status: 'PAST_DUE' });
const sandbox = town.tenant({ name: 'QA Sandbox', environment: 'TEST' });
const production = [acme, birch, cedar];
for (const [tenant, size] of [
  [acme, 1],
  [birch, 3],
  [cedar, 2],
  [sandbox, 1],
] as const) {
  for (let number = 0; number < size; number += 1) town.user([tenant], {}, number === 0 ? 'OWNER' : 'MEMBER');
  town.workspace(tenant, `${tenant.name} itself`);
}

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin' });
  people.support = await aStaffMember(ownerUrl, { role: 'support' });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  const scopes = [
    'production-data:read',
    'tenants:read',
    'tenants:name',
    'users:read',
    'workspaces:read',
    'workspaces:name',
  ];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds: [birch.id] })).tokenId;
  analyst = (await aToken(ownerUrl, { kind: 'analyst', scopes })).tokenId;
  tenants = await startSubgraph(createTenants, { ownerUrl, service: 'tenants', entities: tenantsEntities });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

interface List {
  tenants: {
    nodes: { id: string; name: string | null }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}
const list = `query($first: Int, $after: String, $last: Int, $before: String, $offset: Int, $filter: TenantFilter, $sort: TenantSort) {
  tenants(first: $first, after: $after, last: $last, before: $before, offset: $offset, filter: $filter, sort: $sort) {
    nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const one = 'query($id: ID!) { tenant(id: $id) { id name status environment userCount workspaceCount owner { id } } }';

const as = (person: StaffForTest) => tenants.as(person.sessionId);
const listed = async (caller: ReturnType<SubgraphUnderTest['as']>, variables: Record<string, unknown> = {}) =>
  dataOf<List>(await caller.run(list, variables)).tenants;
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);
const sorted = (ids: readonly string[]) => [...ids].sort();

describe('Who lists tenants', () => {
  test('a super admin sees both worlds', async () => {
    const { nodes, totalCount } = await listed(as(people.boss));
    expect(sorted(idsOf(nodes))).toEqual(sorted(idsOf([...production, sandbox])));
    expect(totalCount).toBe(4);
  });

  test('support sees production alone, without opening anything', async () => {
    expect(sorted(idsOf((await listed(as(people.support))).nodes))).toEqual(sorted(idsOf(production)));
  });

  test('QA sees test tenants alone, and the count says no more', async () => {
    const { nodes, totalCount } = await listed(as(people.qa));
    expect(idsOf(nodes)).toEqual([sandbox.id]);
    expect(totalCount).toBe(1);
  });

  test('a partner sees its own tenants alone', async () => {
    const { nodes, totalCount } = await listed(tenants.asToken(partner));
    expect(idsOf(nodes)).toEqual([birch.id]);
    expect(totalCount).toBe(1);
  });

  test('nobody sees nothing', async () => {
    expect(codeOf(await tenants.as(null).run(list))).toBe('UNAUTHENTICATED');
  });
});

describe('One tenant', () => {
  test('comes with its counts and its owner, which the database keeps', async () => {
    const { tenant } = dataOf<{ tenant: Record<string, unknown> }>(await as(people.admin).run(one, { id: birch.id }));
    expect(tenant).toMatchObject({
      name: 'Birch 100% Ltd',
      status: 'TRIAL',
      environment: 'PRODUCTION',
      userCount: 3,
      workspaceCount: 1,
    });
    expect(tenant.owner).toEqual({ id: town.users[1]?.id });
  });

  test('is found by its id in capitals too', async () => {
    const { tenant } = dataOf<{ tenant: SeedTenant }>(await as(people.admin).run(one, { id: acme.id.toUpperCase() }));
    expect(tenant.id).toBe(acme.id);
  });

  test.each([
    ['of production, to QA', () => as(people.qa), acme.id],
    ['of the test world, to support', () => as(people.support), sandbox.id],
    ['of another customer, to a partner', () => tenants.asToken(partner), acme.id],
    ['that does not exist', () => as(people.boss), newId('Tenant')],
    ['with the id of a user', () => as(people.boss), newId('User')],
    ['with no id at all', () => as(people.boss), "' or true --"],
  ])('%s is NOT_FOUND', async (_which, caller, id) => {
    const answer = await caller().run(one, { id });
    expect(codeOf(answer)).toBe('NOT_FOUND');
    expect(answer.data?.tenant).toBeNull();
  });
});

describe('Order', () => {
  const inOrder = async (field: string, direction: string) =>
    idsOf((await listed(as(people.support), { sort: { field, direction } })).nodes);

  test('is newest first when nothing is said', async () => {
    expect(idsOf((await listed(as(people.support))).nodes)).toEqual(idsOf([cedar, birch, acme]));
  });

  test('by name takes no notice of capitals', async () => {
    expect(await inOrder('NAME', 'ASC')).toEqual(idsOf([acme, birch, cedar]));
    expect(await inOrder('NAME', 'DESC')).toEqual(idsOf([cedar, birch, acme]));
  });

  test('by status and by number of users', async () => {
    expect(await inOrder('STATUS', 'ASC')).toEqual(idsOf([acme, cedar, birch]));
    expect(await inOrder('USERS', 'DESC')).toEqual(idsOf([birch, cedar, acme]));
  });

  test.each(['CREATED', 'NAME', 'STATUS', 'USERS'])('by %s holds from page to page, there and back', async (field) => {
    const sort = { field, direction: 'ASC' };
    const whole = idsOf((await listed(as(people.boss), { sort })).nodes);
    const walked: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 4; page += 1) {
      const found = await listed(as(people.boss), { sort, first: 1, after });
      expect(found.pageInfo.hasNextPage).toBe(page < 3);
      expect(found.pageInfo.hasPreviousPage).toBe(page > 0);
      walked.push(...idsOf(found.nodes));
      after = found.pageInfo.endCursor;
    }
    expect(walked).toEqual(whole);
    const back = await listed(as(people.boss), { sort, last: 2, before: after });
    expect(idsOf(back.nodes)).toEqual(whole.slice(1, 3));
    expect(idsOf((await listed(as(people.boss), { sort, offset: 2, first: 2 })).nodes)).toEqual(whole.slice(2));
  });
});

describe('Pages', () => {
  test.each([
    ['first', { first: 0 }],
    ['first', { first: 101 }],
    ['last', { last: 101 }],
    ['after', { first: 1, after: 'nonsense' }],
    ['offset', { first: 1, offset: -1 }],
  ])('a wrong “%s” is BAD_USER_INPUT that names it', async (field, variables) => {
    const { errors } = await as(people.boss).run(list, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('a hundred is the most', async () => {
    expect((await listed(as(people.boss), { first: 100 })).nodes).toHaveLength(4);
  });
});

describe('Filters', () => {
  const found = async (filter: Record<string, unknown>, caller = as(people.support)) =>
    sorted(idsOf((await listed(caller, { filter })).nodes));

  test('by part of a name, in any case', async () => {
    expect(await found({ name: 'CEDAR' })).toEqual([cedar.id]);
    expect(await found({ name: 'irc' })).toEqual([birch.id]);
  });

  test('take wild cards as they are written', async () => {
    expect(await found({ name: '100%' })).toEqual([birch.id]);
    expect(await found({ name: '%' })).toEqual([birch.id]);
    expect(await found({ name: '_' })).toEqual([]);
  });

  test('by status, environment and time', async () => {
    expect(await found({ status: ['TRIAL', 'PAST_DUE'] })).toEqual(sorted([birch.id, cedar.id]));
    expect(await found({ environment: 'TEST' })).toEqual([]);
    expect(await found({ environment: 'TEST' }, as(people.admin))).toEqual([sandbox.id]);
    expect(
      await found({ createdFrom: birch.created.toISOString(), createdBefore: cedar.created.toISOString() }),
    ).toEqual([birch.id]);
  });

  test('do not reach beyond the viewer’s world', async () => {
    expect(await found({ name: 'Acme' }, as(people.qa))).toEqual([]);
    expect(await found({ name: 'Acme' }, tenants.asToken(partner))).toEqual([]);
    expect(await found({ name: 'Birch' }, tenants.asToken(partner))).toEqual([birch.id]);
  });

  test('refuse a name that is too long', async () => {
    const { errors } = await as(people.boss).run(list, { filter: { name: 'x'.repeat(201) } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.name' });
  });
});

describe('An analyst, who may not read names', () => {
  test('gets tenants without them', async () => {
    const answer = await tenants.asToken(analyst).run('{ tenants { nodes { id name } } }');
    expect(codeOf(answer)).toBe('FORBIDDEN');
    const { nodes } = (answer.data as unknown as List).tenants;
    expect(nodes).toHaveLength(3);
    expect(nodes.every(({ name }) => name === null)).toBe(true);
  });

  test('finds nothing by name, and counts nothing', async () => {
    const { nodes, totalCount } = await listed(tenants.asToken(analyst), { filter: { name: 'Acme' } });
    expect(nodes).toEqual([]);
    expect(totalCount).toBe(0);
  });

  test('may not order by name', async () => {
    const { data, errors } = await tenants.asToken(analyst).run(list, { sort: { field: 'NAME', direction: 'ASC' } });
    expect(data?.tenants).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'Tenant.name' });
  });

  test('gets users and workspaces in the order of their age, with cursors that hold no name', async () => {
    const query = `query($id: ID!) { tenant(id: $id) {
      users { nodes { id } pageInfo { startCursor endCursor } } workspaces { nodes { id } pageInfo { startCursor } } } }`;
    const { tenant } = dataOf<{ tenant: { users: List['tenants']; workspaces: List['tenants'] } }>(
      await tenants.asToken(analyst).run(query, { id: birch.id }),
    );
    expect(idsOf(tenant.users.nodes)).toEqual(idsOf(town.users.slice(1, 4)));
    for (const cursor of [tenant.users.pageInfo.startCursor, tenant.workspaces.pageInfo.startCursor]) {
      expect(Buffer.from(cursor, 'base64url').toString()).not.toMatch(/person|birch/i);
    }
  });
});
