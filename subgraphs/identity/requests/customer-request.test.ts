import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { newId } from '../../kit/ids.js';

let identity: IdentityUnderTest;
const { staff, approve, trailOf } = askingIn(() => identity);
let ada: StaffForTest;
let sam: StaffForTest;
let tenantId: string;
let userId: string;

beforeAll(async () => {
  identity = await identityUnderTest();
  ada = await staff('super_admin');
  sam = await staff('support');
});
afterAll(() => identity.stop());

async function aTenant(environment = 'PRODUCTION'): Promise<string> {
  const id = newId('Tenant');
  await identity.sql(`insert into tenants.tenants (id, name, status, environment) values ($1, 'Acme', 'ACTIVE', $2)`, [
    id,
    environment,
  ]);
  return id;
}
async function aUser(tenant: string, environment = 'PRODUCTION'): Promise<string> {
  const id = newId('User');
  await identity.sql(`insert into tenants.users (id, name, status, environment) values ($1, 'Bob', 'ACTIVE', $2)`, [
    id,
    environment,
  ]);
  await identity.sql(
    `insert into tenants.tenant_users (tenant_id, user_id, environment, role) values ($1, $2, $3, 'MEMBER')`,
    [tenant, id, environment],
  );
  return id;
}
beforeEach(async () => {
  tenantId = await aTenant();
  userId = await aUser(tenantId);
});

const file = async (mutation: string, input: Record<string, unknown>, who = sam) => {
  const answer = await identity
    .as(who.sessionId)
    .run('mutation($input: FileRequestInput!) { fileRequest(input: $input) { request { id state } } }', {
      input: { mutation, input, reason: 'Sends spam since this morning', ticket: 'OPS-9' },
    });
  const made = answer.data?.fileRequest as { request: { id: string; state: string } } | null | undefined;
  return { id: made?.request.id ?? '', extensions: answer.errors?.[0]?.extensions };
};
const statusOf = async () =>
  (await identity.sql<{ status: string }>('select status from tenants.users where id = $1', [userId]))[0]?.status;

describe('What support asks to be done to a user', () => {
  test('waits for somebody else, and is then done as it was asked', async () => {
    const { id } = await file('suspendUser', { userId });
    expect(await statusOf()).toBe('ACTIVE');
    expect((await approve(ada, id)).request).toMatchObject({ state: 'APPLIED' });
    expect(await statusOf()).toBe('SUSPENDED');
    expect(await trailOf(userId)).toMatchObject([
      {
        action: 'user.suspended',
        actor_id: ada.staffId,
        old_values: { status: 'ACTIVE' },
        new_values: { status: 'SUSPENDED', requesterId: sam.staffId, approverIds: [ada.staffId], requestId: id },
        notes: 'Sends spam since this morning',
      },
    ]);
  });

  test.each([
    ['banUser', () => ({ userId }), 'user.banned'],
    ['revokeUserSessions', () => ({ userId }), 'user.sessions_revoked'],
    ['changeUserRole', () => ({ userId, tenantId, role: 'ADMIN' }), 'user.role_changed'],
  ])('can be %s', async (mutation, input, action) => {
    const { id } = await file(mutation, input());
    expect((await approve(ada, id)).code).toBeUndefined();
    expect(await trailOf(userId)).toMatchObject([{ action }]);
  });

  test('is done or not at all: what cannot be done any more leaves the request waiting', async () => {
    const { id } = await file('suspendUser', { userId });
    await identity.sql(`update tenants.users set status = 'BANNED' where id = $1`, [userId]);
    expect((await approve(ada, id)).code).toBe('CONFLICT');
    expect(await identity.sql('select state from identity.access_requests where id = $1', [id])).toEqual([
      { state: 'PENDING' },
    ]);
    expect(await statusOf()).toBe('BANNED');
    expect(await trailOf(userId)).toEqual([]);
  });

  test.each([
    ['a user who does not exist', async () => ({ userId: newId('User') }), 'NOT_FOUND'],
    ['a user of the other world', async () => ({ userId: await aUser(await aTenant('TEST'), 'TEST') }), 'NOT_FOUND'],
    ['what is no user', async () => ({ userId: tenantId }), 'NOT_FOUND'],
    ['nobody', async () => ({}), 'BAD_USER_INPUT'],
  ])('is about somebody, and not about %s', async (_whom, input, code) => {
    expect((await file('suspendUser', await input())).extensions?.code).toBe(code);
  });

  test('is about a tenant of that user', async () => {
    const other = await aTenant();
    const { extensions } = await file('changeUserRole', { userId, tenantId: other, role: 'ADMIN' });
    expect(extensions?.code).toBe('NOT_FOUND');
  });

  test('is asked for by those who may ask', async () => {
    expect((await file('suspendUser', { userId }, await staff('support'))).extensions).toBeUndefined();
    // An admin does it, in a tenant that is open.
    for (const role of ['admin', 'super_admin', 'qa'] as const) {
      expect((await file('suspendUser', { userId }, await staff(role))).extensions?.code).toBe('FORBIDDEN');
    }
  });
});

describe('An admin', () => {
  const visible = async (who: StaffForTest, id: string) => {
    const query = 'query($id: ID!) { accessRequest(id: $id) { decidable } }';
    const answer = await identity.as(who.sessionId).run(query, { id });
    const found = answer.data?.accessRequest as { decidable: boolean } | null | undefined;
    return found?.decidable ?? answer.errors?.[0]?.extensions.code;
  };

  test('decides what support asks to be done to users of a tenant that they have open', async () => {
    const boss = await aStaffMember(identity.ownerUrl, { role: 'admin', opened: [tenantId] });
    const { id } = await file('suspendUser', { userId });
    expect(await visible(boss, id)).toBe(true);
    expect((await approve(boss, id)).request).toMatchObject({ state: 'APPLIED' });
    expect(await statusOf()).toBe('SUSPENDED');
    expect(await trailOf(userId)).toMatchObject([
      { actor_id: boss.staffId, new_values: { approverIds: [boss.staffId] } },
    ]);
  });

  test('is told of it, and nobody is whose tenants are others', async () => {
    const boss = await aStaffMember(identity.ownerUrl, { role: 'admin', opened: [tenantId] });
    const elsewhere = await aStaffMember(identity.ownerUrl, { role: 'admin', opened: [await aTenant()] });
    const { id } = await file('banUser', { userId });
    const told = await identity.sql<{ staff_id: string }>(
      `select staff_id from identity.notices where subject_id = $1 and kind = 'REQUEST_FILED'`,
      [id],
    );
    const ids = told.map(({ staff_id }) => staff_id);
    expect(ids).toEqual(expect.arrayContaining([ada.staffId, boss.staffId]));
    expect(ids).not.toContain(elsewhere.staffId);
  });

  test('of other tenants does not see it, nor one who has closed the tenant; support never decides', async () => {
    const { id } = await file('suspendUser', { userId });
    const elsewhere = await aStaffMember(identity.ownerUrl, { role: 'admin', opened: [await aTenant()] });
    const before = await aStaffMember(identity.ownerUrl, { role: 'admin', opened: [tenantId] });
    await identity.sql('update tenants.opened_tenants set closed = clock_timestamp() where staff_id = $1', [
      before.staffId,
    ]);
    const colleague = await aStaffMember(identity.ownerUrl, {
      role: 'support',
      addOns: ['user_manager'],
      opened: [tenantId],
    });
    for (const who of [elsewhere, before]) {
      expect(await visible(who, id)).toBe('NOT_FOUND');
      expect((await approve(who, id)).code).toBe('NOT_FOUND');
    }
    expect((await approve(colleague, id)).code).toBe('FORBIDDEN');
    expect(await statusOf()).toBe('ACTIVE');
  });

  test('decides nothing else in an opened tenant: what is asked of staff waits for a super admin', async () => {
    const boss = await aStaffMember(identity.ownerUrl, { role: 'admin', opened: [tenantId] });
    const { id } = await file('suspendStaffMember', { staffMemberId: (await staff('support')).staffId });
    expect(await visible(boss, id)).toBe('NOT_FOUND');
    expect((await approve(boss, id)).code).toBe('NOT_FOUND');
  });

  test('whose approval waits to be used must still have the tenant open then', async () => {
    const boss = await aStaffMember(identity.ownerUrl, { role: 'admin', opened: [tenantId] });
    const { id } = await file('suspendUser', { userId });
    await identity
      .as(boss.sessionId)
      .run('mutation($input: ApproveRequestInput!) { approveRequest(input: $input) { request { state } } }', {
        input: { requestId: id, later: true },
      });
    await identity.sql('update tenants.opened_tenants set closed = clock_timestamp() where staff_id = $1', [
      boss.staffId,
    ]);
    await identity
      .as(sam.sessionId)
      .run('mutation($input: ApplyRequestInput!) { applyRequest(input: $input) { request { state } } }', {
        input: { requestId: id },
      });
    expect(await statusOf()).toBe('ACTIVE');
  });
});

describe('An approved request', () => {
  const redeem = (id: string) =>
    identity.source.query('select tenants.change_user_by_request($1, $2)', [id, newId('UserActivity')]);

  test('is good once, and for what it says: this service can do nothing to customers without one', async () => {
    const { id } = await file('suspendUser', { userId });
    await expect(redeem(id)).rejects.toThrow();
    expect(await statusOf()).toBe('ACTIVE');
    await approve(ada, id);
    await expect(redeem(id)).rejects.toThrow();
    await expect(redeem(newId('AccessRequest'))).rejects.toThrow();
    await expect(identity.source.query(`update tenants.users set status = 'ACTIVE'`)).rejects.toThrow(/denied/);
    await expect(identity.source.query(`select tenants.change_user('suspendUser', '{}', null)`)).rejects.toThrow(
      /denied/,
    );
  });

  test('of another kind changes no customer', async () => {
    const { id } = await file('suspendStaffMember', { staffMemberId: (await staff('support')).staffId });
    await expect(redeem(id)).rejects.toThrow();
  });
});
