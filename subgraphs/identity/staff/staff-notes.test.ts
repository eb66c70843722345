import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askingIn } from '../../../e2e/support/asking.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import type { StaffForTest } from '../../../e2e/support/people.js';
import { newId } from '../../kit/ids.js';

let identity: IdentityUnderTest;
const { run, does, staff, approve, trailOf } = askingIn(() => identity);
let ada: StaffForTest;
let grace: StaffForTest;
let boss: StaffForTest;
let them: StaffForTest;

beforeAll(async () => {
  identity = await identityUnderTest();
  [ada, grace, boss] = [await staff('super_admin'), await staff('super_admin'), await staff('admin')];
  them = await staff('support');
});
afterAll(() => identity.stop());

const write = (who: StaffForTest, staffMemberId: string, notes: string) =>
  does(who, 'writeStaffNotes', { staffMemberId, notes }, 'staffMember { notes }');
const notesNow = async () =>
  (
    await identity.sql<{ notes: string | null }>('select notes from identity.staff_members where user_id = $1', [
      them.staffId,
    ])
  )[0]?.notes;

describe('notes about somebody', () => {
  test('are written by super admins; the trail says that they changed and not what they say', async () => {
    expect((await write(ada, them.staffId, ' On leave until May ')).payload).toEqual({
      staffMember: { notes: 'On leave until May' },
    });
    expect((await write(ada, them.staffId, '')).payload).toEqual({ staffMember: { notes: null } });
    const trail = await trailOf(them.staffId);
    expect(trail).toMatchObject([
      {
        action: 'staff.notes_written',
        actor_id: ada.staffId,
        old_values: { characters: 0 },
        new_values: { characters: 18 },
      },
      { action: 'staff.notes_written', old_values: { characters: 18 }, new_values: { characters: 0 } },
    ]);
    expect(JSON.stringify(trail)).not.toContain('leave');
  });

  test('are nobody else’s to write, and leave nothing when they are too long or about nobody', async () => {
    for (const who of [boss, them, await staff('qa')]) {
      expect((await write(who, them.staffId, 'Mine')).code).toBe('FORBIDDEN');
    }
    const { code, extensions } = await write(ada, them.staffId, 'x'.repeat(4001));
    expect([code, extensions['field']]).toEqual(['BAD_USER_INPUT', 'notes']);
    const nobody = newId('StaffMember');
    expect((await write(ada, nobody, 'x')).code).toBe('NOT_FOUND');
    expect((await write(ada, newId('Tenant'), 'x')).code).toBe('NOT_FOUND');
    expect(await notesNow()).toBeNull();
    expect(await trailOf(nobody)).toEqual([]);
  });
});

describe('what was lent to somebody, and asked about them', () => {
  const lentTo = 'query ($id: ID!) { staffMember(id: $id) { elevations { scopes kind ended } } }';
  const about = `query ($id: ID!) { accessRequests(filter: { subjectId: $id }) { totalCount nodes { subject { id } } } }`;

  test('is for super admins, for admins as far as they decide on it, and for oneself', async () => {
    const wish = { scopes: ['user-phone:read'], minutes: 5, reason: 'A call' };
    await approve(ada, (await does(them, 'requestElevation', wish)).request.id);
    await identity.sql(
      `insert into identity.elevations (id, user_id, permissions, reason, expires) values ($1, $2, '{user-phone:read}', 'r', clock_timestamp() + interval '1 hour')`,
      [newId('Elevation'), boss.staffId],
    );
    const lent = { elevations: [{ scopes: ['user-phone:read'], kind: 'APPROVED', ended: null }] };
    for (const who of [ada, boss, them]) {
      expect((await run(who, lentTo, { id: them.staffId })).data.staffMember).toEqual(lent);
    }
    for (const who of [ada, boss]) {
      expect((await run(who, lentTo, { id: boss.staffId })).data.staffMember).toEqual(lent);
    }
    expect((await run(await staff('admin'), lentTo, { id: boss.staffId })).data.staffMember).toEqual({
      elevations: [],
    });
    expect((await run(them, lentTo, { id: boss.staffId })).code).toBe('FORBIDDEN');
  });

  test('is found by whom it is about', async () => {
    const somebody = await staff('support');
    await does(ada, 'assignRole', { staffMemberId: somebody.staffId, roleName: 'user_manager', reason: 'Bans' });
    const found = await run(grace, about, { id: somebody.staffId });
    expect(found.data.accessRequests).toEqual({ totalCount: 1, nodes: [{ subject: { id: somebody.staffId } }] });
    expect((await run(boss, about, { id: somebody.staffId })).data.accessRequests.totalCount).toBe(0);
    expect((await run(grace, about, { id: newId('Tenant') })).data.accessRequests.totalCount).toBe(0);
    expect((await run(grace, about, { id: 'nobody' })).data.accessRequests.totalCount).toBe(0);
  });
});
