import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { aSession, type StaffForTest } from '../../../e2e/support/people.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';

let identity: IdentityUnderTest;
const { run, does, staff, approve, requestNow, trailOf, growOld, confirm, expire } = askingIn(() => identity);
let ada: StaffForTest;
let grace: StaffForTest;
let sam: StaffForTest;

beforeAll(async () => {
  identity = await identityUnderTest();
  ada = await staff('super_admin');
  grace = await staff('super_admin');
});
afterAll(() => identity.stop());
beforeEach(async () => {
  sam = await staff('support');
});

const wish = () => ({
  staffMemberId: sam.staffId,
  roleName: 'user_manager',
  reason: 'Takes over the bans',
  ticket: 'OPS-1',
});
const rolesOf = async (who: StaffForTest) =>
  (
    await identity.sql<{ name: string }>(
      `select r.name from identity.staff_roles r where r.id in (select role_id from identity.staff_members where user_id = $1
       union select role_id from identity.staff_member_roles where user_id = $1) order by name`,
      [who.staffId],
    )
  ).map(({ name }) => name);
const filed = async () => (await does(ada, 'assignRole', wish())).request;

describe('asking for a role', () => {
  test('changes nothing, waits for another super admin, and is recorded', async () => {
    const { request, code } = await does(ada, 'assignRole', wish());
    expect(code).toBeUndefined();
    expect(request).toMatchObject({
      kind: 'ROLE_CHANGE',
      state: 'PENDING',
      version: 1,
      decidable: false,
      mutation: 'assignRole',
    });
    expect(await rolesOf(sam)).toEqual(['support']);
    expect(await trailOf(request.id)).toMatchObject([
      {
        action: 'request.filed',
        actor_id: ada.staffId,
        new_values: {
          requesterId: ada.staffId,
          staffMemberId: sam.staffId,
          input: { roleName: 'user_manager' },
          ticket: 'OPS-1',
        },
        notes: 'Takes over the bans',
      },
    ]);
  });

  test('gives it when another approves, with both names in the trail, and from the next sign-in on', async () => {
    const { id } = await filed();
    expect(await requestNow(grace, id)).toMatchObject({ decidable: true });
    const { request, code } = await approve(grace, id, { version: 1 });
    expect(code).toBeUndefined();
    expect(request).toMatchObject({
      state: 'APPLIED',
      approvers: [{ id: grace.staffId }],
      closedBy: { id: grace.staffId },
    });
    expect(await rolesOf(sam)).toEqual(['support', 'user_manager']);
    expect(await trailOf(sam.staffId)).toMatchObject([
      {
        action: 'role.assigned',
        actor_id: grace.staffId,
        old_values: { tier: 'support', addOns: [] },
        new_values: {
          tier: 'support',
          addOns: ['user_manager'],
          requesterId: ada.staffId,
          approverIds: [grace.staffId],
          requestId: id,
        },
        notes: 'Takes over the bans',
      },
    ]);
    expect((await trailOf(id)).map(({ action }) => action)).toEqual([
      'request.filed',
      'request.approved',
      'request.applied',
    ]);
    const held = (session: string) => identity.as(session).run('{ viewer { staff { roles { name } } } }');
    expect((await held(sam.sessionId)).data).toMatchObject({
      viewer: { staff: { roles: [{}, { name: 'user_manager' }] } },
    });
    const rights = async (sessionId: string) =>
      ((await identity.as(sessionId).run('{ viewer { scopes } }')).data as { viewer: { scopes: string[] } }).viewer
        .scopes;
    expect(await rights(sam.sessionId)).not.toContain('users:ban');
    expect(await rights((await aSession(identity.ownerUrl, sam.staffId)).sessionId)).toContain('users:ban');
  });

  test('of somebody who is not there, of no role, or of one that is held, is refused', async () => {
    expect((await does(ada, 'assignRole', { ...wish(), staffMemberId: 'x' })).code).toBe('NOT_FOUND');
    expect((await does(ada, 'assignRole', { ...wish(), roleName: 'king' })).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'roleName',
    });
    expect((await does(ada, 'assignRole', { ...wish(), reason: ' ' })).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'reason',
    });
    expect((await does(ada, 'requestRoleChange', { ...wish(), roleName: 'support' })).code).toBe('CONFLICT');
  });

  test('is for super admins', async () => {
    for (const role of ['admin', 'support', 'qa']) {
      expect((await does(await staff(role), 'assignRole', wish())).code).toBe('FORBIDDEN');
    }
  });
});

describe('approving', () => {
  test('one’s own request is refused and recorded', async () => {
    const { id } = await filed();
    expect(await approve(ada, id)).toMatchObject({ code: 'FORBIDDEN', extensions: { canBeGivenBy: 'nobody' } });
    expect(await requestNow(ada, id)).toMatchObject({ state: 'PENDING' });
    expect(await rolesOf(sam)).toEqual(['support']);
    expect(await trailOf(id)).toMatchObject([
      {},
      { action: 'request.refused', actor_id: ada.staffId, new_values: { refused: 'FORBIDDEN' } },
    ]);
  });

  test('what is about oneself is refused as well', async () => {
    const other = await staff('super_admin');
    const { request } = await does(ada, 'assignRole', { ...wish(), staffMemberId: other.staffId });
    expect((await approve(other, request.id)).code).toBe('FORBIDDEN');
    expect(await rolesOf(other)).toEqual(['super_admin']);
  });

  test('is not there for whoever may not see the request', async () => {
    const { id } = await filed();
    expect((await approve(await staff('admin'), id)).code).toBe('NOT_FOUND');
    expect((await approve(await staff('support'), id)).code).toBe('FORBIDDEN');
  });

  test('again, or after it was rejected or cancelled, is a conflict', async () => {
    const { id } = await filed();
    await approve(grace, id);
    expect((await approve(grace, id)).code).toBe('CONFLICT');
    expect(await rolesOf(sam)).toEqual(['support', 'user_manager']);
    expect((await trailOf(id)).filter(({ action }) => action === 'request.applied')).toHaveLength(1);
    expect((await trailOf(id)).at(-1)).toMatchObject({ action: 'request.refused', actor_id: grace.staffId });

    const other = await staff('support');
    const { request: rejected } = await does(ada, 'assignRole', { ...wish(), staffMemberId: other.staffId });
    expect(
      (await does(grace, 'rejectRequest', { requestId: rejected.id, reason: 'Not needed' })).request,
    ).toMatchObject({ state: 'REJECTED' });
    expect((await approve(grace, rejected.id)).code).toBe('CONFLICT');
    const { request: cancelled } = await does(ada, 'assignRole', { ...wish(), staffMemberId: other.staffId });
    expect((await does(ada, 'cancelRequest', { requestId: cancelled.id })).request).toMatchObject({
      state: 'CANCELLED',
    });
    expect((await approve(grace, cancelled.id)).code).toBe('CONFLICT');
    expect(await rolesOf(other)).toEqual(['support']);
  });

  test('by two at the same moment applies once', async () => {
    const third = await staff('super_admin');
    const { id } = await filed();
    const answers = await Promise.all([approve(grace, id), approve(third, id)]);
    expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    expect((await trailOf(id)).filter(({ action }) => action === 'request.applied')).toHaveLength(1);
  });

  test('what has expired is a conflict, by the clock of the database alone', async () => {
    const { id } = await filed();
    await expire('access_requests', id);
    expect(await requestNow(grace, id)).toMatchObject({ state: 'EXPIRED', decidable: false });
    expect((await approve(grace, id)).code).toBe('CONFLICT');
    expect((await does(ada, 'cancelRequest', { requestId: id })).code).toBe('CONFLICT');
    expect(await rolesOf(sam)).toEqual(['support']);
  });

  test('what can no longer be applied as it was asked leaves everything as it is', async () => {
    const { id } = await filed();
    await identity.sql(
      `insert into identity.staff_member_roles (user_id, role_id) select $1, id from identity.staff_roles where name = 'user_manager'`,
      [sam.staffId],
    );
    expect((await approve(grace, id)).code).toBeDefined();
    expect(await requestNow(grace, id)).toMatchObject({ state: 'PENDING', approvers: [] });
  });

  test('a request of somebody who may not ask any more voids it', async () => {
    const gone = await staff('super_admin');
    const { request } = await does(gone, 'assignRole', wish());
    await does(ada, 'removeAllRoles', { staffMemberId: gone.staffId, reason: 'Left' }, 'staffMember { id }');
    expect((await approve(grace, request.id)).code).toBe('CONFLICT');
    expect(await requestNow(grace, request.id)).toMatchObject({ state: 'VOIDED' });
    expect(await rolesOf(sam)).toEqual(['support']);
    const told = await asMaintenance(identity.ownerUrl, (client) =>
      client.query('select kind from identity.notices where staff_id = $1', [gone.staffId]),
    );
    expect(told.rows).toEqual([{ kind: 'REQUEST_DECIDED' }]);
  });

  test('asks for password and second factor once a session is ten minutes old', async () => {
    const { id } = await filed();
    const boss = await staff('super_admin');
    await growOld(boss);
    expect((await approve(boss, id)).code).toBe('REAUTHENTICATION_REQUIRED');
    expect((await does(boss, 'assignRole', wish())).code).toBe('REAUTHENTICATION_REQUIRED');
    await confirm(boss);
    expect((await approve(boss, id)).code).toBeUndefined();
  });
});

describe('an edit', () => {
  test('makes the next version, and voids what was approved', async () => {
    const { id } = await filed();
    expect((await approve(grace, id, { later: true })).request).toMatchObject({
      state: 'APPROVED',
      approvers: [{ id: grace.staffId }],
    });
    const input = { staffMemberId: sam.staffId, roleName: 'admin' };
    const edited = await does(ada, 'editRequest', { requestId: id, version: 1, input });
    expect(edited.request).toMatchObject({ state: 'PENDING', version: 2, input, approvers: [] });
    expect((await does(ada, 'applyRequest', { requestId: id })).code).toBe('CONFLICT');
    expect(await rolesOf(sam)).toEqual(['support']);
    expect((await approve(grace, id, { version: 1 })).extensions).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
    });
    expect((await trailOf(id)).map(({ action }) => action)).toEqual([
      ...['request.filed', 'request.approved', 'request.edited', 'request.refused', 'request.refused'],
    ]);
  });

  test('is the requester’s, of the version that they read, and of a request that waits', async () => {
    const { id } = await filed();
    const edit = { requestId: id, version: 1, reason: 'Another reason' };
    expect((await does(grace, 'editRequest', edit)).code).toBe('NOT_FOUND');
    expect((await does(ada, 'editRequest', { ...edit, version: 7 })).extensions).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 1,
    });
    expect((await does(ada, 'editRequest', edit)).request).toMatchObject({
      version: 2,
      input: { roleName: 'user_manager' },
    });
    await approve(grace, id);
    expect((await does(ada, 'editRequest', { ...edit, version: 2 })).code).toBe('CONFLICT');
  });
});

describe('an approval for later', () => {
  test('is used by whoever asked, once', async () => {
    const { id } = await filed();
    await approve(grace, id, { later: true });
    expect(await rolesOf(sam)).toEqual(['support']);
    expect((await does(grace, 'applyRequest', { requestId: id })).code).toBe('NOT_FOUND');
    expect((await does(ada, 'applyRequest', { requestId: id })).request).toMatchObject({ state: 'APPLIED' });
    expect((await does(ada, 'applyRequest', { requestId: id })).code).toBe('CONFLICT');
    expect(await rolesOf(sam)).toEqual(['support', 'user_manager']);
  });

  test('does not count once its giver may not approve any more', async () => {
    const boss = await staff('super_admin');
    const { id } = await filed();
    await approve(boss, id, { later: true });
    await does(
      ada,
      'assignRole',
      { staffMemberId: boss.staffId, roleName: 'admin', reason: 'Steps down' },
      'request { id }',
    );
    expect(await rolesOf(boss)).toEqual(['admin']);
    expect((await does(ada, 'applyRequest', { requestId: id })).code).toBe('CONFLICT');
    expect(await rolesOf(sam)).toEqual(['support']);
    expect(await requestNow(ada, id)).toMatchObject({ state: 'PENDING', approvers: [] });
    expect((await trailOf(id)).at(-1)).toMatchObject({
      action: 'request.waits_again',
      old_values: { approverIds: [boss.staffId] },
    });
    expect((await approve(grace, id)).request).toMatchObject({ state: 'APPLIED' });
  });
});

describe('the list of requests', () => {
  test('holds one’s own, and what one may decide', async () => {
    const { id } = await filed();
    const ids = async (who: StaffForTest, filter: string) =>
      (
        (await run(who, `{ accessRequests(filter: ${filter}) { nodes { id } totalCount } }`)).data.accessRequests
          .nodes as { id: string }[]
      ).map((one) => one.id);
    expect(await ids(ada, '{ mine: true }')).toContain(id);
    expect(await ids(ada, '{ decidable: true }')).not.toContain(id);
    expect(await ids(grace, '{ decidable: true, kind: ROLE_CHANGE }')).toContain(id);
    expect(await ids(grace, '{ states: [APPLIED, REJECTED] }')).not.toContain(id);
    expect(await ids(sam, '{}')).toEqual([id]);
    expect(await ids(await staff('admin'), '{}')).toEqual([]);
  });
});

describe('straight in the database', () => {
  const approval = `insert into identity.request_approvals (request_id, version, requester_id, approver_id) values ($1, 1, $2, $3)`;

  test('nobody approves their own request, not even its owner', async () => {
    const { id } = await filed();
    await expect(identity.sql(approval, [id, ada.staffId, ada.staffId])).rejects.toThrow(
      /may not approve|nobody_approves_their_own/,
    );
    await expect(
      asMaintenance(identity.ownerUrl, (client) => client.query(approval, [id, ada.staffId, ada.staffId])),
    ).rejects.toThrow();
    await expect(identity.sql(approval, [id, grace.staffId, ada.staffId])).rejects.toThrow();
  });

  test('nobody approves who may not, or what does not wait', async () => {
    const { id } = await filed();
    await expect(identity.sql(approval, [id, ada.staffId, sam.staffId])).rejects.toThrow('may not approve');
    await approve(grace, id);
    await expect(identity.sql(approval, [id, ada.staffId, grace.staffId])).rejects.toThrow('does not wait');
  });

  test('a request is never applied without an approval, and never again', async () => {
    const { id } = await filed();
    for (const state of ['APPROVED', 'APPLIED']) {
      await expect(
        identity.sql('update identity.access_requests set state = $2 where id = $1', [id, state]),
      ).rejects.toThrow();
    }
    await expect(identity.sql(`update identity.access_requests set input = '{}' where id = $1`, [id])).rejects.toThrow(
      'begins again',
    );
    await expect(
      identity.sql('update identity.access_requests set requester_id = $2 where id = $1', [id, grace.staffId]),
    ).rejects.toThrow();
    await approve(grace, id);
    await expect(
      identity.sql(`update identity.access_requests set state = 'APPROVED' where id = $1`, [id]),
    ).rejects.toThrow('is over');
    await expect(identity.sql('select identity.apply_role_change($1)', [id])).rejects.toThrow();
  });

  test('the service itself cannot write them, nor what they give', async () => {
    const service = (text: string) => identity.source.query(text);
    for (const statement of [
      `update identity.access_requests set state = 'APPROVED'`,
      'delete from identity.request_approvals',
      'insert into identity.request_approvals select * from identity.request_approvals',
      'insert into identity.staff_member_roles select user_id, role_id from identity.staff_members',
      `insert into identity.elevations (id, user_id, permissions, reason, expires) values (gen_random_uuid(), gen_random_uuid(), '{}', 'r', now())`,
      'update identity.staff_members set role_id = role_id',
    ]) {
      await expect(service(statement)).rejects.toThrow('permission denied');
    }
  });
});
