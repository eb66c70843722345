import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOf, type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { type AccountForTest, aStaffMember } from '../../../e2e/support/people.js';
import { codeStep, codesOf, confirm, passwordStep } from '../../../e2e/support/sign-in.js';

const create = 'mutation { createRecoveryCodes { recoveryCodes } }';
const own = '{ ownFactors { authenticator recoveryCodesLeft passkeys { id } } }';
const reauthenticate = 'mutation ($input: ReauthenticateInput!) { reauthenticate(input: $input) { validUntil } }';

let identity: IdentityUnderTest;
beforeAll(async () => {
  identity = await identityUnderTest({ failuresPerAddress: 1000 });
});
afterAll(() => identity.stop());

async function withCodes(account: AccountForTest): Promise<string[]> {
  await confirm(identity, account, account.sessionId);
  const { data } = await identity.as(account.sessionId).run(create);
  return (data as { createRecoveryCodes: { recoveryCodes: string[] } }).createRecoveryCodes.recoveryCodes;
}

const signInWith = async (account: AccountForTest, code: string) =>
  codeStep(identity, (await passwordStep(identity, account)).challenge, code);

describe('recovery codes', () => {
  test('ten are shown once when the second factor is enrolled, and work nowhere before that', async () => {
    const account = await identity.account({ role: 'support', enrolled: false });
    const { challenge, next } = await passwordStep(identity, account);
    expect(next).toBe('ENROL_SECOND_FACTOR');
    const { data } = await identity
      .as(null)
      .run('mutation ($input: EnrolSecondFactorInput!) { enrolSecondFactor(input: $input) { secret } }', {
        input: { challenge },
      });
    const { secret } = (data as { enrolSecondFactor: { secret: string } }).enrolSecondFactor;
    const { sessionId, recoveryCodes } = await codeStep(identity, challenge, await codeOf(secret));
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes ?? []) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
    expect((await identity.as(sessionId).run(own)).data).toEqual({
      ownFactors: { authenticator: true, recoveryCodesLeft: 10, passkeys: [] },
    });
    const again = await signInWith(account, recoveryCodes![0]!);
    expect(again.recoveryCodes).toBeNull();
    expect(again.recoveryCodesLeft).toBe(9);
  });

  test('each is good once, however it is typed, and says how many are left', async () => {
    const account = await identity.account({ role: 'admin' });
    const [first, second] = await withCodes(account);
    expect((await signInWith(account, first!)).recoveryCodesLeft).toBe(9);
    expect(codesOf((await signInWith(account, first!)).result)).toEqual(['UNAUTHENTICATED']);
    const typed = second!.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l');
    expect((await signInWith(account, typed)).recoveryCodesLeft).toBe(8);
    expect(await identity.audited('second_factor.recovery_code_used')).toContainEqual(
      expect.objectContaining({
        actor_kind: 'STAFF',
        actor_id: account.staffId,
        resource_id: account.staffId,
        old_values: { left: 10 },
        new_values: { left: 9 },
      }),
    );
  });

  test('of two who send the same one at the same time, one comes in', async () => {
    const account = await identity.account({ role: 'admin' });
    const [code] = await withCodes(account);
    const challenges = await Promise.all([1, 2, 3, 4].map(() => passwordStep(identity, account)));
    const tries = await Promise.all(challenges.map(({ challenge }) => codeStep(identity, challenge, code!)));
    expect(tries.filter(({ sessionId }) => sessionId)).toHaveLength(1);
  });

  test('belong to one person, and are not in the database', async () => {
    const [one, other] = [await identity.account({ role: 'admin' }), await identity.account({ role: 'admin' })];
    const [code] = await withCodes(one);
    await withCodes(other);
    expect(codesOf((await signInWith(other, code!)).result)).toEqual(['UNAUTHENTICATED']);
    const rows = await identity.sql(
      "select r::text, encode(code_hash, 'escape') as raw from identity.recovery_codes r",
    );
    expect(JSON.stringify(rows)).not.toContain(code);
    const trail = await identity.sql('select e::text as text from audit.admin_audit_log e');
    expect(JSON.stringify(trail)).not.toContain(code!.slice(0, 9));
  });

  test('wrong ones count as failures', async () => {
    const account = await identity.account({ role: 'admin' });
    await withCodes(account);
    const { challenge } = await passwordStep(identity, account);
    for (let i = 0; i < 5; i += 1)
      expect(codesOf((await codeStep(identity, challenge, '0000-0000-0000-0000')).result)).toEqual(['UNAUTHENTICATED']);
    expect(codesOf((await codeStep(identity, challenge, await codeOf(account.totpSecret!))).result)).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  test('new ones need a confirmation and end the old ones; both is on record', async () => {
    const account = await identity.account({ role: 'qa' });
    expect(codesOf(await identity.as(account.sessionId).run(create))).toEqual(['REAUTHENTICATION_REQUIRED']);
    const [old] = await withCodes(account);
    const [fresh] = await withCodes(account);
    expect(codesOf((await signInWith(account, old!)).result)).toEqual(['UNAUTHENTICATED']);
    expect((await signInWith(account, fresh!)).recoveryCodesLeft).toBe(9);
    const made = await identity.audited('second_factor.recovery_codes_made');
    expect(made.filter((event) => event.resource_id === account.staffId)).toMatchObject([
      { old_values: { left: 0 }, new_values: { left: 10 } },
      { old_values: { left: 10 }, new_values: { left: 10 } },
    ]);
  });

  test('confirm like a code does, beside the password', async () => {
    const account = await identity.account({ role: 'admin' });
    const [code] = await withCodes(account);
    await identity.sql('update identity.sessions set reauthenticated = null where id = $1', [account.sessionId]);
    const me = identity.as(account.sessionId);
    const wrong = await me.run(reauthenticate, { input: { password: 'wrong', code } });
    expect(codesOf(wrong)).toEqual(['REAUTHENTICATION_REQUIRED']);
    expect((await me.run(reauthenticate, { input: { password: account.password, code } })).errors).toBeUndefined();
    const again = await me.run(reauthenticate, { input: { password: account.password, code } });
    expect(codesOf(again)).toEqual(['REAUTHENTICATION_REQUIRED']);
  });
});

describe('before the second factor', () => {
  test('a password opens nothing but enrolment: a challenge is no session', async () => {
    const account = await identity.account({ role: 'super_admin', enrolled: false });
    const { challenge } = await passwordStep(identity, account);
    for (const query of [
      '{ staffMembers { nodes { id } } }',
      own,
      '{ sessions { id } }',
      '{ alerts { nodes { id } } }',
    ])
      expect(codesOf(await identity.as(null).run(query))).toEqual(['UNAUTHENTICATED']);
    const sessions = await identity.sql('select id from identity.sessions where user_id = $1', [account.staffId]);
    expect(sessions).toEqual([{ id: account.sessionId }]);
    expect(challenge).toMatch(/^[\w-]{43}$/);
  });

  test('one’s own factors stay one’s own', async () => {
    const other = await aStaffMember(identity.ownerUrl, { role: 'super_admin' });
    expect((await identity.as(other.sessionId).run(own)).data).toEqual({
      ownFactors: { authenticator: false, recoveryCodesLeft: 0, passkeys: [] },
    });
  });
});
