import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import { codeOf, dataOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';

let database: TestDatabase;
let tenants: SubgraphUnderTest;
const people = {} as Record<'boss' | 'admin' | 'support' | 'manager' | 'qa', StaffForTest>;
let partner: string;
let analyst: string;

const town = new Town();
const acme = town.tenant();
const birch = town.tenant();
const sandbox = town.tenant({ environment: 'TEST' });
const ada = town.user([acme], { name: 'Ada Lovelace', email: 'Ada.Lovelace@acme.example' }, 'OWNER');
const bob = town.user([acme, birch], { name: 'bob Ross', email: 'bob@birch.example', status: 'SUSPENDED' }, 'ADMIN');
const carl = town.user([birch], { name: 'Carl von Linné', email: 'carl@birch.example' }, 'OWNER');
const gone = town.user([birch], {
  name: 'Gone Girl',
  status: 'DELETED',
  email: null,
  phone: null,
  postalAddress: null,
  lastLogin: null,
  lastLoginIp: null,
  lastLoginCountry: null,
});
const tester = town.user([sandbox], { name: 'Alpha Tester', email: 'alpha@sandbox.test' }, 'OWNER');

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [acme.id] });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [acme.id] });
  people.manager = await aStaffMember(ownerUrl, { role: 'support', addOns: ['user_manager'] });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  const scopes = ['production-data:read', 'tenants:read', 'users:read', 'users:name', 'user-email:read'];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds: [birch.id] })).tokenId;
  analyst = (await aToken(ownerUrl, { kind: 'analyst', scopes })).tokenId;
  tenants = await startSubgraph(createTenants, { ownerUrl, service: 'tenants', entities: tenantsEntities });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

interface List {
  users: { nodes: { id: string; name?: string | null }[]; totalCount: number };
}
const list = `query($search: String, $filter: UserFilter, $sort: UserSort, $first: Int, $after: String) {
  users(search: $search, filter: $filter, sort: $sort, first: $first, after: $after) { nodes { id } totalCount } }`;
const one = 'query($id: ID!) { user(id: $id) { id name status tenantIds memberships { role tenant { id } } } }';
const staff = (who: keyof typeof people) => tenants.as(people[who].sessionId);

async function found(
  caller: ReturnType<SubgraphUnderTest['as']>,
  variables: Record<string, unknown> = {},
): Promise<string[]> {
  const { nodes, totalCount } = dataOf<List>(await caller.run(list, variables)).users;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id).sort();
}
const ids = (...users: { id: string }[]) => users.map(({ id }) => id).sort();

describe('The directory of users', () => {
  test('is one world for QA, the other for support, both for an admin', async () => {
    expect(await found(staff('qa'))).toEqual(ids(tester));
    expect(await found(staff('support'))).toEqual(ids(ada, bob, carl, gone));
    expect(await found(staff('admin'))).toEqual(ids(ada, bob, carl, gone, tester));
  });

  test('of a partner holds the users of its own tenants', async () => {
    expect(await found(tenants.asToken(partner))).toEqual(ids(bob, carl, gone));
  });

  test('is filtered by status, role, tenant and environment', async () => {
    expect(await found(staff('support'), { filter: { status: ['SUSPENDED', 'DELETED'] } })).toEqual(ids(bob, gone));
    expect(await found(staff('support'), { filter: { role: ['OWNER'] } })).toEqual(ids(ada, carl));
    expect(await found(staff('support'), { filter: { tenantId: birch.id } })).toEqual(ids(bob, carl, gone));
    expect(await found(staff('support'), { filter: { tenantId: birch.id, role: ['ADMIN'] } })).toEqual(ids(bob));
    expect(await found(staff('boss'), { filter: { environment: 'TEST' } })).toEqual(ids(tester));
  });

  test('does not say who works for a tenant of another world', async () => {
    expect(await found(staff('qa'), { filter: { tenantId: acme.id } })).toEqual([]);
    expect(await found(tenants.asToken(partner), { filter: { tenantId: acme.id } })).toEqual([]);
    // Bob is in the partner's world, his role at another customer is not.
    expect(await found(tenants.asToken(partner), { filter: { role: ['ADMIN'], tenantId: acme.id } })).toEqual([]);
  });

  test('refuses what is no id of a tenant', async () => {
    const { errors } = await staff('boss').run(list, { filter: { tenantId: 'x' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.tenantId' });
  });

  test('is ordered by name without regard to capitals, by status, and by when they joined', async () => {
    const inOrder = async (field: string, direction: string) =>
      dataOf<List>(await staff('support').run(list, { sort: { field, direction } })).users.nodes.map(({ id }) => id);
    expect(await inOrder('NAME', 'ASC')).toEqual([ada, bob, carl, gone].map(({ id }) => id));
    expect(await inOrder('CREATED', 'DESC')).toEqual([gone, carl, bob, ada].map(({ id }) => id));
    expect((await inOrder('STATUS', 'DESC'))[0]).toBe(bob.id);
  });
});

describe('One user', () => {
  test('says where they work, and as what', async () => {
    const { user } = dataOf<{ user: { tenantIds: string[]; memberships: unknown[] } }>(
      await staff('support').run(one, { id: bob.id }),
    );
    expect([...user.tenantIds].sort()).toEqual([acme.id, birch.id].sort());
    expect(user.memberships).toHaveLength(2);
    expect(user.memberships).toContainEqual({ role: 'ADMIN', tenant: { id: birch.id } });
  });

  test('shows a partner its own tenant alone, of a user who has two', async () => {
    const { user } = dataOf<{ user: unknown }>(await tenants.asToken(partner).run(one, { id: bob.id }));
    expect(user).toMatchObject({ tenantIds: [birch.id], memberships: [{ role: 'ADMIN', tenant: { id: birch.id } }] });
    expect(JSON.stringify(user)).not.toContain(acme.id);
  });

  test.each([
    ['of production, to QA', () => staff('qa'), ada.id],
    ['of the test world, to support', () => staff('support'), tester.id],
    ['of another customer, to a partner', () => tenants.asToken(partner), ada.id],
    ['that does not exist', () => staff('boss'), newId('User')],
    ['with the id of a tenant', () => staff('boss'), acme.id],
  ])('%s is NOT_FOUND', async (_which, caller, id) => {
    expect(codeOf(await caller().run(one, { id }))).toBe('NOT_FOUND');
  });
});

describe('Search', () => {
  test('finds part of a name, in any case and with its accents', async () => {
    expect(await found(staff('support'), { search: 'LOVE' })).toEqual(ids(ada));
    expect(await found(staff('support'), { search: ' von linné ' })).toEqual(ids(carl));
  });

  test('finds a letter or two anywhere in a name, and in an address that may be read in part', async () => {
    expect(await found(staff('support'), { search: 'OV' })).toEqual(ids(ada));
    expect(await found(staff('support'), { search: 'x' })).toEqual([]);
    expect(await found(staff('boss'), { search: 'x' })).toEqual(ids(ada, bob, carl, tester));
    expect(await found(staff('qa'), { search: 'x' })).toEqual(ids(tester));
    expect(await found(staff('qa'), { search: '@' })).toEqual(ids(tester));
    expect(await found(tenants.asToken(partner), { search: '@' })).toEqual([]);
    expect(await found(tenants.asToken(analyst), { search: 'a' })).toEqual([]);
  });

  test('takes wild cards as they are written', async () => {
    expect(await found(staff('boss'), { search: '%' })).toEqual([]);
    expect(await found(staff('boss'), { search: '_' })).toEqual([]);
    expect(await found(staff('boss'), { search: '\\' })).toEqual([]);
    expect(await found(staff('boss'), { search: 'a%a' })).toEqual([]);
    expect(await found(staff('boss'), { search: 'a_a' })).toEqual([]);
  });

  test('finds a whole id, and no part of one', async () => {
    expect(await found(staff('support'), { search: bob.id.toUpperCase() })).toEqual(ids(bob));
    expect(await found(staff('boss'), { search: bob.id.slice(0, 20) })).toEqual([]);
  });

  test('by part of an address is for those who read every address', async () => {
    expect(await found(staff('boss'), { search: 'birch.example' })).toEqual(ids(bob, carl));
    expect(await found(staff('qa'), { search: 'sandbox.test' })).toEqual(ids(tester));
  });

  test.each(['admin', 'support', 'manager'] as const)(
    'by %s, who sees addresses masked, needs the whole address',
    async (who) => {
      for (const part of [
        'ada.lovelace@',
        '@acme.example',
        'lovelace@acme.example',
        'ada.lovelace@acme.exampl',
        '%@acme.example',
      ]) {
        expect(await found(staff(who), { search: part })).toEqual([]);
      }
      expect(await found(staff(who), { search: 'ADA.lovelace@acme.example' })).toEqual(ids(ada));
    },
  );

  test('stays in the viewer’s world whatever is typed', async () => {
    expect(await found(staff('qa'), { search: 'Ada' })).toEqual([]);
    expect(await found(staff('qa'), { search: 'ada.lovelace@acme.example' })).toEqual([]);
    expect(await found(staff('qa'), { search: ada.id })).toEqual([]);
    expect(await found(staff('support'), { search: 'alpha@sandbox.test' })).toEqual([]);
  });

  test('by a partner finds its own users by their whole address, and nobody else', async () => {
    expect(await found(tenants.asToken(partner), { search: 'carl@birch.example' })).toEqual(ids(carl));
    expect(await found(tenants.asToken(partner), { search: 'carl@' })).toEqual([]);
    expect(await found(tenants.asToken(partner), { search: 'ada.lovelace@acme.example' })).toEqual([]);
  });

  test('refuses what is too long', async () => {
    const { errors } = await staff('boss').run(list, { search: 'x'.repeat(255) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'search' });
  });

  test('of blanks alone is no search', async () => {
    expect(await found(staff('qa'), { search: '  ' })).toEqual(ids(tester));
  });
});

describe('An analyst, who reads neither names nor addresses', () => {
  test('finds by whole id alone', async () => {
    expect(await found(tenants.asToken(analyst), { search: ada.id })).toEqual(ids(ada));
    expect(await found(tenants.asToken(analyst), { search: 'Ada' })).toEqual([]);
    expect(await found(tenants.asToken(analyst), { search: 'ada.lovelace@acme.example' })).toEqual([]);
  });

  test('may not order by name', async () => {
    const { data, errors } = await tenants.asToken(analyst).run(list, { sort: { field: 'NAME', direction: 'ASC' } });
    expect(data?.users).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'User.name' });
  });
});

describe('A tenant that refuses to be counted in analytics', () => {
  const says = (tenantId: string, granted: boolean | null) =>
    asMaintenance(database.ownerUrl, (client) =>
      granted === null
        ? client.query('delete from tenants.tenant_consents where tenant_id = $1', [tenantId])
        : client.query(
            `insert into tenants.tenant_consents (tenant_id, environment, purpose, granted, since)
             select id, environment, unnest(array['ANALYTICS', 'SALE']), unnest(array[$2::boolean, false]), now()
             from tenants.tenants where id = $1
             on conflict (tenant_id, purpose) do update set granted = excluded.granted, since = excluded.since`,
            [tenantId, granted],
          ),
    );
  const everything = `query($id: ID!) { tenants { totalCount nodes { id } } tenant(id: $id) { id userCount }
    users { totalCount nodes { id tenantIds memberships { tenant { id } } } } }`;
  const seenBy = async (token: string) => {
    const { data, errors } = await tenants.asToken(token).run(everything, { id: birch.id });
    const all = data as unknown as Record<
      'tenants' | 'users',
      { totalCount: number; nodes: { id: string; tenantIds: string[]; memberships: { tenant: { id: string } }[] }[] }
    > & { tenant: object | null };
    expect(all.users.totalCount).toBe(all.users.nodes.length);
    expect(all.tenants.totalCount).toBe(all.tenants.nodes.length);
    const works = all.users.nodes.find(({ id }) => id === bob.id);
    return {
      tenants: all.tenants.nodes.map(({ id }) => id).sort(),
      byId: all.tenant !== null,
      codes: (errors ?? []).map(({ extensions }) => extensions.code),
      users: all.users.nodes.map(({ id }) => id).sort(),
      bob: works && [works.tenantIds.toSorted(), works.memberships.map(({ tenant }) => tenant.id).sort()],
    };
  };
  const all = {
    tenants: [acme.id, birch.id].sort(),
    byId: true,
    codes: [],
    users: [ada.id, bob.id, carl.id, gone.id].sort(),
    bob: [[acme.id, birch.id].sort(), [acme.id, birch.id].sort()],
  };
  const withoutBirch = {
    tenants: [acme.id],
    byId: false,
    codes: ['NOT_FOUND'],
    users: [ada.id, bob.id].sort(),
    bob: [[acme.id], [acme.id]],
  };

  test('is not there for analysts, with those who work for nobody else, until it agrees; and nobody else is concerned', async () => {
    const partnersBefore = await seenBy(partner);
    // Never asked is not refused, and what is said of another purpose says nothing of this one.
    expect(await seenBy(analyst)).toMatchObject(all);
    await says(birch.id, false);
    expect(await seenBy(analyst)).toEqual(withoutBirch);
    expect(await seenBy(partner)).toEqual(partnersBefore);
    expect(await found(staff('support'), {})).toEqual(ids(ada, bob, carl, gone));
    await says(birch.id, true);
    expect(await seenBy(analyst)).toEqual(all);
    await says(birch.id, false);
    await says(birch.id, null);
    expect(await seenBy(analyst)).toEqual(all);
  });

  test('is not there for a token that names it either', async () => {
    const scopes = ['production-data:read', 'tenants:read', 'users:read'];
    const tenantIds = [acme.id, birch.id];
    const { tokenId } = await aToken(database.ownerUrl, { kind: 'analyst', scopes, tenantIds });
    await says(birch.id, false);
    expect(await seenBy(tokenId)).toEqual(withoutBirch);
    await says(birch.id, true);
    expect(await seenBy(tokenId)).toEqual(all);
  });

  test('takes those along who come to work for it alone, and gives them back when they work elsewhere', async () => {
    const change = (sql: string) => asMaintenance(database.ownerUrl, (client) => client.query(sql, [bob.id, acme.id]));
    await says(birch.id, false);
    await change('delete from tenants.tenant_users where user_id = $1 and tenant_id = $2');
    expect(await seenBy(analyst)).toMatchObject({ users: [ada.id] });
    await change(
      `insert into tenants.tenant_users (user_id, tenant_id, environment, role) values ($1, $2, 'PRODUCTION', 'ADMIN')`,
    );
    expect(await seenBy(analyst)).toEqual(withoutBirch);
    await says(acme.id, false);
    const come = new Town();
    come.user([birch]);
    await come.build(database.ownerUrl);
    expect(await seenBy(analyst)).toMatchObject({ tenants: [], users: [] });
    await says(acme.id, null);
    expect(await seenBy(analyst)).toEqual(withoutBirch);
  });
});
