import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOf, type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { type AccountForTest, aToken } from '../../../e2e/support/people.js';
import { hashOfToken } from '../access/secret-token.js';

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { next challenge } }';
const verify = `mutation ($input: VerifySecondFactorInput!) { verifySecondFactor(input: $input) {
  viewer { id kind scopes staff { name tier } } session { id expires } } }`;
const enrol = 'mutation ($input: EnrolSecondFactorInput!) { enrolSecondFactor(input: $input) { secret otpauthUrl } }';

let identity: IdentityUnderTest;
beforeAll(async () => {
  identity = await identityUnderTest({ failuresPerAddress: 1000 });
});
afterAll(() => identity.stop());

const codes = (result: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  (result.errors ?? []).map((error) => error.extensions.code);

const nobody = () => identity.as(null);
const withPassword = (email: string, password: string) =>
  nobody().run(signIn, { input: { email, password, deviceName: 'Work laptop' } });
const withCode = (challenge: string, code: string) => nobody().run(verify, { input: { challenge, code } });

async function challengeFor(account: AccountForTest): Promise<string> {
  const { data } = await withPassword(account.email, account.password);
  return (data as { signIn: { challenge: string } }).signIn.challenge;
}

describe('signing in', () => {
  test('password, then code, then a session whose token only the cookie holds', async () => {
    const account = await identity.account({ role: 'support' });
    const first = await withPassword(account.email, account.password);
    expect(first.data).toEqual({ signIn: { next: 'SECOND_FACTOR', challenge: expect.any(String) } });
    expect(first.reply).toBeUndefined();

    const second = await withCode(await challengeFor(account), await codeOf(account.totpSecret!));
    expect(second.errors).toBeUndefined();
    const { viewer, session } = (
      second.data as {
        verifySecondFactor: { viewer: Record<string, unknown>; session: { id: string; expires: string } };
      }
    ).verifySecondFactor;
    expect(viewer).toMatchObject({
      id: account.staffId,
      kind: 'STAFF',
      staff: { name: account.name, tier: 'support' },
    });
    expect(viewer.scopes).toContain('users:read');

    const cookie = second.reply?.session;
    expect(cookie).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/), expires: session.expires });
    const [row] = await identity.sql('select * from identity.sessions where id = $1', [session.id]);
    expect(row).toMatchObject({
      user_id: account.staffId,
      token_hash: hashOfToken(cookie!.token),
      device_name: 'Work laptop',
      ip_address: '203.0.113.7',
      idle_seconds: 1800,
    });
    expect(JSON.stringify(row)).not.toContain(cookie!.token);
  });

  test('is in the audit trail step by step, and the first step is nobody’s', async () => {
    const account = await identity.account({ role: 'qa' });
    await withCode(await challengeFor(account), await codeOf(account.totpSecret!));
    const trail = (await identity.audited('sign_in.password_accepted', 'sign_in.succeeded')).filter(
      (event) => event.resource_id === account.staffId || event.actor_id === account.staffId,
    );
    expect(trail).toMatchObject([
      {
        action: 'sign_in.password_accepted',
        actor_kind: 'SYSTEM',
        resource_id: account.staffId,
        new_values: { next: 'SECOND_FACTOR' },
      },
      {
        action: 'sign_in.succeeded',
        actor_kind: 'STAFF',
        actor_id: account.staffId,
        resource_type: 'Session',
        new_values: { roles: ['qa'] },
      },
    ]);
  });

  test('whoever is signed in, or comes with a token, can sign in as another and is that one from then on', async () => {
    const before = await identity.account({ role: 'super_admin' });
    const { tokenId } = await aToken(identity.ownerUrl, { kind: 'analyst', scopes: ['plans:read'] });
    for (const caller of [identity.as(before.sessionId), identity.asToken(tokenId)]) {
      const account = await identity.account({ role: 'qa' });
      const input = { email: account.email, password: account.password, deviceName: 'Other' };
      const first = await caller.run(signIn, { input });
      const { challenge } = (first.data as { signIn: { challenge: string } }).signIn;
      const second = await caller.run(verify, { input: { challenge, code: await codeOf(account.totpSecret!) } });
      expect(second.data).toMatchObject({
        verifySecondFactor: { viewer: { id: account.staffId, staff: { tier: 'qa' } } },
      });
    }
  });

  test('the e-mail address may be written in capitals', async () => {
    const account = await identity.account({ role: 'support' });
    const { errors } = await withPassword(account.email.toUpperCase(), account.password);
    expect(errors).toBeUndefined();
  });

  test('a device needs a name of 80 characters at most', async () => {
    for (const deviceName of ['', '   ', 'x'.repeat(81)]) {
      const result = await nobody().run(signIn, { input: { email: 'a@b.example', password: 'x', deviceName } });
      expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'deviceName' });
    }
  });
});

describe('the first step', () => {
  test('answers alike to a wrong password, an unknown account, and one that is invited or suspended', async () => {
    const account = await identity.account({ role: 'support' });
    const invited = await identity.account({ role: 'support' });
    const suspended = await identity.account({ role: 'support' });
    await identity.sql(`update identity.staff_members set status = 'INVITED' where user_id = $1`, [invited.staffId]);
    await identity.sql(`delete from identity.credentials where user_id = $1`, [invited.staffId]);
    await identity.sql(`update identity.staff_members set status = 'SUSPENDED' where user_id = $1`, [
      suspended.staffId,
    ]);
    const answers = await Promise.all([
      withPassword(account.email, 'wrong'),
      withPassword('unknown@penguinmails.example', 'wrong'),
      withPassword(invited.email, 'wrong'),
      withPassword(suspended.email, suspended.password),
    ]);
    for (const { data, errors } of answers) {
      expect(data).toBeNull();
      expect(errors?.map(({ message, extensions }) => ({ message, ...extensions }))).toEqual([
        { message: 'E-mail or password is wrong.', code: 'UNAUTHENTICATED' },
      ]);
    }
  });

  test('works as hard for an unknown account as for a wrong password', async () => {
    const account = await identity.account({ role: 'support' });
    const times = { [account.email]: [] as number[], 'nobody.here@penguinmails.example': [] as number[] };
    for (let round = 0; round < 9; round += 1) {
      for (const [email, taken] of Object.entries(times)) {
        const began = performance.now();
        await withPassword(email, `wrong ${round}`);
        taken.push(performance.now() - began);
      }
    }
    const [known, unknown] = Object.values(times).map((taken) => taken.sort((a, b) => a - b)[4] ?? 0) as [
      number,
      number,
    ];
    // Without the work on a dummy hash it is about a quarter.
    expect(unknown / known).toBeGreaterThan(0.5);
  });

  test('a failure is in the audit trail under the account, and never with the address that was tried', async () => {
    const account = await identity.account({ role: 'support' });
    await withPassword(account.email, 'wrong');
    await withPassword('who@penguinmails.example', 'wrong');
    const trail = await identity.audited('sign_in.failed');
    expect(trail).toContainEqual(
      expect.objectContaining({
        actor_kind: 'SYSTEM',
        resource_id: account.staffId,
        new_values: { cause: 'WRONG_PASSWORD' },
      }),
    );
    expect(trail).toContainEqual(
      expect.objectContaining({ actor_kind: 'SYSTEM', resource_id: null, new_values: { cause: 'UNKNOWN_ACCOUNT' } }),
    );
    expect(JSON.stringify(trail)).not.toContain('@');
    expect(await identity.audited('sign_in.password_accepted')).not.toContainEqual(
      expect.objectContaining({ resource_id: account.staffId }),
    );
  });
});

describe('the second step', () => {
  test('a code never works twice, one after the other', async () => {
    const account = await identity.account({ role: 'support' });
    const code = await codeOf(account.totpSecret!);
    expect((await withCode(await challengeFor(account), code)).errors).toBeUndefined();
    expect(codes(await withCode(await challengeFor(account), code))).toEqual(['UNAUTHENTICATED']);
    expect((await withCode(await challengeFor(account), await codeOf(account.totpSecret!, 1))).errors).toBeUndefined();
  });

  test('a code older than one that was used does not work', async () => {
    const account = await identity.account({ role: 'support' });
    await withCode(await challengeFor(account), await codeOf(account.totpSecret!, 1));
    expect(codes(await withCode(await challengeFor(account), await codeOf(account.totpSecret!)))).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  test('of many requests with the same code at the same time, one comes in', async () => {
    const account = await identity.account({ role: 'support' });
    const challenges = await Promise.all(Array.from({ length: 4 }, () => challengeFor(account)));
    const code = await codeOf(account.totpSecret!);
    const results = await Promise.all(challenges.map((challenge) => withCode(challenge, code)));
    expect(results.filter((result) => !result.errors)).toHaveLength(1);
    expect(results.flatMap(codes)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
    const sessions = await identity.sql('select 1 from identity.sessions where user_id = $1 and device_name = $2', [
      account.staffId,
      'Work laptop',
    ]);
    expect(sessions).toHaveLength(1);
  });

  test('a challenge works once, also for many at the same time', async () => {
    const account = await identity.account({ role: 'support' });
    const challenge = await challengeFor(account);
    const tries = [
      await codeOf(account.totpSecret!, -1),
      await codeOf(account.totpSecret!),
      await codeOf(account.totpSecret!, 1),
    ];
    const results = await Promise.all(tries.map((code) => withCode(challenge, code)));
    expect(results.filter((result) => !result.errors)).toHaveLength(1);
  });

  test('a challenge ends after five minutes', async () => {
    const account = await identity.account({ role: 'support' });
    const challenge = await challengeFor(account);
    await identity.sql(
      `update identity.sign_in_challenges set expires = clock_timestamp() - interval '1 second' where user_id = $1`,
      [account.staffId],
    );
    expect(codes(await withCode(challenge, await codeOf(account.totpSecret!)))).toEqual(['UNAUTHENTICATED']);
    const [{ minutes }] = (await identity.sql<{ minutes: number }>(
      `select extract(epoch from expires - created)::int / 60 as minutes from identity.sign_in_challenges order by created desc limit 1`,
    )) as [{ minutes: number }];
    expect(minutes).toBeLessThanOrEqual(5);
  });

  test('a challenge is good at one place only', async () => {
    const account = await identity.account({ role: 'support' });
    const challenge = await challengeFor(account);
    await identity.sql(`update identity.sign_in_challenges set ip_address = '198.51.100.1' where user_id = $1`, [
      account.staffId,
    ]);
    expect(codes(await withCode(challenge, await codeOf(account.totpSecret!)))).toEqual(['UNAUTHENTICATED']);
  });

  test('five wrong codes end a challenge', async () => {
    const account = await identity.account({ role: 'support' });
    const challenge = await challengeFor(account);
    const right = await codeOf(account.totpSecret!);
    const wrong = right === '000000' ? '111111' : '000000';
    for (let i = 0; i < 5; i += 1) expect(codes(await withCode(challenge, wrong))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await withCode(challenge, right))).toEqual(['UNAUTHENTICATED']);
    const failed = await identity.audited('second_factor.failed');
    expect(failed.filter((event) => event.resource_id === account.staffId)).toHaveLength(5);
    expect((await withCode(await challengeFor(account), right)).errors).toBeUndefined();
  });

  test('what is no code, and no challenge, is refused alike', async () => {
    const account = await identity.account({ role: 'support' });
    const challenge = await challengeFor(account);
    for (const code of ['', 'abcdef', '1234567', '１２３４５６']) {
      expect(codes(await withCode(challenge, code))).toEqual(['UNAUTHENTICATED']);
    }
    expect(codes(await withCode('no such challenge', '123456'))).toEqual(['UNAUTHENTICATED']);
  });

  test('an account that was suspended in between does not come in', async () => {
    const account = await identity.account({ role: 'support' });
    const challenge = await challengeFor(account);
    await identity.sql(`update identity.staff_members set status = 'SUSPENDED' where user_id = $1`, [account.staffId]);
    expect(codes(await withCode(challenge, await codeOf(account.totpSecret!)))).toEqual(['UNAUTHENTICATED']);
  });

  test('no session reaches anything before the second factor', async () => {
    const account = await identity.account({ role: 'super_admin' });
    await challengeFor(account);
    const rows = await identity.sql('select 1 from identity.sessions where user_id = $1 and device_name = $2', [
      account.staffId,
      'Work laptop',
    ]);
    expect(rows).toHaveLength(0);
  });
});

describe('enrolling a second factor', () => {
  test('without one, the first code of the new secret confirms it and comes in', async () => {
    const account = await identity.account({ role: 'support', enrolled: false });
    const first = await withPassword(account.email, account.password);
    const { next, challenge } = (first.data as { signIn: { next: string; challenge: string } }).signIn;
    expect(next).toBe('ENROL_SECOND_FACTOR');
    expect(codes(await withCode(challenge, '123456'))).toEqual(['CONFLICT']);

    const offered = await nobody().run(enrol, { input: { challenge } });
    const { secret, otpauthUrl } = (offered.data as { enrolSecondFactor: { secret: string; otpauthUrl: string } })
      .enrolSecondFactor;
    expect(otpauthUrl).toMatch(/^otpauth:\/\/totp\/PenguinMails/);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const code = await codeOf(secret);
    expect((await withCode(challenge, code)).errors).toBeUndefined();

    const [row] = await identity.sql<{ totp_secret: Buffer }>(
      'select totp_secret from identity.credentials where user_id = $1',
      [account.staffId],
    );
    expect(row?.totp_secret.toString('latin1')).not.toContain(secret);
    const again = await withPassword(account.email, account.password);
    expect(again.data).toMatchObject({ signIn: { next: 'SECOND_FACTOR' } });
    expect(codes(await withCode((again.data as { signIn: { challenge: string } }).signIn.challenge, code))).toEqual([
      'UNAUTHENTICATED',
    ]);
    const trail = await identity.audited('second_factor.secret_issued', 'second_factor.enrolled');
    expect(trail.filter((event) => event.resource_id === account.staffId)).toMatchObject([
      { action: 'second_factor.secret_issued', actor_kind: 'SYSTEM' },
      { action: 'second_factor.enrolled', actor_kind: 'STAFF', actor_id: account.staffId },
    ]);
  });

  test('whoever has one cannot enrol another with the password alone', async () => {
    const account = await identity.account({ role: 'support' });
    const result = await nobody().run(enrol, { input: { challenge: await challengeFor(account) } });
    expect(codes(result)).toEqual(['CONFLICT']);
  });

  test('of two who enrol at the same time one stays', async () => {
    const account = await identity.account({ role: 'support', enrolled: false });
    const begun = await Promise.all([challengeFor(account), challengeFor(account)]);
    const secrets: string[] = [];
    for (const challenge of begun) {
      const { data } = await nobody().run(enrol, { input: { challenge } });
      secrets.push((data as { enrolSecondFactor: { secret: string } }).enrolSecondFactor.secret);
    }
    const results = await Promise.all(
      begun.map(async (challenge, i) => withCode(challenge, await codeOf(secrets[i] ?? ''))),
    );
    expect(results.filter((result) => !result.errors)).toHaveLength(1);
  });
});
