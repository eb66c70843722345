import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStaffMember, aToken, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asViewer } from '../../kit/transaction.js';
import { createTenants, tenantsEntities } from '../main.js';
import { codesOf, dataOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';

let database: TestDatabase;
let tenants: SubgraphUnderTest;
let unshielded: SubgraphUnderTest;
const people = {} as Record<'boss' | 'admin' | 'support' | 'manager' | 'qa', StaffForTest>;
let partner: string;

const town = new Town();
const open = town.tenant();
const shut = town.tenant();
const sandbox = town.tenant({ environment: 'TEST' });
const ada = town.user([open], {
  email: 'jane@acme.example',
  phone: '+44 20 7946 0142',
  lastLoginIp: '198.51.100.23',
  lastLoginCountry: 'GB',
});
const carl = town.user([shut], { email: 'carl@birch.example', lastLoginIp: '2001:db8:7:3::9' });
const both = town.user([open, shut], { email: 'both@birch.example' });
const tester = town.user([sandbox], { email: 'alpha@sandbox.test' });

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [open.id] });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [open.id] });
  people.manager = await aStaffMember(ownerUrl, { role: 'support', addOns: ['user_manager'] });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  const scopes = ['production-data:read', 'users:read', 'user-email:read'];
  partner = (await aToken(ownerUrl, { kind: 'partner', scopes, tenantIds: [shut.id] })).tokenId;
  const parts = { ownerUrl, service: 'tenants', entities: tenantsEntities } as const;
  tenants = await startSubgraph(createTenants, parts);
  unshielded = await startSubgraph(createTenants, { ...parts, withoutShield: true });
});
afterAll(async () => {
  await tenants?.close();
  await unshielded?.close();
  await database?.drop();
});

const query = `query($id: ID!) { user(id: $id) {
  email maskedEmail phone maskedPhone lastLogin lastLoginIp maskedLastLoginIp lastLoginCountry } }`;
interface Answer {
  user: Record<string, string | null>;
}
const see = async (who: keyof typeof people, id: string) => {
  const answer = await tenants.as(people[who].sessionId).run(query, { id });
  return { user: (answer.data as unknown as Answer).user, codes: codesOf(answer).sort() };
};

const masked = {
  maskedEmail: 'j•••@acme.example',
  maskedPhone: '••• 42',
  maskedLastLoginIp: '198.51.100.0/24',
  lastLoginCountry: 'GB',
};
const clear = { email: 'jane@acme.example', phone: '+44 20 7946 0142', lastLoginIp: '198.51.100.23' };

describe('Personal detail', () => {
  test('is in the clear to a super admin, opened or not', async () => {
    const { user, codes } = await see('boss', ada.id);
    expect(user).toEqual({ ...clear, ...masked, lastLogin: ada.lastLogin?.toISOString() });
    expect(codes).toEqual([]);
  });

  test('is in the clear to an admin who has opened the tenant', async () => {
    const { user, codes } = await see('admin', ada.id);
    expect(user).toMatchObject({ ...clear, ...masked });
    expect(codes).toEqual([]);
  });

  test('is shut to an admin who has not, who sees it masked', async () => {
    const { user, codes } = await see('admin', carl.id);
    expect(user).toMatchObject({
      email: null,
      phone: null,
      lastLogin: null,
      lastLoginIp: null,
      maskedEmail: 'c•••@birch.example',
      maskedLastLoginIp: '2001:db8:7::/48',
    });
    expect(codes).toEqual(
      ['email', 'lastLogin', 'lastLoginIp', 'phone'].map((field) => `user.${field} TENANT_NOT_OPEN`),
    );
  });

  test('opens to support without telephone and network, which need a reveal', async () => {
    const { user, codes } = await see('support', ada.id);
    expect(user).toMatchObject({
      email: clear.email,
      phone: null,
      lastLoginIp: null,
      maskedLastLoginIp: null,
      maskedPhone: '••• 42',
    });
    expect(codes).toEqual(['lastLoginIp', 'maskedLastLoginIp', 'phone'].map((field) => `user.${field} FORBIDDEN`));
  });

  test('of a user of two tenants opens with either', async () => {
    expect((await see('support', both.id)).user.email).toBe('both@birch.example');
  });

  test('is QA’s in the test world', async () => {
    const { user, codes } = await see('qa', tester.id);
    expect(user.email).toBe('alpha@sandbox.test');
    expect(codes).toEqual([]);
  });

  test('shows a user manager when people signed in, and addresses masked', async () => {
    const { user } = await see('manager', carl.id);
    expect(user).toMatchObject({
      email: null,
      maskedEmail: 'c•••@birch.example',
      lastLogin: carl.lastLogin?.toISOString(),
    });
  });

  test('is a partner’s of its own users', async () => {
    const list = '{ users(sort: { field: CREATED, direction: ASC }) { nodes { id email } } }';
    const { users } = dataOf<{ users: { nodes: unknown[] } }>(await tenants.asToken(partner).run(list));
    expect(users.nodes).toEqual([
      { id: carl.id, email: 'carl@birch.example' },
      { id: both.id, email: 'both@birch.example' },
    ]);
  });

  test('of many is one error a field with a count', async () => {
    const list =
      '{ users(sort: { field: CREATED, direction: ASC }, filter: { environment: PRODUCTION }) { nodes { email } } }';
    const answer = await tenants.as(people.manager.sessionId).run(list);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'TENANT_NOT_OPEN', count: 3 });
  });
});

describe('Without shield', () => {
  const emails =
    '{ users(sort: { field: CREATED, direction: ASC }, filter: { environment: PRODUCTION }) { nodes { email phone } } }';

  test('the row guard and the tables’ own policies still hold', async () => {
    const answer = await unshielded.as(people.support.sessionId).run(emails);
    const { users } = answer.data as unknown as { users: { nodes: unknown[] } };
    expect(users.nodes).toEqual([
      { email: 'jane@acme.example', phone: null },
      { email: null, phone: null },
      { email: 'both@birch.example', phone: null },
    ]);
  });

  test('nobody gets a row', async () => {
    const answer = await unshielded.as(null).run(emails);
    expect((answer.data as unknown as { users: { nodes: unknown[] } }).users.nodes).toEqual([]);
  });
});

describe('The tables themselves, to the service’s own login', () => {
  const tables = ['user_email_personal', 'user_contact_personal', 'user_login_personal', 'user_login_ip_personal'];
  const rowsOf = async (sessionId: string) => {
    const client = { ipAddress: null, userAgent: null };
    const entry = { kind: 'STAFF', subject: sessionId, client, requestId: 'test', readOnly: true } as const;
    return asViewer(tenants.source, entry, async (tx) => {
      const found: Record<string, string[]> = {};
      for (const table of tables) {
        const rows = await tx.query<{ user_id: string }>(`select user_id from tenants.${table}`);
        found[table] = rows.map((row) => row.user_id).sort();
      }
      return found;
    });
  };
  const ids = (...users: { id: string }[]) => users.map(({ id }) => id).sort();

  test('hold no row for a connection that has not said who asks', async () => {
    for (const table of [...tables, 'users', 'tenants', 'support_cases', 'opened_tenants']) {
      expect(await tenants.source.query(`select * from tenants.${table}`)).toEqual([]);
    }
  });

  test('hold for each what the permission reaches', async () => {
    expect(await rowsOf(people.support.sessionId)).toEqual({
      user_email_personal: ids(ada, both),
      user_contact_personal: [],
      user_login_personal: ids(ada, both),
      user_login_ip_personal: [],
    });
    expect((await rowsOf(people.admin.sessionId)).user_contact_personal).toEqual(ids(ada, both));
    expect((await rowsOf(people.qa.sessionId)).user_contact_personal).toEqual(ids(tester));
    expect((await rowsOf(people.boss.sessionId)).user_login_ip_personal).toHaveLength(4);
  });

  test('cannot be written', async () => {
    for (const table of [...tables, 'users', 'tenants', 'tenant_users']) {
      await expect(tenants.source.query(`delete from tenants.${table}`)).rejects.toThrow(/permission denied/);
    }
  });
});
