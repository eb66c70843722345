import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import { newId } from '../../kit/ids.js';
import { freshDatabase, type TestDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import type { SeedUser } from '../seed-rows.js';
import { codeOf, codesOf, dataOf } from '../testing/answers.js';
import { Town } from '../testing/town.js';

let database: TestDatabase;
let tenants: SubgraphUnderTest;
const people = {} as Record<'boss' | 'admin' | 'support' | 'manager' | 'qa', StaffForTest>;

const town = new Town();
const acme = town.tenant();
const birch = town.tenant();
const sandbox = town.tenant({ environment: 'TEST' });
town.user([acme], {}, 'OWNER');
const carl = town.user([birch], {}, 'OWNER');
const tester = town.user([sandbox], {}, 'OWNER');
/** One for each test: what one does to them, no other sees. */
const crowd = Array.from({ length: 24 }, (_none, index) => town.user([acme], { name: `Person ${index}` }));
for (const user of crowd) town.session(user);

beforeAll(async () => {
  database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  people.boss = await aStaffMember(ownerUrl, { role: 'super_admin' });
  people.admin = await aStaffMember(ownerUrl, { role: 'admin', opened: [acme.id] });
  people.support = await aStaffMember(ownerUrl, { role: 'support', opened: [acme.id] });
  people.manager = await aStaffMember(ownerUrl, { role: 'support', addOns: ['user_manager'], opened: [acme.id] });
  people.qa = await aStaffMember(ownerUrl, { role: 'qa' });
  tenants = await startSubgraph(createTenants, { ownerUrl, service: 'tenants', entities: tenantsEntities });
});
afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

let user: SeedUser;
let next = 0;
beforeEach(() => {
  user = crowd[next++] as SeedUser;
});

const change = (who: keyof typeof people, mutation: string, input: Record<string, unknown>) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return tenants
    .as(people[who].sessionId)
    .run(`mutation($input: ${type}!) { ${mutation}(input: $input) { user { id status } } }`, {
      input: { userId: user.id, reason: 'The customer asked for it', ...input },
    });
};

const sql = <Row extends object>(text: string, values: unknown[]) =>
  asMaintenance(database.ownerUrl, async (client) => (await client.query<Row>(text, values)).rows);
const statusOf = async (id: string) =>
  (await sql<{ status: string }>('select status from tenants.users where id = $1', [id]))[0]?.status;
const recordsOf = (id: string) =>
  sql<Record<string, unknown>>(
    `select action, admin_user_id, tenant_id, old_values, new_values, notes, metadata from audit.admin_audit_log
     where resource_type = 'User' and resource_id = $1 and action <> 'customers.searched' order by creation_time, event_id`,
    [id],
  );

const openSessionsOf = async (id: string) =>
  (await sql('select 1 from tenants.user_sessions where user_id = $1 and ended is null', [id])).length;

describe('Suspending and banning a user', () => {
  test('takes effect at once, ends the sessions, and is recorded with the reason', async () => {
    const { suspendUser } = dataOf<{ suspendUser: unknown }>(await change('admin', 'suspendUser', { ticket: 'OPS-7' }));
    expect(suspendUser).toEqual({ user: { id: user.id, status: 'SUSPENDED' } });
    expect(await openSessionsOf(user.id)).toBe(0);
    expect(await recordsOf(user.id)).toMatchObject([
      {
        action: 'user.suspended',
        admin_user_id: people.admin.staffId,
        tenant_id: acme.id,
        old_values: { status: 'ACTIVE' },
        new_values: { status: 'SUSPENDED', sessionsEnded: 1 },
        notes: 'The customer asked for it',
        metadata: { ticket: 'OPS-7' },
      },
    ]);
  });

  test('and lifting it leads back, step by step', async () => {
    for (const [mutation, status] of [
      ['suspendUser', 'SUSPENDED'],
      ['reinstateUser', 'ACTIVE'],
      ['suspendUser', 'SUSPENDED'],
      ['banUser', 'BANNED'],
      ['unbanUser', 'ACTIVE'],
    ]) {
      expect(codesOf(await change('manager', String(mutation), {}))).toEqual([]);
      expect(await statusOf(user.id)).toBe(status);
    }
    expect((await recordsOf(user.id)).map(({ action }) => action)).toEqual([
      'user.suspended',
      'user.reinstated',
      'user.suspended',
      'user.banned',
      'user.unbanned',
    ]);
  });

  test.each([
    ['reinstateUser', 'ACTIVE'],
    ['unbanUser', 'ACTIVE'],
    ['suspendUser', 'SUSPENDED'],
    ['suspendUser', 'BANNED'],
    ['banUser', 'BANNED'],
    ['suspendUser', 'DELETED'],
    ['banUser', 'DELETED'],
  ])('%s of a user who is %s is a CONFLICT, and leaves no record', async (mutation, status) => {
    await sql('update tenants.users set status = $2 where id = $1', [user.id, status]);
    expect(codeOf(await change('boss', mutation, {}))).toBe('CONFLICT');
    expect(await statusOf(user.id)).toBe(status);
    expect(await recordsOf(user.id)).toEqual([]);
  });

  test.each([
    ['no reason', { reason: '  ' }, 'reason'],
    ['a reason that is too long', { reason: 'x'.repeat(501) }, 'reason'],
    ['a ticket that is too long', { ticket: 'x'.repeat(101) }, 'ticket'],
  ])('with %s is refused, and changes nothing', async (_what, input, field) => {
    const { errors } = await change('boss', 'suspendUser', input);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(await statusOf(user.id)).toBe('ACTIVE');
    expect(await recordsOf(user.id)).toEqual([]);
  });
});

describe('Who may change a user', () => {
  const mutations = ['suspendUser', 'banUser', 'revokeUserSessions'];

  test.each(mutations)('%s is nothing that support or QA do: support can ask for it', async (mutation) => {
    const { errors } = await change('support', mutation, {});
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', canBeRequested: true });
    const denied = await change('qa', mutation, { userId: tester.id });
    expect(denied.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', canBeRequested: false });
    expect(await statusOf(user.id)).toBe('ACTIVE');
    expect(await recordsOf(user.id)).toEqual([]);
  });

  test('an admin and a user manager only in a tenant that they have open', async () => {
    for (const who of ['admin', 'manager'] as const) {
      for (const mutation of mutations) {
        const { errors } = await change(who, mutation, { userId: carl.id });
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'TENANT_NOT_OPEN', tenantIds: [birch.id] });
      }
    }
    expect(await statusOf(carl.id)).toBe('ACTIVE');
  });

  test.each([
    ['of the other world', () => tester.id],
    ['that does not exist', () => newId('User')],
    ['with a tenant’s id', () => acme.id],
  ])('a user %s is NOT_FOUND', async (_which, id) => {
    expect(codeOf(await change('manager', 'suspendUser', { userId: id() }))).toBe('NOT_FOUND');
  });

  test('the database asks once more, whoever calls its function', async () => {
    const { asViewer } = await import('../../kit/transaction.js');
    const client = { ipAddress: null, userAgent: null };
    const tryAs = (who: keyof typeof people, mutation: string, userId: string) =>
      asViewer(
        tenants.source,
        { kind: 'STAFF', subject: people[who].sessionId, client, requestId: 'test', readOnly: false },
        (tx) =>
          tx.query('select tenants.change_user_as_viewer($1, $2, $3)', [
            mutation,
            JSON.stringify({ userId }),
            newId('UserActivity'),
          ]),
      );
    await expect(tryAs('support', 'suspendUser', user.id)).rejects.toThrow(/may not change/);
    await expect(tryAs('admin', 'suspendUser', carl.id)).rejects.toThrow(/may not change/);
    await expect(tryAs('boss', 'dropEverything', user.id)).rejects.toThrow(/may not change/);
    await expect(tenants.source.query('update tenants.users set status = $1', ['BANNED'])).rejects.toThrow(/denied/);
  });
});

describe('A user’s role', () => {
  const role = (who: keyof typeof people, wanted: string, more: Record<string, unknown> = {}) =>
    change(who, 'changeUserRole', { tenantId: acme.id, role: wanted, ...more });

  test('is changed and recorded, with what it was', async () => {
    expect(codesOf(await role('admin', 'ADMIN'))).toEqual([]);
    expect(await recordsOf(user.id)).toMatchObject([
      {
        action: 'user.role_changed',
        tenant_id: acme.id,
        old_values: { role: 'MEMBER' },
        new_values: { role: 'ADMIN' },
      },
    ]);
    expect(codeOf(await role('admin', 'ADMIN'))).toBe('CONFLICT');
  });

  test('of the last owner stays', async () => {
    expect(codeOf(await role('boss', 'MEMBER', { userId: carl.id, tenantId: birch.id }))).toBe('CONFLICT');
    expect(await recordsOf(carl.id)).toEqual([]);
  });

  test('in a tenant that the user does not belong to is NOT_FOUND', async () => {
    expect(codeOf(await role('boss', 'ADMIN', { tenantId: birch.id }))).toBe('NOT_FOUND');
    expect(codeOf(await role('boss', 'ADMIN', { tenantId: newId('Tenant') }))).toBe('NOT_FOUND');
  });
});

test('Ending all sessions says how many there were', async () => {
  const answer = await tenants
    .as(people.admin.sessionId)
    .run('mutation($input: RevokeUserSessionsInput!) { revokeUserSessions(input: $input) { ended user { status } } }', {
      input: { userId: user.id, reason: 'A stolen laptop' },
    });
  expect(answer.data?.revokeUserSessions).toEqual({ ended: 1, user: { status: 'ACTIVE' } });
  expect(await openSessionsOf(user.id)).toBe(0);
  expect(await recordsOf(user.id)).toMatchObject([
    { action: 'user.sessions_revoked', new_values: { sessionsEnded: 1 } },
  ]);
});
