import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { aStaffMember } from '../../../e2e/support/people.js';
import { signInFrom } from '../../../e2e/support/sign-in.js';
import { asSystem } from '../../kit/transaction.js';
import { settingsOf } from '../options.js';
import { nightOf, watchOffHours } from './off-hours.js';

const usual = { from: 2, to: 6 };

describe('the night', () => {
  test.each([
    ['2026-03-01T01:59:59Z', null],
    ['2026-03-01T02:00:00Z', '2026-03-01'],
    ['2026-03-01T05:59:59Z', '2026-03-01'],
    ['2026-03-01T06:00:00Z', null],
  ])('%s is the night of %s', (time, night) => {
    expect(nightOf(new Date(time), usual)).toBe(night);
  });

  test('may pass midnight, last all day, or not be', () => {
    expect(nightOf(new Date('2026-03-02T03:00:00Z'), { from: 22, to: 5 })).toBe('2026-03-01');
    expect(nightOf(new Date('2026-03-02T12:00:00Z'), { from: 22, to: 5 })).toBeNull();
    expect(nightOf(new Date('2026-03-02T12:00:00Z'), { from: 0, to: 24 })).toBe('2026-03-02');
    expect(nightOf(new Date('2026-03-02T03:00:00Z'), null)).toBeNull();
  });
});

describe('work at night', () => {
  const settings = { failuresPerAddress: 1000, offHours: { from: 0, to: 24 } };
  let identity: IdentityUnderTest;
  beforeAll(async () => {
    identity = await identityUnderTest(settings);
  });
  afterAll(() => identity.stop());
  const alertsAbout = (staffId: string) =>
    identity.sql<{ kind: string; occurrences: number }>(
      'select kind, occurrences from identity.alerts where user_id = $1',
      [staffId],
    );

  test('raises one alert for a person who signs in, however often', async () => {
    const account = await identity.account({ role: 'support' });
    await signInFrom(identity, account, { deviceHash: 'ab'.repeat(32) });
    await signInFrom(identity, account, { deviceHash: 'ab'.repeat(32) });
    expect(await alertsAbout(account.staffId)).toEqual([{ kind: 'OFF_HOURS', occurrences: 2 }]);
  });

  test('is seen also of who signed in before, once, and not of who went home', async () => {
    const [late, home] = [
      await aStaffMember(identity.ownerUrl, { role: 'support' }),
      await aStaffMember(identity.ownerUrl, { role: 'support' }),
    ];
    await identity.sql(`update identity.sessions set last_seen = last_seen - interval '1 hour' where id = $1`, [
      home.sessionId,
    ]);
    const all = settingsOf({ encryptionKey: identity.encryptionKey, ...settings });
    const look = () =>
      asSystem(
        identity.source,
        'off-hours',
        { client: { ipAddress: null, userAgent: null }, requestId: 'night' },
        (tx) => watchOffHours(tx, all, new Date()),
      );
    await look();
    await look();
    expect(await alertsAbout(late.staffId)).toEqual([{ kind: 'OFF_HOURS', occurrences: 1 }]);
    expect(await alertsAbout(home.staffId)).toEqual([]);
  });
});
