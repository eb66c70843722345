import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { openTenantFor, type StaffForTest } from '../../../e2e/support/people.js';
import { newId } from '../../kit/ids.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { insertApiToken } from '../seed.js';

let identity: IdentityUnderTest;
const { run, does, staff, approve, requestNow, trailOf, growOld } = askingIn(() => identity);
let ada: StaffForTest;
let grace: StaffForTest;
let them: StaffForTest;

beforeAll(async () => {
  identity = await identityUnderTest();
  ada = await staff('super_admin');
  grace = await staff('super_admin');
});
afterAll(() => identity.stop());
beforeEach(async () => {
  them = await staff('support');
});

const counts = 'sessionsEnded tenantsClosed elevationsEnded requestsVoided approvalsVoided approvedTokens { name }';
const lockOut = (who: StaffForTest, whom: StaffForTest) =>
  does(
    who,
    'lockOutStaffMember',
    { staffMemberId: whom.staffId, reason: 'A stolen laptop' },
    `staffMember { status } ${counts} review { id kind }`,
  );
const status = async (who: StaffForTest) =>
  (
    await identity.sql<{ status: string }>('select status from identity.staff_members where user_id = $1', [
      who.staffId,
    ])
  )[0]?.status;

describe('locking somebody out', () => {
  test('ends everything of theirs at once, and opens a review of their last 30 days', async () => {
    const boss = await staff('super_admin');
    const tenantId = newId('Tenant');
    await asMaintenance(identity.ownerUrl, async (client) => {
      await client.query(
        `insert into tenants.tenants (id, name, status, environment) values ($1, 'Acme', 'ACTIVE', 'PRODUCTION')`,
        [tenantId],
      );
      const { tokenId } = await insertApiToken(client, {
        kind: 'analyst',
        name: 'Numbers',
        scopes: ['tenants:read'],
        tenantIds: null,
        environment: 'PRODUCTION',
        days: 1,
      });
      await client.query('update identity.api_tokens set approved_by = $2 where id = $1', [tokenId, boss.staffId]);
    });
    await openTenantFor(identity.ownerUrl, boss.staffId, tenantId);
    await identity.sql(
      `insert into identity.elevations (id, user_id, permissions, reason, expires) values ($1, $2, '{users:read}', 'r', clock_timestamp() + interval '1 hour')`,
      [newId('Elevation'), boss.staffId],
    );
    const wish = { staffMemberId: them.staffId, roleName: 'user_manager', reason: 'Bans' };
    const { request: theirs } = await does(boss, 'assignRole', wish);
    const { request: approved } = await does(ada, 'requestRoleChange', wish);
    await approve(boss, approved.id, { later: true });
    await identity.sql(
      `insert into audit.access_receipts (id, time, actor_kind, actor_id, decision, tenant_ids, entities)
       values ($1, clock_timestamp(), 'STAFF', $2, 'ALLOWED', array[$3::uuid], $4)`,
      [
        newId('AccessReceipt'),
        boss.staffId,
        tenantId,
        JSON.stringify([{ type: 'User', ids: [newId('User')], fields: ['name'] }]),
      ],
    );

    const began = performance.now();
    const { payload, code } = await lockOut(ada, boss);
    expect(code).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(payload).toMatchObject({
      staffMember: { status: 'SUSPENDED' },
      ...{ sessionsEnded: 1, tenantsClosed: 1, elevationsEnded: 1, requestsVoided: 1, approvalsVoided: 1 },
      approvedTokens: [{ name: 'Numbers' }],
      review: { kind: 'LOCK_OUT' },
    });
    expect((await run(boss, '{ viewer { kind } }')).code).toBe('UNAUTHENTICATED');
    expect(await requestNow(ada, theirs.id)).toMatchObject({ state: 'VOIDED' });
    expect(await requestNow(ada, approved.id)).toMatchObject({ state: 'PENDING', approvers: [] });
    const { data } = await run(
      ada,
      '{ privilegeReviews(open: true) { subject { id } activity { answers tenants people changes } } }',
    );
    expect(data.privilegeReviews).toContainEqual({
      subject: { id: boss.staffId },
      activity: { answers: 1, tenants: 1, people: 1, changes: 2 },
    });
    expect(await trailOf(boss.staffId)).toMatchObject([
      {
        action: 'staff.locked_out',
        actor_id: ada.staffId,
        old_values: { status: 'ACTIVE' },
        new_values: { status: 'SUSPENDED', tenantsClosed: 1, requestsVoided: 1 },
        notes: 'A stolen laptop',
      },
    ]);
  });

  test('is an admin’s for support and QA alone, and asks for nothing but a reason', async () => {
    const boss = await staff('admin');
    await growOld(boss);
    expect((await lockOut(boss, them)).payload).toMatchObject({ staffMember: { status: 'SUSPENDED' } });
    expect((await lockOut(boss, await staff('qa'))).code).toBeUndefined();
    for (const role of ['admin', 'super_admin']) {
      const other = await staff(role);
      expect((await lockOut(boss, other)).code).toBe('FORBIDDEN');
      expect(await status(other)).toBe('ACTIVE');
      expect((await trailOf(other.staffId)).at(-1)).toMatchObject({
        action: 'staff.lock_out_refused',
        actor_id: boss.staffId,
      });
    }
    for (const role of ['support', 'qa']) expect((await lockOut(await staff(role), them)).code).toBe('FORBIDDEN');
  });

  test('is never of oneself, and not twice', async () => {
    expect((await lockOut(ada, ada)).code).toBe('CONFLICT');
    await lockOut(ada, them);
    expect((await lockOut(ada, them)).code).toBe('CONFLICT');
  });

  test('is lifted by a super admin’s request that another one approves, and by nothing else', async () => {
    await lockOut(ada, them);
    const wish = { staffMemberId: them.staffId, reason: 'The laptop is back' };
    expect((await does(await staff('admin'), 'reinstateStaffMember', wish)).code).toBe('FORBIDDEN');
    const { request } = await does(ada, 'reinstateStaffMember', wish);
    expect(await status(them)).toBe('SUSPENDED');
    expect((await approve(ada, request.id)).code).toBe('FORBIDDEN');
    await approve(grace, request.id);
    expect(await status(them)).toBe('INVITED');
    expect((await trailOf(them.staffId)).at(-1)).toMatchObject({
      action: 'staff.reinstated',
      old_values: { status: 'SUSPENDED' },
      new_values: { status: 'INVITED', requesterId: ada.staffId, approverIds: [grace.staffId] },
    });
    expect((await run(them, '{ viewer { kind } }')).code).toBe('UNAUTHENTICATED');
    expect((await does(ada, 'reinstateStaffMember', wish)).code).toBe('CONFLICT');
  });
});

describe('taking roles', () => {
  const remove = (who: StaffForTest, roleName: string) =>
    does(
      who,
      'removeRole',
      { staffMemberId: them.staffId, roleName, reason: 'No more' },
      'staffMember { tier roles { name } }',
    );

  test('acts on the next request, without approval, and is recorded', async () => {
    them = await staff('support', { addOns: ['user_manager'] });
    expect((await remove(ada, 'user_manager')).payload).toMatchObject({
      staffMember: { tier: 'support', roles: [{ name: 'support' }] },
    });
    expect((await run(them, '{ viewer { kind } }')).code).toBeUndefined();
    const all = { staffMemberId: them.staffId, reason: 'No more' };
    expect((await does(ada, 'removeAllRoles', all, 'staffMember { tier roles { name } status }')).payload).toEqual({
      staffMember: { tier: null, roles: [], status: 'ACTIVE' },
    });
    expect((await run(them, '{ viewer { kind } }')).code).toBe('UNAUTHENTICATED');
    expect(await trailOf(them.staffId)).toMatchObject([
      { action: 'role.removed', old_values: { addOns: ['user_manager'] }, new_values: { tier: 'support', addOns: [] } },
      {
        action: 'role.removed',
        old_values: { tier: 'support' },
        new_values: { tier: null, addOns: [] },
        notes: 'No more',
      },
    ]);
    expect((await does(ada, 'removeAllRoles', all, 'staffMember { id }')).code).toBe('CONFLICT');
  });

  test('is for super admins, and one active super admin stays', async () => {
    for (const role of ['admin', 'support', 'qa'])
      expect((await remove(await staff(role), 'support')).code).toBe('FORBIDDEN');
    const alone = await identityUnderTest();
    try {
      const other = askingIn(() => alone);
      const last = await other.staff('super_admin');
      const all = { staffMemberId: last.staffId, reason: 'x' };
      expect((await other.does(last, 'removeAllRoles', all, 'staffMember { id }')).code).toBe('CONFLICT');
      expect(
        (await other.does(last, 'removeRole', { ...all, roleName: 'super_admin' }, 'staffMember { id }')).code,
      ).toBe('CONFLICT');
      expect((await other.does(last, 'assignRole', { ...all, roleName: 'admin' })).code).toBe('CONFLICT');
      expect((await other.trailOf(last.staffId)).map(({ action }) => action)).toEqual([
        'role.removal_refused',
        'role.removal_refused',
      ]);
    } finally {
      await alone.stop();
    }
  });

  test('a lower tier is set at once; a higher one, and one that is merely other, wait for somebody', async () => {
    const boss = await staff('admin');
    const change = (roleName: string) =>
      does(
        ada,
        'assignRole',
        { staffMemberId: boss.staffId, roleName, reason: 'x' },
        'request { id state } staffMember { tier }',
      );
    expect((await change('super_admin')).payload).toMatchObject({
      request: { state: 'PENDING' },
      staffMember: { tier: 'admin' },
    });
    expect((await change('qa')).payload).toMatchObject({
      request: { state: 'PENDING' },
      staffMember: { tier: 'admin' },
    });
    expect((await change('support')).payload).toEqual({ request: null, staffMember: { tier: 'support' } });
    expect((await run(boss, '{ viewer { scopes } }')).data.viewer.scopes).toEqual([]);
  });

  test('a tier is lower no more when the matrix was changed to give it what the higher one lacks', async () => {
    const boss = await staff('admin');
    const lower = () =>
      does(ada, 'assignRole', { staffMemberId: boss.staffId, roleName: 'support', reason: 'x' }, 'request { state }');
    await identity.sql(
      `insert into identity.staff_role_permissions (role_id, permission_id, reach, request_id)
       select r.id, p.id, 'ANY', (select q.id from identity.access_requests q limit 1)
       from identity.staff_roles r, identity.permissions p where r.name = 'support' and p.name = 'staff-email:read'`,
    );
    expect((await lower()).payload).toMatchObject({ request: { state: 'PENDING' } });
    await identity.sql('delete from identity.staff_role_permissions where request_id is not null');
    expect((await lower()).payload).toEqual({ request: null });
  });
});

describe('inviting a colleague', () => {
  test('waits for another super admin, who gets the link once; no address is in the trail', async () => {
    const wish = {
      email: 'new.colleague@penguinmails.example',
      name: 'New Colleague',
      roleName: 'support',
      reason: 'Hired',
    };
    const { request } = await does(ada, 'inviteStaffMember', wish);
    expect(request.input).toEqual({ roleName: 'support' });
    const personal = 'query ($id: ID!) { accessRequest(id: $id) { personalInput } }';
    expect((await run(grace, personal, { id: request.id })).data.accessRequest.personalInput).toEqual({
      email: wish.email,
      name: wish.name,
    });
    const { payload } = await approve(grace, request.id);
    const [made] = await identity.sql<{ id: string; status: string }>(
      `select u.id, m.status from identity.users u join identity.staff_members m on m.user_id = u.id where u.name = 'New Colleague'`,
    );
    expect(made).toMatchObject({ status: 'INVITED' });
    const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { next } }';
    const input = { token: payload.invitationToken, password: 'correct horse battery', deviceName: 'Laptop' };
    expect((await identity.as(null).run(accept, { input })).data).toEqual({
      acceptInvitation: { next: 'ENROL_SECOND_FACTOR' },
    });
    expect(JSON.stringify([...(await trailOf(request.id)), ...(await trailOf(made?.id ?? ''))])).not.toMatch(
      /@|New Colleague/,
    );
    expect((await does(ada, 'inviteStaffMember', wish)).code).toBe('CONFLICT');
    expect(
      (await does(ada, 'inviteStaffMember', { ...wish, email: 'b@c.example', roleName: 'user_manager' })).code,
    ).toBe('BAD_USER_INPUT');
  });
});

describe('asking for what one may not do oneself', () => {
  test('says so in the denial, and is done as asked once a super admin approves', async () => {
    for (const role of ['admin', 'support']) {
      them = await staff('qa');
      const me = await staff(role);
      const input = { staffMemberId: them.staffId };
      const denied = await does(me, 'suspendStaffMember', { ...input, reason: 'x' }, 'staffMember { id }');
      expect(denied).toMatchObject({ code: 'FORBIDDEN', extensions: { canBeRequested: true } });
      expect(await does(me, 'revokeAllSessions', { ...input, reason: 'x' }, 'count')).toMatchObject({
        code: 'FORBIDDEN',
        extensions: { canBeRequested: true },
      });
      const { request: revoke } = await does(me, 'fileRequest', {
        mutation: 'revokeAllSessions',
        input,
        reason: 'Odd sign-ins',
      });
      expect((await approve(grace, revoke.id)).request).toMatchObject({ state: 'APPLIED' });
      expect((await run(them, '{ viewer { kind } }')).code).toBe('UNAUTHENTICATED');
      const { request } = await does(me, 'fileRequest', {
        mutation: 'suspendStaffMember',
        input,
        reason: 'Odd sign-ins',
      });
      expect(await status(them)).toBe('ACTIVE');
      await approve(grace, request.id);
      expect(await status(them)).toBe('SUSPENDED');
      expect((await trailOf(them.staffId)).at(-1)).toMatchObject({
        action: 'staff.suspended',
        actor_id: grace.staffId,
        new_values: { requesterId: me.staffId, approverIds: [grace.staffId] },
        notes: 'Odd sign-ins',
      });
    }
  });

  test('is not for QA, nor for what nobody approves', async () => {
    const qa = await staff('qa');
    const ask = (who: StaffForTest, mutation: string) =>
      does(who, 'fileRequest', { mutation, input: { staffMemberId: them.staffId }, reason: 'x' });
    expect((await ask(qa, 'suspendStaffMember')).code).toBe('FORBIDDEN');
    expect(
      await does(qa, 'suspendStaffMember', { staffMemberId: them.staffId, reason: 'x' }, 'staffMember { id }'),
    ).toMatchObject({
      extensions: { canBeRequested: false },
    });
    expect((await ask(await staff('admin'), 'signOut')).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'mutation',
    });
    expect((await ask(await staff('admin'), 'assignRole')).code).toBe('FORBIDDEN');
  });
});
