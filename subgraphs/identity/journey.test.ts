import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOf } from '../../e2e/support/identity.js';
import { type AccountForTest, anAccount } from '../../e2e/support/people.js';
import { aRookery, callerAt, type RunningRookery } from '../../e2e/support/rookery.js';

let rookery: RunningRookery;
beforeAll(async () => {
  rookery = await aRookery();
});
afterAll(() => rookery.stop());

/** Both steps over HTTP; gives the cookie line of the second. */
async function signInOverHttp(account: AccountForTest): Promise<string> {
  const first = await rookery.nobody.run(
    'mutation ($input: SignInInput!) { signIn(input: $input) { next challenge } }',
    { input: { email: account.email, password: account.password, deviceName: 'Journey' } },
  );
  const answer = await rookery.nobody.send({
    query:
      'mutation ($input: VerifySecondFactorInput!) { verifySecondFactor(input: $input) { viewer { id } session { id expires } } }',
    variables: { input: { challenge: first.data.signIn.challenge, code: await codeOf(account.totpSecret ?? '') } },
  });
  const { data } = (await answer.json()) as { data: { verifySecondFactor: { viewer: { id: string } } } };
  expect(data.verifySecondFactor.viewer.id).toBe(account.staffId);
  return answer.headers.get('set-cookie') ?? '';
}

describe('through the gateway', () => {
  test('two steps give a cookie that scripts and other sites cannot use, and signing out takes it back', async () => {
    const account = await anAccount(rookery.ownerUrl, { role: 'admin', encryptionKey: rookery.keys.factorKey });
    const line = await signInOverHttp(account);
    expect(line).toMatch(/^rookery_session=[\w-]{43};/);
    expect(line).toMatch(/HttpOnly/i);
    expect(line).toMatch(/SameSite=Strict/i);
    const me = callerAt(rookery.url, { cookie: line.split(';')[0] ?? '' });
    const query =
      '{ viewer { kind staff { id email name tier roles { name } } scopes openTenants { id } elevations { id expires } } }';
    expect((await me.run(query)).data.viewer).toMatchObject({
      kind: 'STAFF',
      staff: { id: account.staffId, email: account.email, tier: 'admin', roles: [{ name: 'admin' }] },
      openTenants: [],
      elevations: [],
    });
    const out = await me.send({ query: 'mutation { signOut { ok } }' });
    expect(out.headers.get('set-cookie')).toMatch(/^rookery_session=;/);
    const after = await me.run('{ staffMembers { nodes { id } } }');
    expect(after.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('whoever is suspended is refused with the next request', async () => {
    const account = await anAccount(rookery.ownerUrl, { role: 'support', encryptionKey: rookery.keys.factorKey });
    const them = callerAt(rookery.url, { cookie: (await signInOverHttp(account)).split(';')[0] ?? '' });
    expect((await them.run('{ staffMembers { nodes { id } } }')).errors).toBeUndefined();
    const superAdmin = await rookery.staff({ role: 'super_admin' });
    const { errors } = await superAdmin.run(
      'mutation ($input: SuspendStaffMemberInput!) { suspendStaffMember(input: $input) { staffMember { id status } } }',
      { input: { staffMemberId: account.staffId, reason: 'Left' } },
    );
    expect(errors).toBeUndefined();
    const refused = await them.run('{ staffMembers { nodes { id } } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
