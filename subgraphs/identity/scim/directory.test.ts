import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type GoogleDirectoryStandIn, googleDirectoryStandIn } from '../../../e2e/support/google-directory.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { aStaffMember, type StaffForTest } from '../../../e2e/support/people.js';
import { codesOf } from '../../../e2e/support/sign-in.js';
import { type Directory, googleDirectory } from './google-directory.js';
import { suspendTheGone } from './watch-directory.js';

let identity: IdentityUnderTest;
let google: GoogleDirectoryStandIn;
let directory: Directory;
beforeAll(async () => {
  google = await googleDirectoryStandIn();
  directory = googleDirectory({ key: google.key, admin: google.admin, base: google.base, seconds: 60 });
  identity = await identityUnderTest();
});
afterAll(async () => {
  await identity?.stop();
  await google?.stop();
});
beforeEach(() => {
  google.accounts = [];
});

const staff = (role = 'support') => aStaffMember(identity.ownerUrl, { role });
const look = () => suspendTheGone(identity, directory);
const isOut = async ({ sessionId }: StaffForTest) =>
  codesOf(await identity.as(sessionId).run('{ sessions { id } }')).includes('UNAUTHENTICATED');
const link = ({ staffId }: StaffForTest, subject: string) =>
  identity.sql(`insert into identity.external_identities (provider, subject, user_id) values ('GOOGLE', $1, $2)`, [
    subject,
    staffId,
  ]);

describe('whoever is suspended in Google’s directory', () => {
  test('is suspended here, by address, alias or account, on whichever page', async () => {
    const [here, byAlias, byAccount, stays] = [await staff(), await staff(), await staff(), await staff()];
    await link(byAccount, 'g-3');
    google.accounts = [
      { id: 'g-1', primaryEmail: here.email.toUpperCase(), suspended: true },
      { id: 'g-2', primaryEmail: 'old@penguinmails.example', aliases: [byAlias.email], suspended: true },
      { id: 'g-3', primaryEmail: 'renamed@penguinmails.example', suspended: true },
      { id: 'g-4', primaryEmail: stays.email },
      { id: 'g-5', primaryEmail: 'unknown@penguinmails.example', suspended: true },
    ];
    expect(await look()).toBe(3);
    expect(await Promise.all([here, byAlias, byAccount, stays].map(isOut))).toEqual([true, true, true, false]);
    expect(await look()).toBe(0);
    const trail = (await identity.audited('staff.suspended')).filter((event) => event.resource_id === here.staffId);
    expect(trail).toMatchObject([
      { actor_kind: 'SYSTEM', new_values: { status: 'SUSPENDED', source: 'GOOGLE_DIRECTORY' } },
    ]);
  });

  test('and is let in there again, stays out here', async () => {
    const person = await staff();
    google.accounts = [{ id: 'g-1', primaryEmail: person.email, suspended: true }];
    await look();
    google.accounts = [{ id: 'g-1', primaryEmail: person.email }];
    expect(await look()).toBe(0);
    expect(await isOut(person)).toBe(true);
  });

  test('is not meant when only the address is theirs, and the account another’s', async () => {
    const person = await staff();
    await link(person, 'g-of-this-person');
    google.accounts = [{ id: 'g-of-a-namesake', primaryEmail: person.email, suspended: true }];
    expect(await look()).toBe(0);
  });

  test('stays when nobody else could let people in', async () => {
    const last = await staff('super_admin');
    google.accounts = [{ id: 'g-1', primaryEmail: last.email, suspended: true }];
    expect(await look()).toBe(0);
    expect(await isOut(last)).toBe(false);
    expect(await identity.audited('directory.suspension_refused')).toMatchObject([{ resource_id: last.staffId }]);
  });
});

describe('whoever was deleted there', () => {
  test('is suspended, unless the address belongs to a new account by now', async () => {
    const [gone, returned] = [await staff(), await staff()];
    google.accounts = [
      { id: 'g-1', primaryEmail: gone.email, deleted: true },
      { id: 'g-2', primaryEmail: returned.email, deleted: true },
      { id: 'g-3', primaryEmail: returned.email },
    ];
    expect(await look()).toBe(1);
    expect(await Promise.all([gone, returned].map(isOut))).toEqual([true, false]);
  });
});

test('a directory that does not answer suspends nobody, and is asked again', async () => {
  const person = await staff();
  google.accounts = [{ id: 'g-1', primaryEmail: person.email, suspended: true }];
  google.isBroken = true;
  await expect(look()).rejects.toThrow('the directory answered 503');
  expect(await isOut(person)).toBe(false);
  google.isBroken = false;
  expect(await look()).toBe(1);
});

test('one token serves for an hour', () => {
  expect(google.tokens).toBe(1);
});
