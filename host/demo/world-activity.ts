import { newId } from '../../subgraphs/kit/ids.js';
import type { Random } from '../../subgraphs/kit/random.js';
import type { SeedActivity, SeedUser, SeedUserSession } from '../../subgraphs/tenants/seed-rows.js';
import type { Draft } from './world-tenants.js';
import { between, daysBefore, later } from './world-time.js';

const devices = [
  'Chrome 141 on Windows',
  'Chrome 141 on macOS',
  'Firefox 143 on Linux',
  'Safari 19 on macOS',
  'Edge 141 on Windows',
  'Safari 19 on iPhone',
];

const doings: [kind: SeedActivity['kind'], summary: string, weight: number][] = [
  ['SIGN_IN', 'Signed in with password and code.', 30],
  ['SIGN_IN', 'Signed in with a password.', 18],
  ['CAMPAIGN', 'Started a campaign.', 10],
  ['CAMPAIGN', 'Paused a campaign.', 5],
  ['CAMPAIGN', 'Edited the steps of a campaign.', 10],
  ['CAMPAIGN', 'Imported leads into a campaign.', 6],
  ['SETTINGS', 'Changed the sending schedule.', 4],
  ['SETTINGS', 'Added a mailbox.', 4],
  ['SETTINGS', 'Checked the DNS records of a domain.', 4],
  ['SETTINGS', 'Changed the notification preferences.', 2],
  ['API_CALL', 'Called the API: list campaigns, 120 times within an hour.', 5],
  ['API_CALL', 'Called the API: add leads, 35 times within an hour.', 4],
  ['SIGN_OUT', 'Signed out.', 10],
];

const ofTheAccount: ReadonlySet<SeedActivity['kind']> = new Set(['SIGN_IN', 'SIGN_OUT', 'ACCOUNT']);
const minute = 60_000;
const hour = 60 * minute;

interface Place {
  ip: string | null;
  country: string | null;
  device: string;
}

function entry(user: SeedUser, random: Random, time: Date, what: Partial<SeedActivity>, place: Place): SeedActivity {
  const kind = what.kind ?? 'SIGN_IN';
  return {
    id: newId('UserActivity', time.getTime(), random.bytes(8)),
    userId: user.id,
    tenantId: ofTheAccount.has(kind) ? null : (user.tenantIds[0] ?? null),
    environment: user.environment,
    time,
    kind,
    succeeded: true,
    summary: 'Signed in with a password.',
    ...place,
    ...what,
  };
}

/** Somebody who has forgotten the password tries again and again, and is shut out for a while. */
function lockedOut(user: SeedUser, random: Random, now: Date, place: Place): SeedActivity[] {
  const began = now.getTime() - 2 * hour + random.int(0, 5) * minute;
  const failed = { kind: 'SIGN_IN', succeeded: false } as const;
  const attempts = Array.from({ length: 5 }, (_none, index) =>
    entry(user, random, new Date(began + index * minute), { ...failed, summary: 'Wrong password.' }, place),
  );
  const refusals = [16, 51, 95].map((minutes) =>
    entry(
      user,
      random,
      new Date(began + minutes * minute),
      { ...failed, summary: 'Refused: too many wrong passwords within a quarter of an hour.' },
      place,
    ),
  );
  return [...attempts, ...refusals];
}

/** Who was shut out still tries. */
function refused(user: SeedUser, random: Random, now: Date, place: Place): SeedActivity[] {
  const time = between(random, later(user.updated, daysBefore(now, 3)), now);
  const summary = 'Refused: the account is suspended.';
  return [entry(user, random, time, { kind: 'SIGN_IN', succeeded: false, summary }, place)];
}

function everyday(user: SeedUser, random: Random, last: Date, place: Place): SeedActivity[] {
  const from = later(user.created, daysBefore(last, 30));
  const done = Array.from({ length: random.int(5, 12) }, () => {
    const [kind, summary] = random.weighted(doings.map(([one, text, weight]) => [[one, text] as const, weight]));
    const failed = kind === 'SIGN_IN' && random.chance(0.08);
    const what = { kind, summary: failed ? 'Wrong password.' : summary, succeeded: !failed };
    return entry(user, random, between(random, from, last), what, place);
  });
  return [...done, entry(user, random, last, { kind: 'SIGN_IN' }, place)];
}

function sessionsOfUser(user: SeedUser, random: Random, last: Date, now: Date, place: Place): SeedUserSession[] {
  return Array.from({ length: random.int(1, 3) }, (_none, index) => {
    const created = index === 0 ? last : between(random, later(user.created, daysBefore(last, 20)), last);
    const lastSeen = between(random, created, new Date(Math.min(created.getTime() + 8 * hour, now.getTime())));
    const signedOut = user.status !== 'ACTIVE' || (index > 0 && random.chance(0.6));
    return {
      id: newId('UserSession', created.getTime(), random.bytes(8)),
      userId: user.id,
      environment: user.environment,
      created,
      lastSeen,
      expires: new Date(created.getTime() + 30 * 24 * hour),
      ended: signedOut ? lastSeen : null,
      ...place,
      device: index === 0 ? place.device : random.pick(devices),
    };
  });
}

export interface Doings {
  activity: SeedActivity[];
  sessions: SeedUserSession[];
}

/** What a tenant's people did lately. Who never signed in did nothing, and of who is gone nothing is left. */
export function doingsOf({ random, now }: Draft, users: readonly SeedUser[]): Doings {
  const activity: SeedActivity[] = [];
  const sessions: SeedUserSession[] = [];
  for (const user of users) {
    if (!user.lastLogin) continue;
    const place = { ip: user.lastLoginIp, country: user.lastLoginCountry, device: random.pick(devices) };
    activity.push(...everyday(user, random, user.lastLogin, place));
    sessions.push(...sessionsOfUser(user, random, user.lastLogin, now, place));
    if (user.status === 'SUSPENDED') activity.push(...refused(user, random, now, place));
    else if (user.lastLogin < daysBefore(now, 0.2) && random.chance(0.04))
      activity.push(...lockedOut(user, random, now, place));
  }
  return { activity, sessions };
}
