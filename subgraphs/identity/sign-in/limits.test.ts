import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOf, type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { next challenge } }';
const verify = 'mutation ($input: VerifySecondFactorInput!) { verifySecondFactor(input: $input) { session { id } } }';

let identity: IdentityUnderTest;
beforeAll(async () => {
  identity = await identityUnderTest({ failuresPerAccount: 3, failuresPerAddress: 6 });
});
afterAll(() => identity.stop());

const withPassword = (email: string, password: string) =>
  identity.as(null).run(signIn, { input: { email, password, deviceName: 'Laptop' } });
const codeOfError = (result: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  result.errors?.[0]?.extensions.code;
const forgetAll = () => identity.sql('delete from identity.sign_in_attempts');

describe('too many failures', () => {
  test('make an account wait, also with the right password, and say how long', async () => {
    await forgetAll();
    const account = await identity.account({ role: 'support' });
    for (let i = 0; i < 3; i += 1)
      expect(codeOfError(await withPassword(account.email, 'wrong'))).toBe('UNAUTHENTICATED');
    const refused = await withPassword(account.email, account.password);
    expect(refused.errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
    const retryAfter = Number(refused.errors?.[0]?.extensions.retryAfter);
    expect(retryAfter).toBeGreaterThan(880);
    expect(retryAfter).toBeLessThanOrEqual(900);
  });

  test('make an unknown account wait alike', async () => {
    await forgetAll();
    for (let i = 0; i < 3; i += 1) await withPassword('no.body@penguinmails.example', 'wrong');
    expect(codeOfError(await withPassword('NO.BODY@penguinmails.example', 'wrong'))).toBe('RATE_LIMITED');
  });

  test('at the same time count like those in a row', async () => {
    await forgetAll();
    const account = await identity.account({ role: 'support' });
    const results = await Promise.all(Array.from({ length: 8 }, () => withPassword(account.email, 'wrong')));
    expect(results.filter((result) => codeOfError(result) === 'UNAUTHENTICATED')).toHaveLength(3);
    expect(results.filter((result) => codeOfError(result) === 'RATE_LIMITED')).toHaveLength(5);
  });

  test('end when the window has passed', async () => {
    await forgetAll();
    const account = await identity.account({ role: 'support' });
    for (let i = 0; i < 3; i += 1) await withPassword(account.email, 'wrong');
    await identity.sql(`update identity.sign_in_attempts set created = created - interval '15 minutes'`);
    expect((await withPassword(account.email, account.password)).errors).toBeUndefined();
  });

  test('make an address wait, whatever accounts it tries', async () => {
    await forgetAll();
    for (let i = 0; i < 6; i += 1) await withPassword(`guess${i}@penguinmails.example`, 'wrong');
    const account = await identity.account({ role: 'support' });
    expect(codeOfError(await withPassword(account.email, account.password))).toBe('RATE_LIMITED');
  });

  test('count codes like passwords, and a right code clears them', async () => {
    await forgetAll();
    const account = await identity.account({ role: 'support' });
    const challenge = async () =>
      ((await withPassword(account.email, account.password)).data as { signIn: { challenge: string } }).signIn
        .challenge;
    const answer = async (code: string) =>
      identity.as(null).run(verify, { input: { challenge: await challenge(), code } });
    const right = await codeOf(account.totpSecret!);
    const wrong = right === '000000' ? '111111' : '000000';
    await withPassword(account.email, 'wrong');
    expect(codeOfError(await answer(wrong))).toBe('UNAUTHENTICATED');
    expect((await answer(right)).errors).toBeUndefined();
    for (let i = 0; i < 3; i += 1) expect(codeOfError(await answer(wrong))).toBe('UNAUTHENTICATED');
    expect(codeOfError(await withPassword(account.email, account.password))).toBe('RATE_LIMITED');
  });

  test('keep no address that was tried', async () => {
    await forgetAll();
    await withPassword('secret.person@penguinmails.example', 'wrong');
    const rows = await identity.sql('select * from identity.sign_in_attempts');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('secret.person');
  });
});

describe('before that', () => {
  test('each failure makes the next attempt wait longer, also where there is no account, and the refusal is on record', async () => {
    const strict = await identityUnderTest({ failuresBeforeDelay: 2 });
    const attempt = (email: string, password: string) =>
      strict.as(null).run(signIn, { input: { email, password, deviceName: 'Laptop' } });
    try {
      const account = await strict.account({ role: 'support' });
      for (const email of [account.email, 'no.body@penguinmails.example']) {
        for (let i = 0; i < 2; i += 1) expect(codeOfError(await attempt(email, 'wrong'))).toBe('UNAUTHENTICATED');
        const refused = await attempt(email, account.password);
        expect(refused.errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: 1 });
        await strict.sql(`update identity.sign_in_attempts set created = created - interval '1 second'`);
        expect(codeOfError(await attempt(email, 'wrong'))).toBe('UNAUTHENTICATED');
        const longer = await attempt(email, account.password);
        expect(longer.errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: 2 });
      }
      expect(await strict.audited('sign_in.refused')).toHaveLength(4);
      await strict.sql(`update identity.sign_in_attempts set created = created - interval '2 seconds'`);
      expect((await attempt(account.email, account.password)).errors).toBeUndefined();
    } finally {
      await strict.stop();
    }
  });
});
