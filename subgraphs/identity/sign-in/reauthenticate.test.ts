import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOf, type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';

const reauthenticate = 'mutation ($input: ReauthenticateInput!) { reauthenticate(input: $input) { validUntil } }';
const until = '{ viewer { reauthenticatedUntil } }';

let identity: IdentityUnderTest;
beforeAll(async () => {
  identity = await identityUnderTest();
});
afterAll(() => identity.stop());

describe('confirming password and code', () => {
  test('holds for fifteen minutes in this session, and is in the audit trail', async () => {
    const account = await identity.account({ role: 'admin' });
    const me = identity.as(account.sessionId);
    expect((await me.run(until)).data).toEqual({ viewer: { reauthenticatedUntil: null } });
    const { data, errors } = await me.run(reauthenticate, {
      input: { password: account.password, code: await codeOf(account.totpSecret!) },
    });
    expect(errors).toBeUndefined();
    const { validUntil } = (data as { reauthenticate: { validUntil: string } }).reauthenticate;
    const minutes = (Date.parse(validUntil) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14);
    expect(minutes).toBeLessThanOrEqual(15);
    expect((await me.run(until)).data).toEqual({ viewer: { reauthenticatedUntil: validUntil } });
    expect(await identity.audited('session.reauthenticated')).toMatchObject([
      { actor_kind: 'STAFF', actor_id: account.staffId, resource_id: account.sessionId, new_values: { validUntil } },
    ]);

    await identity.sql(
      `update identity.sessions set reauthenticated = reauthenticated - interval '15 minutes' where id = $1`,
      [account.sessionId],
    );
    expect((await me.run(until)).data).toEqual({ viewer: { reauthenticatedUntil: null } });
  });

  test('is refused with either one wrong, and recorded as the failure of who tried', async () => {
    const account = await identity.account({ role: 'admin' });
    const me = identity.as(account.sessionId);
    const code = await codeOf(account.totpSecret!);
    const tries = [
      { password: 'wrong', code },
      { password: account.password, code: code === '000000' ? '111111' : '000000' },
    ];
    for (const input of tries) {
      const { data, errors } = await me.run(reauthenticate, { input });
      expect(data).toEqual({ reauthenticate: null });
      expect(errors?.map((error) => error.extensions.code)).toEqual(['REAUTHENTICATION_REQUIRED']);
    }
    expect(await identity.audited('session.reauthentication_failed')).toMatchObject([
      { actor_id: account.staffId, resource_id: account.sessionId, new_values: { cause: 'WRONG_PASSWORD' } },
      { actor_id: account.staffId, resource_id: account.sessionId, new_values: { cause: 'WRONG_CODE' } },
    ]);
    expect((await me.run(until)).data).toEqual({ viewer: { reauthenticatedUntil: null } });
    // The right code was not used up beside the wrong password.
    expect((await me.run(reauthenticate, { input: { password: account.password, code } })).errors).toBeUndefined();
  });

  test('takes no code that was used before', async () => {
    const account = await identity.account({ role: 'admin' });
    const input = { password: account.password, code: await codeOf(account.totpSecret!) };
    await identity.as(account.sessionId).run(reauthenticate, { input });
    const { errors } = await identity.as(account.sessionId).run(reauthenticate, { input });
    expect(errors?.[0]?.extensions.code).toBe('REAUTHENTICATION_REQUIRED');
  });

  test('waits after ten failures', async () => {
    const account = await identity.account({ role: 'admin' });
    const me = identity.as(account.sessionId);
    for (let i = 0; i < 10; i += 1) await me.run(reauthenticate, { input: { password: 'wrong', code: '000000' } });
    const { errors } = await me.run(reauthenticate, {
      input: { password: account.password, code: await codeOf(account.totpSecret!) },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
  });

  test('is for whoever is signed in', async () => {
    const { errors } = await identity.as(null).run(reauthenticate, { input: { password: 'x', code: '000000' } });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
