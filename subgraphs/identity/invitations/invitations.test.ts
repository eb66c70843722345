import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { codeOf, type IdentityUnderTest, identityUnderTest } from '../../../e2e/support/identity.js';
import { hashOfToken } from '../access/secret-token.js';
import { inviteAsSuperAdmin } from './invite-super-admin.js';

const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { next challenge } }';
const enrol = 'mutation ($input: EnrolSecondFactorInput!) { enrolSecondFactor(input: $input) { secret } }';
const verify =
  'mutation ($input: VerifySecondFactorInput!) { verifySecondFactor(input: $input) { viewer { staff { tier status } } session { id } } }';
const password = 'correct horse battery';

let identity: IdentityUnderTest;
let owner: Client;
beforeAll(async () => {
  identity = await identityUnderTest();
  owner = new Client({ connectionString: identity.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await identity.stop();
});

const nobody = () => identity.as(null);
const acceptWith = (token: string, given = password) =>
  nobody().run(accept, { input: { token, password: given, deviceName: 'Laptop' } });
const codes = (result: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  (result.errors ?? []).map((error) => error.extensions.code);
const auditedOf = (staffId: string, action: string) =>
  identity.sql('select * from audit.admin_audit_log where resource_id = $1 and action = $2', [staffId, action]);

describe('inviting a super admin from the command line', () => {
  test('makes an account, keeps only a hash of the link, and is in the audit trail', async () => {
    const { staffId, token, isNew } = await inviteAsSuperAdmin(owner, 'grace.hopper@penguinmails.example');
    expect(isNew).toBe(true);
    expect(
      await identity.sql(
        `select u.name, p.email, m.status, r.name as role from identity.users u join identity.users_personal p on p.user_id = u.id
       join identity.staff_members m on m.user_id = u.id join identity.staff_roles r on r.id = m.role_id where u.id = $1`,
        [staffId],
      ),
    ).toEqual([
      { name: 'Grace Hopper', email: 'grace.hopper@penguinmails.example', status: 'INVITED', role: 'super_admin' },
    ]);
    const [row] = await identity.sql<{ token_hash: Buffer; hours: number }>(
      'select token_hash, extract(epoch from expires - created)::int / 3600 as hours from identity.invitations where user_id = $1',
      [staffId],
    );
    expect(row).toEqual({ token_hash: hashOfToken(token), hours: 24 });
    const trail = await auditedOf(staffId, 'account.super_admin_created');
    expect(trail).toMatchObject([{ actor_kind: 'SYSTEM', new_values: { role: 'super_admin' }, old_values: null }]);
    expect(JSON.stringify(trail)).not.toContain('@');
  });

  test('again makes the first link worthless', async () => {
    const first = await inviteAsSuperAdmin(owner, 'twice@penguinmails.example');
    const second = await inviteAsSuperAdmin(owner, 'TWICE@penguinmails.example');
    expect(second).toMatchObject({ staffId: first.staffId, isNew: false });
    expect(codes(await acceptWith(first.token))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await acceptWith(second.token))).toEqual([]);
  });

  test('raises an account that is there, and tells what it was before', async () => {
    const them = await identity.account({ role: 'support' });
    await identity.sql(`update identity.staff_members set status = 'SUSPENDED' where user_id = $1`, [them.staffId]);
    const { staffId, token } = await inviteAsSuperAdmin(owner, them.email);
    expect(staffId).toBe(them.staffId);
    expect(await auditedOf(staffId, 'account.super_admin_created')).toMatchObject([
      { old_values: { role: 'support', status: 'SUSPENDED' } },
    ]);
    expect(codes(await acceptWith(token))).toEqual([]);
  });
});

describe('accepting an invitation', () => {
  test('sets the password, asks for a second factor, and ends in a session', async () => {
    const { staffId, token } = await inviteAsSuperAdmin(owner, 'new.person@penguinmails.example');
    const first = await acceptWith(token);
    const { next, challenge } = (first.data as { acceptInvitation: { next: string; challenge: string } })
      .acceptInvitation;
    expect(next).toBe('ENROL_SECOND_FACTOR');
    expect(await identity.sql('select 1 from identity.sessions where user_id = $1', [staffId])).toEqual([]);
    const { data } = await nobody().run(enrol, { input: { challenge } });
    const { secret } = (data as { enrolSecondFactor: { secret: string } }).enrolSecondFactor;
    const done = await nobody().run(verify, { input: { challenge, code: await codeOf(secret) } });
    expect(done.errors).toBeUndefined();
    expect(done.data).toMatchObject({
      verifySecondFactor: { viewer: { staff: { tier: 'super_admin', status: 'ACTIVE' } } },
    });
    expect(await auditedOf(staffId, 'invitation.accepted')).toMatchObject([
      { actor_kind: 'SYSTEM', old_values: { status: 'INVITED' }, new_values: { status: 'ACTIVE', sessionsEnded: 0 } },
    ]);
  });

  test('works once, also for two at the same time', async () => {
    const { staffId, token } = await inviteAsSuperAdmin(owner, 'once@penguinmails.example');
    const results = await Promise.all([acceptWith(token), acceptWith(token, 'another long password')]);
    expect(results.flatMap(codes)).toEqual(['UNAUTHENTICATED']);
    expect(await auditedOf(staffId, 'invitation.accepted')).toHaveLength(1);
    expect(codes(await acceptWith(token))).toEqual(['UNAUTHENTICATED']);
  });

  test('is refused after its day, for a suspended account, and with no such link', async () => {
    const late = await inviteAsSuperAdmin(owner, 'late@penguinmails.example');
    await identity.sql(
      `update identity.invitations set expires = clock_timestamp() - interval '1 second' where user_id = $1`,
      [late.staffId],
    );
    expect(codes(await acceptWith(late.token))).toEqual(['UNAUTHENTICATED']);
    const shut = await inviteAsSuperAdmin(owner, 'shut@penguinmails.example');
    await identity.sql(`update identity.staff_members set status = 'SUSPENDED' where user_id = $1`, [shut.staffId]);
    expect(codes(await acceptWith(shut.token))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await acceptWith('nothing'))).toEqual(['UNAUTHENTICATED']);
    for (const { staffId } of [late, shut]) {
      expect(await identity.sql('select 1 from identity.credentials where user_id = $1', [staffId])).toEqual([]);
      expect(await auditedOf(staffId, 'invitation.accepted')).toEqual([]);
    }
  });

  test('wants a password of 12 to 200 characters, and a poor one does not use the link up', async () => {
    const { token } = await inviteAsSuperAdmin(owner, 'short@penguinmails.example');
    for (const given of ['short', 'x'.repeat(201)]) {
      const { errors } = await acceptWith(token, given);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'password' });
    }
    expect(codes(await acceptWith(token))).toEqual([]);
  });

  test('starts over for somebody who was here: old password, factor, challenges and sessions are gone', async () => {
    const them = await identity.account({ role: 'super_admin' });
    const { token } = await inviteAsSuperAdmin(owner, them.email);
    expect((await identity.as(them.sessionId).run('{ viewer { id } }')).errors).toBeUndefined();
    await acceptWith(token);
    expect(codes(await identity.as(them.sessionId).run('{ viewer { id } }'))).toEqual(['UNAUTHENTICATED']);
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { next } }';
    const withOld = await nobody().run(signIn, {
      input: { email: them.email, password: them.password, deviceName: 'd' },
    });
    expect(codes(withOld)).toEqual(['UNAUTHENTICATED']);
    const withNew = await nobody().run(signIn, { input: { email: them.email, password, deviceName: 'd' } });
    expect(withNew.data).toEqual({ signIn: { next: 'ENROL_SECOND_FACTOR' } });
  });
});
