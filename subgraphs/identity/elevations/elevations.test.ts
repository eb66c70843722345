import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { newId } from '../../kit/ids.js';

let identity: IdentityUnderTest;
const { run, does, staff, approve, requestNow, trailOf, growOld, confirm, expire } = askingIn(() => identity);
let ada: StaffForTest;
let boss: StaffForTest;
let sam: StaffForTest;

beforeAll(async () => {
  identity = await identityUnderTest();
  ada = await staff('super_admin');
  boss = await staff('admin');
});
afterAll(() => identity.stop());
beforeEach(async () => {
  sam = await staff('support');
});

const wish = {
  scopes: ['user-phone:read', 'test-data:read', 'user-login-ip:read'],
  minutes: 30,
  reason: 'A caller',
  ticket: 'OPS-7',
};
const ask = (who: StaffForTest, more: Record<string, unknown> = {}) =>
  does(who, 'requestElevation', { ...wish, ...more });
const rightsOf = async (who: StaffForTest) =>
  (await run(who, '{ viewer { scopes environments elevations { id scopes } } }')).data.viewer as {
    scopes: string[];
    environments: string[];
    elevations: { id: string; scopes: string[] }[];
  };
/** Lent to somebody, by an admin where that is enough. */
async function lend(who: StaffForTest, more: Record<string, unknown> = {}, by = boss) {
  const { request } = await ask(who, more);
  const { payload, code } = await approve(by, request.id);
  return {
    requestId: request.id as string,
    code,
    elevation: payload?.request?.elevation as { id: string; expires: string },
  };
}

describe('an elevation', () => {
  test('is lent when somebody else approves it, as far as is of use, and ends by itself', async () => {
    const { request } = await ask(sam);
    expect(request).toMatchObject({ kind: 'ELEVATION', state: 'PENDING' });
    expect(request.input.reaches).toEqual({
      'user-phone:read': ['OPENED'],
      'test-data:read': ['ANY'],
      'user-login-ip:read': ['OPENED'],
    });
    expect((await rightsOf(sam)).scopes).not.toContain('user-phone:read');
    const { request: applied } = await approve(boss, request.id);
    expect(applied).toMatchObject({ state: 'APPLIED', elevation: { scopes: [...wish.scopes].sort() } });
    const { id, expires } = applied.elevation as { id: string; expires: string };
    expect(Date.parse(expires)).toBeGreaterThan(Date.now() + 29 * 60_000);
    expect(await rightsOf(sam)).toMatchObject({
      scopes: expect.arrayContaining(wish.scopes),
      environments: expect.arrayContaining(['PRODUCTION', 'TEST']),
      elevations: [{ id }],
    });
    expect(await trailOf(id)).toMatchObject([
      {
        action: 'elevation.granted',
        actor_id: boss.staffId,
        new_values: { staffMemberId: sam.staffId, requesterId: sam.staffId, approverIds: [boss.staffId], minutes: 30 },
        notes: 'A caller',
      },
    ]);
    await expire('elevations', id);
    const after = await rightsOf(sam);
    expect(after.scopes).not.toContain('user-phone:read');
    expect(after).toMatchObject({ environments: ['PRODUCTION'], elevations: [] });
  });

  test('of support is an admin’s to approve, of an admin a super admin’s, and nobody’s own', async () => {
    const { request: own } = await ask(boss, { scopes: ['user-phone:read'], reach: 'ANY' });
    expect((await approve(boss, own.id)).code).toBe('FORBIDDEN');
    expect((await approve(await staff('admin'), own.id)).code).toBe('NOT_FOUND');
    expect((await approve(ada, own.id)).request).toMatchObject({ state: 'APPLIED' });
    const { request } = await ask(sam);
    expect((await approve(sam, request.id)).code).toBe('FORBIDDEN');
    expect((await approve(await staff('support'), request.id)).code).toBe('FORBIDDEN');
    expect((await rightsOf(sam)).elevations).toEqual([]);
  });

  test('crosses no ceiling, and lends nothing that grants, approves or mints', async () => {
    const qa = await staff('qa');
    const refused: [StaffForTest, string][] = [
      [sam, 'mrr:read'],
      [sam, 'requests:decide'],
      [qa, 'production-data:read'],
      [boss, 'staff-roles:change'],
      [ada, 'elevation:break-glass'],
    ];
    for (const [who, scope] of refused) {
      expect(await ask(who, { scopes: [scope] })).toMatchObject({
        code: 'FORBIDDEN',
        extensions: { missing: [scope], canBeGivenBy: 'nobody' },
      });
    }
    expect((await trailOf('mrr:read')).at(-1)).toMatchObject({ action: 'elevation.refused', actor_id: sam.staffId });
  });

  test('gives nothing past a ceiling whatever its row says', async () => {
    await identity.sql(
      `insert into identity.elevations (id, user_id, permissions, reaches, reason, expires) values ($1, $2, $3, $4, 'r', clock_timestamp() + interval '1 hour')`,
      [
        newId('Elevation'),
        sam.staffId,
        ['mrr:read', 'requests:decide', 'plans:read'],
        JSON.stringify({ 'mrr:read': ['ANY'], 'requests:decide': ['ANY'] }),
      ],
    );
    const { scopes } = await rightsOf(sam);
    expect(scopes).not.toContain('mrr:read');
    expect(scopes).not.toContain('requests:decide');
  });

  test('is lent to QA in the test environment alone', async () => {
    await identity.sql(
      `delete from identity.staff_role_permissions g using identity.staff_roles r, identity.permissions p
       where g.role_id = r.id and g.permission_id = p.id and r.name = 'qa' and p.name = 'domains:read'`,
    );
    const qa = await staff('qa');
    const { request } = await ask(qa, { scopes: ['domains:read'], reach: 'ANY' });
    expect(request.input.reaches).toEqual({ 'domains:read': ['TEST'] });
    await approve(ada, request.id);
    expect(await rightsOf(qa)).toMatchObject({
      scopes: expect.arrayContaining(['domains:read']),
      environments: ['TEST'],
    });
  });

  test.each([
    ['no permission', { scopes: [] }, 'input.scopes'],
    ['an unknown permission', { scopes: ['gold:mine'] }, 'scopes'],
    ['more than eight hours', { minutes: 481 }, 'input.minutes'],
    ['no time at all', { minutes: 0 }, 'input.minutes'],
  ])('for %s is refused', async (_what, more, field) => {
    const { code, extensions } = await ask(sam, more);
    expect({ code, field: extensions.field }).toEqual({ code: 'BAD_USER_INPUT', field });
  });

  test('of what one holds already is a conflict', async () => {
    expect((await ask(sam, { scopes: ['users:read'] })).code).toBe('CONFLICT');
  });
});

describe('an elevation is not extended', () => {
  test('while it is asked for, or in force', async () => {
    const { request } = await ask(sam);
    expect((await ask(sam, { scopes: ['user-phone:read'] })).code).toBe('CONFLICT');
    await approve(boss, request.id);
    expect((await ask(sam, { scopes: ['user-phone:read'] })).code).toBe('CONFLICT');
    expect((await trailOf(sam.staffId)).filter(({ action }) => action === 'elevation.refused')).toHaveLength(2);
  });

  test('past eight hours of a day, also when it is approved in pieces', async () => {
    const { elevation } = await lend(sam, { minutes: 400 });
    await identity.sql(
      `update identity.elevations set granted = granted - interval '400 minutes', expires = clock_timestamp() where id = $1`,
      [elevation.id],
    );
    const { requestId, code } = await lend(sam, { minutes: 100 });
    expect(code).toBe('CONFLICT');
    expect(await requestNow(sam, requestId)).toMatchObject({ state: 'PENDING' });
    await does(sam, 'cancelRequest', { requestId });
    expect((await lend(sam, { minutes: 60 })).code).toBeUndefined();
  });
});

describe('ending an elevation', () => {
  const end = (who: StaffForTest, elevationId: string) =>
    does(who, 'endElevation', { elevationId }, 'elevation { id ended }');

  test('is its holder’s, its approver’s and super admins’, and acts at once', async () => {
    for (const who of [() => sam, () => boss, () => ada]) {
      const { elevation } = await lend(sam, { minutes: 5 });
      expect((await rightsOf(sam)).scopes).toContain('user-phone:read');
      const { payload, code } = await end(who(), elevation.id);
      expect(code).toBeUndefined();
      expect(payload.elevation.ended).toMatch(/Z$/);
      expect((await rightsOf(sam)).scopes).not.toContain('user-phone:read');
      expect((await trailOf(elevation.id)).at(-1)).toMatchObject({
        action: 'elevation.ended',
        actor_id: who().staffId,
      });
      expect((await end(who(), elevation.id)).code).toBe('CONFLICT');
    }
  });

  test('is not a stranger’s', async () => {
    const { elevation } = await lend(sam);
    expect((await end(await staff('support'), elevation.id)).code).toBe('NOT_FOUND');
    expect((await end(await staff('admin'), elevation.id)).code).toBe('FORBIDDEN');
    expect((await rightsOf(sam)).scopes).toContain('user-phone:read');
  });
});

describe('what was done under an elevation', () => {
  test('is told: asked for three, used one', async () => {
    const { elevation, requestId } = await lend(sam);
    const seen = (fields: string[]) =>
      identity.sql(
        `insert into audit.access_receipts (id, time, actor_kind, actor_id, operation_name, decision, entities, elevation_ids)
         values ($1, clock_timestamp(), 'STAFF', $2, 'CallBack', 'ALLOWED', $3, array[$4::uuid])`,
        [
          newId('AccessReceipt'),
          sam.staffId,
          JSON.stringify([{ type: 'User', ids: [newId('User')], fields, maskedFields: [] }]),
          elevation.id,
        ],
      );
    await seen(['id', 'name', 'phone']);
    await seen(['name']);
    const query = 'query ($id: ID!) { accessRequest(id: $id) { elevation { used uses { kind what scopes } } } }';
    for (const who of [sam, boss, ada]) {
      expect((await run(who, query, { id: requestId })).data.accessRequest.elevation).toEqual({
        used: ['user-phone:read'],
        uses: [
          { kind: 'READ', what: 'CallBack', scopes: ['user-phone:read'] },
          { kind: 'READ', what: 'CallBack', scopes: [] },
        ],
      });
    }
  });
});

describe('breaking the glass', () => {
  const wanted = { scopes: ['user-phone:read'], reason: 'The mail queue burns', ticket: 'INC-1' };
  const breakGlass = (who: StaffForTest, more: Record<string, unknown> = {}) =>
    does(who, 'breakGlass', { ...wanted, ...more }, 'elevation { id kind expires } told review { id }');

  test('wants the second factor confirmed just now, also from a fresh session', async () => {
    expect((await breakGlass(sam)).code).toBe('REAUTHENTICATION_REQUIRED');
    await growOld(sam);
    expect((await breakGlass(sam)).code).toBe('REAUTHENTICATION_REQUIRED');
    expect((await rightsOf(sam)).elevations).toEqual([]);
  });

  test('lends at once and for an hour at most, tells every super admin, and opens a review that somebody else closes', async () => {
    await confirm(sam);
    expect((await breakGlass(sam, { minutes: 61 })).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'minutes',
    });
    const { payload, code } = await breakGlass(sam);
    expect(code).toBeUndefined();
    const { id, expires } = payload.elevation as { id: string; expires: string };
    expect(Date.parse(expires)).toBeLessThanOrEqual(Date.now() + 61 * 60_000);
    expect((await rightsOf(sam)).scopes).toContain('user-phone:read');
    expect(payload.told).toBe(
      (await identity.sql(`select 1 from identity.notices where subject_id = $1`, [id])).length,
    );
    expect((await run(ada, '{ notices { kind subjectId } }')).data.notices).toContainEqual({
      kind: 'BREAK_GLASS',
      subjectId: id,
    });
    expect(await trailOf(id)).toMatchObject([
      {
        action: 'elevation.broken_glass',
        actor_id: sam.staffId,
        new_values: { scopes: ['user-phone:read'] },
        notes: 'The mail queue burns',
      },
    ]);
    const reviews = (
      await run(ada, '{ privilegeReviews(open: true) { kind overdue subject { id } elevation { id } } }')
    ).data.privilegeReviews;
    expect(reviews).toContainEqual({
      kind: 'BREAK_GLASS',
      overdue: false,
      subject: { id: sam.staffId },
      elevation: { id },
    });
    expect((await breakGlass(sam)).code).toBe('CONFLICT');
    const found = { elevationId: id, conclusion: 'It was needed' };
    expect((await does(boss, 'reviewBreakGlass', found, 'review { closed }')).code).toBe('FORBIDDEN');
    const closed = await does(ada, 'reviewBreakGlass', found, 'review { id closed closedBy { id } conclusion }');
    expect(closed.payload.review).toMatchObject({
      closed: expect.any(String),
      closedBy: { id: ada.staffId },
      conclusion: 'It was needed',
    });
    expect((await trailOf(closed.payload.review.id)).map(({ action }) => action)).toEqual([
      'review.opened',
      'review.closed',
    ]);
  });

  test('is not reviewed by whoever did it', async () => {
    const alone = await staff('super_admin');
    await confirm(alone);
    // A super admin holds nearly everything, so this one has lost something first.
    await identity.sql(
      `delete from identity.staff_role_permissions g using identity.staff_roles r, identity.permissions p
       where g.role_id = r.id and g.permission_id = p.id and r.name = 'super_admin' and p.name = 'usage:read'`,
    );
    const { payload } = await breakGlass(alone, { scopes: ['usage:read'] });
    const { code } = await does(
      alone,
      'reviewBreakGlass',
      { elevationId: payload.elevation.id, conclusion: 'Fine' },
      'review { id }',
    );
    expect(code).toBe('FORBIDDEN');
  });

  test('is not for QA, and crosses no ceiling', async () => {
    const qa = await staff('qa');
    await confirm(qa);
    await confirm(sam);
    expect((await breakGlass(qa)).code).toBe('FORBIDDEN');
    expect((await breakGlass(sam, { scopes: ['mrr:read'] })).code).toBe('FORBIDDEN');
  });
});
