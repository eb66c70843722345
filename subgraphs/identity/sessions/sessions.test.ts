import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { aSession, aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { newId } from '../../kit/ids.js';

const list =
  'query ($staffMemberId: ID) { sessions(staffMemberId: $staffMemberId) { id deviceName browser ipAddress current expires } }';
const revoke = 'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { session { id deviceName } } }';
const revokeAll =
  'mutation ($input: RevokeAllSessionsInput!) { revokeAllSessions(input: $input) { count staffMember { id name } } }';
const whoAmI = '{ viewer { kind id } }';

let identity: IdentityUnderTest;
let superAdmin: StaffForTest;
beforeAll(async () => {
  identity = await identityUnderTest();
  superAdmin = await aStaffMember(identity.ownerUrl, { role: 'super_admin' });
});
afterAll(() => identity.stop());

const staff = (role: string) => aStaffMember(identity.ownerUrl, { role });
const codes = (result: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  (result.errors ?? []).map((error) => error.extensions.code);
const audited = (resourceId: string) =>
  identity.sql('select * from audit.admin_audit_log where resource_id = $1', [resourceId]);

describe('the list of sessions', () => {
  test('holds one’s own, newest first, and says which one asks', async () => {
    const me = await staff('support');
    const second = await aSession(identity.ownerUrl, me.staffId);
    const { data } = await identity.as(me.sessionId).run(list);
    expect(data).toMatchObject({
      sessions: [
        { id: second.sessionId, current: false },
        {
          id: me.sessionId,
          current: true,
          deviceName: 'Test device',
          browser: 'Firefox 131 on Linux',
          ipAddress: '203.0.113.7',
        },
      ],
    });
  });

  test('leaves out what was revoked or has run out', async () => {
    const me = await staff('support');
    const ended = await Promise.all([1, 2, 3].map(() => aSession(identity.ownerUrl, me.staffId)));
    const set = [
      'revoked = clock_timestamp()',
      `expires = clock_timestamp() - interval '1 second'`,
      `idle_expires = clock_timestamp() - interval '1 second'`,
    ];
    for (const [i, { sessionId }] of ended.entries())
      await identity.sql(`update identity.sessions set ${set[i]} where id = $1`, [sessionId]);
    const { data } = await identity.as(me.sessionId).run(list);
    expect((data as { sessions: { id: string }[] }).sessions.map((session) => session.id)).toEqual([me.sessionId]);
  });

  test('of somebody else is for super admins', async () => {
    const other = await staff('support');
    const asked = { staffMemberId: other.staffId };
    expect((await identity.as(superAdmin.sessionId).run(list, asked)).data).toMatchObject({
      sessions: [{ id: other.sessionId, current: false }],
    });
    for (const role of ['admin', 'support', 'qa']) {
      const result = await identity.as((await staff(role)).sessionId).run(list, asked);
      expect(result.data).toEqual({ sessions: null });
      expect(codes(result)).toEqual(['FORBIDDEN']);
    }
    expect(codes(await identity.as(superAdmin.sessionId).run(list, { staffMemberId: newId('StaffMember') }))).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('ending a session', () => {
  test('of one’s own needs no reason, works at once, and is recorded', async () => {
    const me = await staff('support');
    const other = await aSession(identity.ownerUrl, me.staffId);
    const { data, errors, reply } = await identity
      .as(me.sessionId)
      .run(revoke, { input: { sessionId: other.sessionId } });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ revokeSession: { session: { id: other.sessionId, deviceName: 'Test device' } } });
    expect(reply).toBeUndefined();
    expect(codes(await identity.as(other.sessionId).run(whoAmI))).toEqual(['UNAUTHENTICATED']);
    expect((await identity.as(me.sessionId).run(whoAmI)).data).toEqual({ viewer: { kind: 'STAFF', id: me.staffId } });
    expect(await audited(other.sessionId)).toMatchObject([
      {
        action: 'session.revoked',
        actor_id: me.staffId,
        old_values: { revoked: null },
        new_values: { staffMemberId: me.staffId },
      },
    ]);
  });

  test('that asks clears the cookie too', async () => {
    const me = await staff('support');
    const { reply } = await identity.as(me.sessionId).run(revoke, { input: { sessionId: me.sessionId } });
    expect(reply).toEqual({ session: null });
    expect(codes(await identity.as(me.sessionId).run(whoAmI))).toEqual(['UNAUTHENTICATED']);
  });

  test('twice is the same as once, and recorded once', async () => {
    const me = await staff('support');
    const other = await aSession(identity.ownerUrl, me.staffId);
    const input = { sessionId: other.sessionId };
    const results = await Promise.all([1, 2].map(() => identity.as(me.sessionId).run(revoke, { input })));
    expect(results.flatMap(codes)).toEqual([]);
    expect(await audited(other.sessionId)).toHaveLength(1);
  });

  test('of another is not found for whoever may not, and stays', async () => {
    const other = await staff('support');
    for (const role of ['admin', 'support', 'qa']) {
      const me = await staff(role);
      const result = await identity
        .as(me.sessionId)
        .run(revoke, { input: { sessionId: other.sessionId, reason: 'just so' } });
      expect(codes(result)).toEqual(['NOT_FOUND']);
    }
    expect((await identity.as(other.sessionId).run(whoAmI)).errors).toBeUndefined();
    expect(await audited(other.sessionId)).toEqual([]);
  });

  test('of another asks a super admin why', async () => {
    const other = await staff('admin');
    const missing = await identity
      .as(superAdmin.sessionId)
      .run(revoke, { input: { sessionId: other.sessionId, reason: ' ' } });
    expect(missing.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
    expect(await audited(other.sessionId)).toEqual([]);
    const done = await identity
      .as(superAdmin.sessionId)
      .run(revoke, { input: { sessionId: other.sessionId, reason: 'Laptop lost' } });
    expect(done.errors).toBeUndefined();
    expect(codes(await identity.as(other.sessionId).run(whoAmI))).toEqual(['UNAUTHENTICATED']);
    expect(await audited(other.sessionId)).toMatchObject([
      { action: 'session.revoked', actor_id: superAdmin.staffId, notes: 'Laptop lost' },
    ]);
  });

  test('that is none is not found', async () => {
    for (const sessionId of [newId('Session'), newId('StaffMember'), superAdmin.staffId, 'x', '']) {
      expect(
        codes(await identity.as(superAdmin.sessionId).run(revoke, { input: { sessionId, reason: 'why' } })),
      ).toEqual(['NOT_FOUND']);
    }
  });
});

describe('ending all sessions', () => {
  test('of one’s own includes the one that asks', async () => {
    const me = await staff('support');
    const other = await aSession(identity.ownerUrl, me.staffId);
    const { data, reply } = await identity.as(me.sessionId).run(revokeAll, { input: {} });
    expect(data).toEqual({ revokeAllSessions: { count: 2, staffMember: { id: me.staffId, name: me.name } } });
    expect(reply).toEqual({ session: null });
    for (const session of [me.sessionId, other.sessionId])
      expect(codes(await identity.as(session).run(whoAmI))).toEqual(['UNAUTHENTICATED']);
    expect(await audited(me.staffId)).toMatchObject([
      {
        action: 'sessions.all_revoked',
        actor_id: me.staffId,
        old_values: { sessions: 2 },
        new_values: { sessions: 0 },
      },
    ]);
  });

  test('of another is a super admin’s, with a reason', async () => {
    const other = await staff('qa');
    const input = { staffMemberId: other.staffId };
    for (const role of ['admin', 'support', 'qa']) {
      expect(
        codes(await identity.as((await staff(role)).sessionId).run(revokeAll, { input: { ...input, reason: 'x' } })),
      ).toEqual(['FORBIDDEN']);
    }
    const missing = await identity.as(superAdmin.sessionId).run(revokeAll, { input });
    expect(missing.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
    expect((await identity.as(other.sessionId).run(whoAmI)).errors).toBeUndefined();
    expect(await audited(other.staffId)).toMatchObject([1, 2, 3].map(() => ({ action: 'session.revocation_refused' })));
    const done = await identity
      .as(superAdmin.sessionId)
      .run(revokeAll, { input: { ...input, reason: 'Device stolen' } });
    expect(done.data).toMatchObject({ revokeAllSessions: { count: 1 } });
    expect(done.reply).toBeUndefined();
    expect(codes(await identity.as(other.sessionId).run(whoAmI))).toEqual(['UNAUTHENTICATED']);
    expect((await audited(other.staffId)).slice(3)).toMatchObject([
      { action: 'sessions.all_revoked', notes: 'Device stolen' },
    ]);
  });

  test('of nobody is not found', async () => {
    for (const staffMemberId of [newId('StaffMember'), newId('Session'), 'x']) {
      expect(
        codes(await identity.as(superAdmin.sessionId).run(revokeAll, { input: { staffMemberId, reason: 'why' } })),
      ).toEqual(['NOT_FOUND']);
    }
  });
});

describe('signing out', () => {
  test('ends the session, clears the cookie and is recorded', async () => {
    const me = await staff('support');
    const { data, reply } = await identity.as(me.sessionId).run('mutation { signOut { ok } }');
    expect(data).toEqual({ signOut: { ok: true } });
    expect(reply).toEqual({ session: null });
    expect(codes(await identity.as(me.sessionId).run(whoAmI))).toEqual(['UNAUTHENTICATED']);
    expect(await audited(me.sessionId)).toMatchObject([{ action: 'session.ended', actor_id: me.staffId }]);
  });
});

describe('a session ends by itself', () => {
  test.each([
    ['after its absolute time', 'expires'],
    ['when nobody uses it', 'idle_expires'],
  ])('%s', async (_when, column) => {
    const me = await staff('super_admin');
    await identity.sql(
      `update identity.sessions set ${column} = clock_timestamp() - interval '1 second' where id = $1`,
      [me.sessionId],
    );
    expect(codes(await identity.as(me.sessionId).run(whoAmI))).toEqual(['UNAUTHENTICATED']);
  });

  test('and each use puts the idle end off, at the gateway, at most every fifteen seconds', async () => {
    const me = await staff('support');
    await identity.sql(
      `update identity.sessions set last_seen = clock_timestamp() - interval '20 minutes', idle_expires = clock_timestamp() + interval '10 minutes' where id = $1`,
      [me.sessionId],
    );
    const seen = () =>
      identity.sql<{ left: number }>(
        `select extract(epoch from idle_expires - clock_timestamp())::int / 60 as left from identity.sessions where id = $1`,
        [me.sessionId],
      );
    await identity.sql(
      `select kit.authenticate_session((select token_hash from identity.sessions where id = $1), '198.51.100.9')`,
      [me.sessionId],
    );
    expect((await seen())[0]?.left).toBeGreaterThanOrEqual(29);
    expect(
      await identity.sql('select last_seen from identity.staff_members where user_id = $1 and last_seen is not null', [
        me.staffId,
      ]),
    ).toHaveLength(1);
  });
});
