import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import type { StaffForTest } from '../../../e2e/support/people.js';

let identity: IdentityUnderTest;
const { run, does, staff, approve, trailOf } = askingIn(() => identity);
let ada: StaffForTest;
let boss: StaffForTest;
let sam: StaffForTest;

beforeAll(async () => {
  identity = await identityUnderTest();
});
afterAll(() => identity.stop());
beforeEach(async () => {
  [ada, boss, sam] = [await staff('super_admin'), await staff('admin'), await staff('support')];
});

interface Told {
  id: string;
  kind: string;
  subjectId: string;
  read: string | null;
  request: { id: string; state: string } | null;
  staffMember: { id: string } | null;
}

const told = async (who: StaffForTest): Promise<Told[]> =>
  (await run(who, '{ notices { id kind subjectId read request { id state } staffMember { id } } }')).data.notices;
const about = async (who: StaffForTest, subjectId: string) =>
  (await told(who)).filter((notice) => notice.subjectId === subjectId);
const wish = { scopes: ['user-phone:read'], minutes: 5, reason: 'A call' };
const asked = async () => (await does(sam, 'requestElevation', wish)).request.id as string;
const mark = (who: StaffForTest, noticeIds: string[]) =>
  does(who, 'markNoticesRead', { noticeIds }, 'notices { id read }');

describe('who is told', () => {
  test('when something is asked for: those who can decide it, and nobody else', async () => {
    const id = await asked();
    for (const who of [ada, boss])
      expect(await about(who, id)).toMatchObject([
        { kind: 'REQUEST_FILED', read: null, request: { state: 'PENDING' } },
      ]);
    for (const who of [sam, await staff('support')]) expect(await about(who, id)).toEqual([]);
    const { request } = await does(ada, 'assignRole', {
      staffMemberId: sam.staffId,
      roleName: 'user_manager',
      reason: 'Bans',
    });
    expect(await about(boss, request.id)).toEqual([]);
    expect(await about(ada, request.id)).toEqual([]);
  });

  test('when it was decided: whoever asked, with what became of it', async () => {
    const [yes, no] = [await asked(), (await does(await staff('support'), 'requestElevation', wish)).request.id];
    await approve(boss, yes);
    expect(await about(sam, yes)).toMatchObject([{ kind: 'REQUEST_DECIDED', request: { id: yes, state: 'APPLIED' } }]);
    await does(boss, 'rejectRequest', { requestId: no, reason: 'Not needed' });
    expect(await about(sam, no)).toEqual([]);
    const [row] = await identity.sql<{ staff_id: string; requester_id: string }>(
      `select n.staff_id, r.requester_id from identity.notices n join identity.access_requests r on r.id = n.subject_id
       where n.subject_id = $1 and n.kind = 'REQUEST_DECIDED'`,
      [no],
    );
    expect(row?.staff_id).toBe(row?.requester_id);
  });

  test('again when what was approved is edited, for it waits again', async () => {
    const id = await asked();
    await approve(boss, id, { later: true });
    await does(sam, 'editRequest', { requestId: id, version: 1, reason: 'Another call' });
    expect((await about(boss, id)).map(({ kind }) => kind)).toEqual(['REQUEST_FILED', 'REQUEST_FILED']);
  });

  test('not by what failed', async () => {
    const before = await identity.sql('select id from identity.notices');
    expect((await does(sam, 'requestElevation', { ...wish, minutes: 481 })).code).toBe('BAD_USER_INPUT');
    const id = await asked();
    expect((await approve(sam, id)).code).toBe('FORBIDDEN');
    const after = await identity.sql('select id from identity.notices where subject_id <> $1', [id]);
    expect(after).toHaveLength(before.length);
  });

  test('whom an emergency is about stands in it', async () => {
    await identity.sql('update identity.sessions set reauthenticated = clock_timestamp() where id = $1', [
      sam.sessionId,
    ]);
    const { payload } = await does(
      sam,
      'breakGlass',
      { scopes: ['user-phone:read'], reason: 'Fire' },
      'elevation { id }',
    );
    expect(await about(ada, payload.elevation.id)).toMatchObject([
      { kind: 'BREAK_GLASS', request: null, staffMember: { id: sam.staffId } },
    ]);
  });
});

describe('a notice that was read', () => {
  test('says since when, and stays so; the trail has it once', async () => {
    const id = await asked();
    const [notice] = await about(boss, id);
    const { payload, code } = await mark(boss, [notice!.id]);
    expect(code).toBeUndefined();
    expect(payload.notices).toMatchObject([{ id: notice!.id, read: expect.stringMatching(/Z$/) }]);
    expect((await mark(boss, [notice!.id])).payload.notices).toEqual(payload.notices);
    const trail = (await trailOf(boss.staffId)).filter(({ action }) => action === 'notices.read');
    expect(trail).toMatchObject([
      { actor_id: boss.staffId, old_values: { read: false }, new_values: { read: true, noticeIds: [notice!.id] } },
    ]);
    expect(await about(ada, id)).toMatchObject([{ read: null }]);
  });

  test('is not another person’s: nothing is marked, and nothing recorded', async () => {
    const [hers] = await about(ada, await asked());
    const [his] = await about(boss, hers!.subjectId);
    expect((await mark(boss, [his!.id, hers!.id])).code).toBe('NOT_FOUND');
    expect(await about(boss, hers!.subjectId)).toMatchObject([{ read: null }]);
    expect(await about(ada, hers!.subjectId)).toMatchObject([{ read: null }]);
    expect((await trailOf(boss.staffId)).filter(({ action }) => action === 'notices.read')).toEqual([]);
    // The database says so too, to whoever calls its function.
    const gave = await identity.sql('select identity.mark_notices_read($1)', [[hers!.id]]);
    expect(gave).toEqual([]);
  });
});
