import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Authenticator, newAuthenticator } from '../../../e2e/support/authenticator.js';
import { type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import type { AccountForTest } from '../../../e2e/support/people.js';
import { codesOf, confirm, freshCode, passwordStep } from '../../../e2e/support/sign-in.js';

const origin = 'https://ops.penguinmails.example';
const startRegistration = 'mutation { startPasskeyRegistration { options } }';
const register =
  'mutation ($input: RegisterPasskeyInput!) { registerPasskey(input: $input) { passkey { id name lastUsed } } }';
const remove = 'mutation ($input: RemovePasskeyInput!) { removePasskey(input: $input) { passkey { id } } }';
const own = '{ ownFactors { passkeys { id name created lastUsed } } }';
const startSignIn = 'mutation ($input: StartPasskeySignInInput!) { startPasskeySignIn(input: $input) { options } }';
const verify = `mutation ($input: VerifyPasskeyInput!) { verifyPasskey(input: $input) {
  viewer { id staff { name } } session { id } } }`;
const startConfirmation = 'mutation { startPasskeyReauthentication { options } }';
const reauthenticate = 'mutation ($input: ReauthenticateInput!) { reauthenticate(input: $input) { validUntil } }';

let identity: IdentityUnderTest;
beforeAll(async () => {
  identity = await identityUnderTest({ failuresPerAddress: 1000, publicUrl: origin, offHours: null });
});
afterAll(() => identity.stop());

const optionsFor = async (account: AccountForTest): Promise<string> => {
  const { data } = await identity.as(account.sessionId).run(startRegistration);
  return (data as { startPasskeyRegistration: { options: string } }).startPasskeyRegistration.options;
};
const keep = (account: AccountForTest, response: string, name = 'Security stick') =>
  identity.as(account.sessionId).run(register, { input: { response, name } });

async function withPasskey(role = 'support'): Promise<{ account: AccountForTest; stick: Authenticator; id: string }> {
  const account = await identity.account({ role });
  await confirm(identity, account, account.sessionId);
  const stick = newAuthenticator(origin);
  const { data, errors } = await keep(account, stick.create(await optionsFor(account)));
  expect(errors).toBeUndefined();
  return { account, stick, id: (data as { registerPasskey: { passkey: { id: string } } }).registerPasskey.passkey.id };
}

async function askedToSign(account: AccountForTest): Promise<{ challenge: string; options: string }> {
  const { challenge, passkey } = await passwordStep(identity, account);
  expect(passkey).toBe(true);
  const { data } = await identity.as(null).run(startSignIn, { input: { challenge } });
  return { challenge, options: (data as { startPasskeySignIn: { options: string } }).startPasskeySignIn.options };
}
const answer = (challenge: string, response: string) =>
  identity.as(null).run(verify, { input: { challenge, response } });

describe('registering a passkey', () => {
  test('needs a confirmation, makes a second factor, and is on record', async () => {
    const account = await identity.account({ role: 'support' });
    expect(codesOf(await identity.as(account.sessionId).run(startRegistration))).toEqual(['REAUTHENTICATION_REQUIRED']);
    expect(codesOf(await keep(account, '{}'))).toEqual(['REAUTHENTICATION_REQUIRED']);
    await confirm(identity, account, account.sessionId);
    const options = await optionsFor(account);
    expect(JSON.parse(options)).toMatchObject({
      rp: { id: 'ops.penguinmails.example' },
      user: { name: account.email },
      authenticatorSelection: { userVerification: 'required' },
    });
    const { data } = await keep(account, newAuthenticator(origin).create(options));
    expect(data).toMatchObject({ registerPasskey: { passkey: { name: 'Security stick', lastUsed: null } } });
    expect((await identity.as(account.sessionId).run(own)).data).toMatchObject({
      ownFactors: { passkeys: [{ name: 'Security stick' }] },
    });
    expect(await identity.audited('passkey.registered')).toContainEqual(
      expect.objectContaining({ actor_id: account.staffId, resource_id: account.staffId }),
    );
  });

  test('is refused from another page, without proof of the person, a second time, or for somebody else', async () => {
    const account = await identity.account({ role: 'support' });
    const other = await identity.account({ role: 'support' });
    for (const one of [account, other]) await confirm(identity, one, one.sessionId);
    const stick = newAuthenticator(origin);
    const used = await optionsFor(account);
    expect((await keep(account, stick.create(used))).errors).toBeUndefined();
    const wrong = [
      stick.create(await optionsFor(account), { origin: 'https://ops.penguinmails.example.evil.test' }),
      stick.create(await optionsFor(account), { verified: false }),
      newAuthenticator(origin).create(used),
      newAuthenticator(origin).create(await optionsFor(other)),
      'no JSON',
      '{}',
    ];
    for (const response of wrong) {
      const { errors } = await keep(account, response);
      expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'BAD_USER_INPUT', field: 'response' },
      ]);
    }
    expect(await identity.audited('passkey.registration_failed')).toHaveLength(wrong.length);
  });
});

describe('signing in with a passkey', () => {
  test('takes the place of the code, and says so on record', async () => {
    const { account, stick } = await withPasskey('admin');
    const { challenge, options } = await askedToSign(account);
    const { data, reply } = await answer(challenge, stick.get(options));
    expect(data).toMatchObject({ verifyPasskey: { viewer: { id: account.staffId, staff: { name: account.name } } } });
    expect(reply?.session?.token).toMatch(/^[\w-]{43}$/);
    expect(await identity.audited('sign_in.succeeded')).toContainEqual(
      expect.objectContaining({
        actor_id: account.staffId,
        new_values: expect.objectContaining({ secondFactor: 'PASSKEY' }),
      }),
    );
    const [row] = await identity.sql('select counter, last_used from identity.passkeys where user_id = $1', [
      account.staffId,
    ]);
    expect(row).toMatchObject({ counter: '2', last_used: expect.any(Date) });
  });

  test('is refused for another page, without proof of the person, with another’s key, and with a copied key', async () => {
    const { account, stick } = await withPasskey();
    const { stick: others } = await withPasskey();
    const wrong: ((options: string) => string)[] = [
      (options) => stick.get(options, { origin: 'https://elsewhere.example' }),
      (options) => stick.get(options, { verified: false }),
      (options) => others.get(options),
      (options) => {
        stick.counter = 0;
        return stick.get(options);
      },
    ];
    for (const respond of wrong) {
      const { challenge, options } = await askedToSign(account);
      const result = await answer(challenge, respond(options));
      expect(codesOf(result)).toEqual(['UNAUTHENTICATED']);
      expect(result.reply).toBeUndefined();
    }
    const failures = (await identity.audited('second_factor.failed')).filter((e) => e.resource_id === account.staffId);
    expect(failures.map((event) => event.new_values)).toEqual(wrong.map(() => ({ cause: 'WRONG_PASSKEY' })));
  });

  test('takes an answer once, and for the sign-in that asked', async () => {
    const { account, stick } = await withPasskey();
    const [one, other] = [await askedToSign(account), await askedToSign(account)];
    const response = stick.get(one.options);
    expect(codesOf(await answer(other.challenge, response))).toEqual(['UNAUTHENTICATED']);
    expect((await answer(one.challenge, response)).errors).toBeUndefined();
    expect(codesOf(await answer(one.challenge, response))).toEqual(['UNAUTHENTICATED']);
    const third = await askedToSign(account);
    expect(codesOf(await answer(third.challenge, response))).toEqual(['UNAUTHENTICATED']);
  });

  test('is never the first factor of somebody who has none', async () => {
    const { account } = await withPasskey();
    await identity.sql('update identity.credentials set totp_secret = null where user_id = $1', [account.staffId]);
    const { challenge, passkey, next } = await passwordStep(identity, account);
    expect([next, passkey]).toEqual(['ENROL_SECOND_FACTOR', false]);
    expect(codesOf(await identity.as(null).run(startSignIn, { input: { challenge } }))).toEqual(['CONFLICT']);
  });
});

describe('confirming with a passkey', () => {
  const asked = async (account: AccountForTest) => {
    const { data } = await identity.as(account.sessionId).run(startConfirmation);
    return (data as { startPasskeyReauthentication: { options: string } }).startPasskeyReauthentication.options;
  };

  test('goes with the password, in the session that asked, once', async () => {
    const { account, stick } = await withPasskey();
    await identity.sql('update identity.sessions set reauthenticated = null where id = $1', [account.sessionId]);
    const me = identity.as(account.sessionId);
    const passkey = stick.get(await asked(account));
    expect(codesOf(await me.run(reauthenticate, { input: { password: 'wrong', passkey } }))).toEqual([
      'REAUTHENTICATION_REQUIRED',
    ]);
    const input = { password: account.password, passkey };
    expect((await me.run(reauthenticate, { input })).data).toMatchObject({
      reauthenticate: { validUntil: expect.any(String) },
    });
    expect(codesOf(await me.run(reauthenticate, { input }))).toEqual(['REAUTHENTICATION_REQUIRED']);
  });

  test('takes no answer that was meant for a sign-in', async () => {
    const { account, stick } = await withPasskey();
    const { options } = await askedToSign(account);
    const input = { password: account.password, passkey: stick.get(options) };
    expect(codesOf(await identity.as(account.sessionId).run(reauthenticate, { input }))).toEqual([
      'REAUTHENTICATION_REQUIRED',
    ]);
  });

  test('is a code or a passkey, one of the two', async () => {
    const { account } = await withPasskey();
    const { password } = account;
    for (const input of [{ password }, { password, code: await freshCode(identity, account), passkey: '{}' }])
      expect(codesOf(await identity.as(account.sessionId).run(reauthenticate, { input }))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('taking a passkey away', () => {
  test('works at once, for one’s own only', async () => {
    const { account, stick, id } = await withPasskey();
    const { account: other } = await withPasskey('super_admin');
    const { challenge, options } = await askedToSign(account);
    const input = { passkeyId: id };
    expect(codesOf(await identity.as(other.sessionId).run(remove, { input }))).toEqual(['NOT_FOUND']);
    expect((await identity.as(account.sessionId).run(remove, { input })).data).toEqual({
      removePasskey: { passkey: { id } },
    });
    expect(codesOf(await answer(challenge, stick.get(options)))).toEqual(['UNAUTHENTICATED']);
    expect(await identity.audited('passkey.removed')).toMatchObject([
      { actor_id: account.staffId, old_values: { passkeyId: id } },
    ]);
  });
});
